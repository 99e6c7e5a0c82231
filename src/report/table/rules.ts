import type { RuleList } from '../../model/documents.js'
import type { ReportOptions } from '../options.js'
import { paintFor, type Paint } from './paint.js'
import { grid } from './grid.js'
import { wrap } from './width.js'

/** One line a rule; one alone, or all with `all`, with what to do and its example. */
export function rulesTable({ rules }: RuleList, { columns, colour, all }: ReportOptions): string {
  const paint = paintFor(colour)
  if (all || rules.length === 1) return `${rules.map((rule) => inFull(rule, columns, paint)).join('\n\n')}\n`
  const rows = rules.map(({ id, severity, what }) => [id, severity, what])
  return `${grid([{ most: 20 }, { most: 10 }, {}], rows, columns)}\n`
}

function inFull(
  { id, severity, what, help, example }: RuleList['rules'][number],
  columns: number,
  paint: Paint,
): string {
  const shown = [
    ['new', `“${example.new}”`],
    ...(example.known === null ? [] : [['known', `“${example.known}”`]]),
    ['found', example.says],
  ]
  return [
    `${paint.strong(id)}  ${severity}`,
    ...indented(what, columns, 2),
    '',
    ...indented(help, columns, 2),
    '',
    ...shown.flatMap(([label = '', text = '']) =>
      wrap(text, columns - 10).map((line, at) => `  ${(at === 0 ? label : '').padEnd(8)}${line}`),
    ),
  ].join('\n')
}

function indented(text: string, columns: number, by: number): string[] {
  return wrap(text, columns - by).map((line) => ' '.repeat(by) + line)
}
