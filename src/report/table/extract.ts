import type { Claim } from '../../model/claim.js'
import type { Documents } from '../../model/documents.js'
import { matter } from '../matter.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { speakerWords } from '../speaker-words.js'
import { counted } from '../standing.js'
import { modalityWords, valueWords } from '../value-words.js'
import { paintFor, type Paint } from './paint.js'
import { cutTo } from './width.js'

export function extractTable({ sources, claims }: Documents['extract'], options: ReportOptions): string {
  const paint = paintFor(options.colour)
  const parts = sources.map((source) => {
    const own = claims.filter((claim) => claim.source === source.id)
    const heading = `${source.outlet}, ${source.published ?? 'undated'}: ${counted(own.length, 'claim')} (${source.id})`
    const lines = own.flatMap((claim) => claimLines(claim, options, paint))
    return [paint.strong(plain(heading)), ...(lines.length === 0 ? [] : ['']), ...lines].join('\n')
  })
  return `${parts.join('\n\n')}\n`
}

/** Two lines for each claim: what it says, and who says it in which words. */
function claimLines(claim: Claim, { columns, names }: ReportOptions, paint: Paint): string[] {
  const value = [valueWords(claim.value, claim.topic, names), modalityWords(claim.modality)].filter(Boolean).join(', ')
  const { line, quote } = claim.evidence
  const says = `${speakerWords(claim.attribution, names)}, ${claim.section} line ${line}: “${quote}”`
  const indent = claim.id.length + 2
  return [
    `${claim.id}  ${cutTo(plain(`${matter(claim, names)}: ${value}`), columns - indent)}`,
    ' '.repeat(indent) + paint.faint(cutTo(plain(says), columns - indent)),
  ]
}
