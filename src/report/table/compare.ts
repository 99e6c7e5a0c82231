import type { Documents } from '../../model/documents.js'
import type { Group, Verdict } from '../../model/result.js'
import { matter } from '../matter.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { lookupsOf, standing, type Lookups } from '../standing.js'
import { summaryWords } from '../summary-words.js'
import { valueWords } from '../value-words.js'
import { block } from './block.js'
import { citationBlocks } from './citations.js'
import { grid } from './grid.js'
import { paintFor, type Paint } from './paint.js'
import { recycledBlocks } from './recycled.js'

/** Conflicts first and in full, then what changed; what agrees in one line each; what only one report says as a count. */
export function compareTable(result: Documents['compare'], { columns, colour, all, names }: ReportOptions): string {
  const paint = paintFor(colour)
  const lookups = lookupsOf(result, names)
  const withVerdict = (verdict: Verdict): Group[] => result.groups.filter((group) => group.verdict === verdict)
  const parts = [
    summaryWords(result.summary, (verdict, text) => paint.verdict[verdict](text)),
    ...withVerdict('conflict').map((group) => block(group, lookups, columns, paint)),
    ...withVerdict('changed').map((group) => block(group, lookups, columns, paint)),
    citationBlocks(result, lookups, columns, paint),
    recycledBlocks(result, lookups, columns, paint),
    list('agree', 'AGREE', withVerdict('agree'), lookups, columns, paint),
    list('scope', 'NOT COMPARABLE', withVerdict('scope'), lookups, columns, paint),
    singles(withVerdict('single'), all, lookups, columns, paint),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** One line for each group. */
function list(
  verdict: Verdict,
  heading: string,
  groups: Group[],
  { names }: Lookups,
  columns: number,
  paint: Paint,
): string {
  if (groups.length === 0) return ''
  const rows = groups.map((group) => [
    plain(matter(group, names)),
    plain(
      [...new Set(group.positions.map(({ value, topic }) => valueWords(value, topic ?? group.topic, names)))].join(
        '; ',
      ),
    ),
    standing(group),
    group.id,
  ])
  const shape = [{ most: Math.floor(columns * 0.4), cut: true }, { cut: true }, { most: 24 }, { most: 10 }]
  return `${paint.verdict[verdict](heading)}\n\n${indented(grid(shape, rows, columns - 2))}`
}

function singles(groups: Group[], all: boolean, lookups: Lookups, columns: number, paint: Paint): string {
  if (groups.length === 0) return ''
  if (all) return list('single', 'IN ONE REPORT ONLY', groups, lookups, columns, paint)
  return `${paint.verdict.single(`${groups.length} IN ONE REPORT ONLY`)}  ${paint.faint('(--all lists them)')}`
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')
