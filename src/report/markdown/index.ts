import type { Documents } from '../../model/documents.js'
import type { Group, Verdict } from '../../model/result.js'
import { matter } from '../matter.js'
import type { ReportOptions } from '../options.js'
import { lookupsOf, standing, type Lookups } from '../standing.js'
import { summaryWords } from '../summary-words.js'
import { valueWords } from '../value-words.js'
import { block } from './block.js'
import { fitting } from './fitting.js'
import { markdownText, row } from './text.js'

export { findingsMarkdown as check } from '../findings/markdown.js'

export function compare(result: Documents['compare'], { all, names }: ReportOptions): string {
  const lookups = lookupsOf(result, names)
  const withVerdict = (verdict: Verdict): Group[] => result.groups.filter((group) => group.verdict === verdict)
  const [conflicts, changes] = [withVerdict('conflict'), withVerdict('changed')]
  return fitting([
    `## ${summaryWords(result.summary)}`,
    ...conflicts.map((group) => block(group, lookups)),
    ...(changes.length === 0 ? [] : ['## Changed']),
    ...changes.map((group) => block(group, lookups)),
    list('Agree', withVerdict('agree'), lookups),
    list('Not comparable', withVerdict('scope'), lookups),
    all ? list('In one report only', withVerdict('single'), lookups) : '',
  ])
}

function list(heading: string, groups: Group[], { names }: Lookups): string {
  if (groups.length === 0) return ''
  const rows = groups.map((group) => {
    const values = [
      ...new Set(group.positions.map(({ value, topic }) => valueWords(value, topic ?? group.topic, names))),
    ].join('; ')
    return row([markdownText(matter(group, names)), markdownText(values), standing(group), `\`${group.id}\``])
  })
  const head = [row(['About', 'Value', 'Reports', 'Id']), row(['---', '---', '---', '---'])]
  return `<details><summary>${heading}: ${groups.length}</summary>\n\n${[...head, ...rows].join('\n')}\n\n</details>`
}
