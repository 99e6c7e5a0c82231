import type { Documents, SourceRecord } from '../../model/documents.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { grid, type Row } from './grid.js'
import { paintFor } from './paint.js'
import { cutTo } from './width.js'

const shape = [
  { head: 'id', most: 44 },
  { head: 'outlet' },
  { head: 'published', most: 20 },
  { head: 'draws on', most: 24 },
]

/** Taken from the page itself and not from what somebody declared: a reader should know. */
const inferred = new Set(['metadata', 'text', 'file-name'])

export function sourcesTable({ sources }: Documents['sources'], { columns, colour }: ReportOptions): string {
  if (sources.some(({ sections }) => sections !== null)) return `${sources.map(cutPage).join('\n\n')}\n`
  const paint = paintFor(colour)
  const rows = sources.flatMap(({ source, provenance }): Row[] => {
    const origins = source.origins.length === 0 ? '-' : source.origins.join(', ')
    return [
      [
        plain(source.id),
        plain(`${source.outlet}${mark(provenance.outlet)}`),
        plain(`${source.published ?? 'undated'}${mark(provenance.published)}`),
        plain(`${origins}${mark(provenance.origins)}`),
      ],
      `  ${paint.faint(cutTo(plain(source.title), columns - 2))}`,
    ]
  })
  return `${grid(shape, rows, columns)}\n`
}

/** " (text)": no manifest, front matter or field says it, the page's text does. */
function mark(provenance: string): string {
  return inferred.has(provenance) ? ` (${provenance})` : ''
}

/** Each line of the page behind the section that it was put in. */
function cutPage({ source, sections }: SourceRecord): string {
  const lines = (sections ?? []).flatMap(({ section, text }) => {
    const cut = text.replace(/\n$/, '').split('\n')
    return cut.map((line) => `${section.padEnd(9)}| ${plain(line)}`.trimEnd())
  })
  return [plain(source.id), ...lines].join('\n')
}
