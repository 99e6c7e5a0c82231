import type { Documents, SourceRecord } from '../documents.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { grid } from './grid.js'

export function sourcesTable({ sources }: Documents['sources'], { columns, all }: ReportOptions): string {
  if (all) return `${sources.map((record) => sections(record)).join('\n\n')}\n`
  const cells = sources.map(({ source, provenance }) => [
    source.id,
    plain(`${source.outlet}${mark(provenance.outlet)}`),
    source.published === null ? 'undated' : `${source.published}${mark(provenance.published)}`,
    source.origins.length === 0 ? '-' : `${source.origins.join(', ')}${mark(provenance.origins)}`,
    plain(source.title),
  ])
  const idWidth = Math.max(2, ...sources.map(({ source }) => source.id.length)) + 2
  return `${grid(['id', 'outlet', 'published', 'draws on', 'title'], cells, [idWidth, 16, 12, 14, null], columns)}\n`
}

function mark(provenance: string): string {
  return provenance === 'none' ? '' : ` [${provenance}]`
}

/** Each line of the page behind the section that it was put in. */
function sections({ source, text, stretches }: SourceRecord): string {
  const lines = stretches.flatMap(({ section, start, end }) =>
    text
      .slice(start, end)
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => `${section.padEnd(9)}| ${plain(line)}`.trimEnd()),
  )
  return [source.id, ...lines].join('\n')
}
