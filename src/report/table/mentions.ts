import type { Documents } from '../../model/documents.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { grid } from './grid.js'

const shape = [
  { head: 'offsets', most: 14 },
  { head: 'kind', most: 12 },
  { head: 'words', most: 28 },
  { head: 'read as' },
]
const shown = new Set(['source', 'line', 'sentence', 'kind', 'start', 'end', 'from', 'to', 'text'])

export function mentionsTable({ sources, mentions }: Documents['mentions'], { columns }: ReportOptions): string {
  const parts = sources.map((source) => {
    const own = mentions.filter((mention) => mention.source === source.id)
    const cells = own.map((mention) => [
      `${mention.start}-${mention.end}`,
      mention.kind,
      plain(mention.text),
      plain(details(mention)),
    ])
    return `${source.id}: ${own.length} mentions\n\n${grid(shape, cells, columns)}`
  })
  return `${parts.join('\n\n')}\n`
}

/** All that was read of a mention, "level=some": for people who debug a reading. */
function details(mention: object): string {
  return Object.entries(mention)
    .filter(([key, value]) => !shown.has(key) && value !== null)
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ')
}
