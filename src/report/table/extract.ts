import type { Claim } from '../../model/claim.js'
import type { Documents } from '../../model/documents.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { modalityWords, valueWords } from '../value-words.js'
import { grid } from './grid.js'
import { speakerWords } from '../speaker-words.js'

export function extractTable({ sources, claims }: Documents['extract'], options: ReportOptions): string {
  const parts = sources.map((source) => {
    const own = claims.filter((claim) => claim.source === source.id)
    const heading = `${plain(source.outlet)}, ${source.published ?? 'undated'}: ${own.length} claims (${source.id})`
    return own.length === 0 ? heading : `${heading}\n\n${rows(own, options)}`
  })
  return `${parts.join('\n\n')}\n`
}

function rows(claims: Claim[], { columns, names }: ReportOptions): string {
  const cells = claims.map((claim) => [
    claim.id,
    `${claim.topic}\n${plain([names(claim.subject), claim.place === null ? '' : names(claim.place)].filter(Boolean).join(', '))}`,
    plain([valueWords(claim.value, claim.topic, names), modalityWords(claim.modality)].filter(Boolean).join(', ')),
    plain(speakerWords(claim.attribution, names)),
    `${claim.evidence.line}: ${plain(claim.evidence.quote)}`,
  ])
  const shape = [
    { head: 'id', most: 12 },
    { head: 'topic', most: 20 },
    { head: 'value', most: 18 },
    { head: 'says', most: 16 },
    { head: 'line: words' },
  ]
  return grid(shape, cells, columns)
}
