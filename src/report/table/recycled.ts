import type { Recycled } from '../../model/recycled.js'
import type { Result } from '../../model/result.js'
import { plain } from '../plain.js'
import { counted, type Lookups } from '../standing.js'
import type { Paint } from './paint.js'
import { wrap } from './width.js'

const mostSigns = 4

/** Passages that may be older than their reports, with the signs of it. Nothing where there are none. */
export function recycledBlocks(
  { recycled = [] }: Pick<Result, 'recycled'>,
  lookups: Lookups,
  columns: number,
  paint: Paint,
): string {
  return recycled.map((passage) => block(passage, lookups, columns - 2, paint)).join('\n\n')
}

function block(
  { source, lines: [from, to], signs, claims }: Recycled,
  lookups: Lookups,
  columns: number,
  paint: Paint,
): string {
  const where = from === to ? `line ${from}` : `lines ${from} to ${to}`
  const title = `${paint.verdict.changed('RECYCLED?')}  ${plain(lookups.outletName(source))}, ${where}: the time of ${counted(claims.length, 'claim')} is doubtful`
  const shown = signs
    .slice(0, mostSigns)
    .flatMap(({ line, text, why }) => wrap(plain(`line ${line}: “${text}”. ${why}`), columns))
  const more = signs.length > mostSigns ? [`and ${counted(signs.length - mostSigns, 'further sign')}`] : []
  return [title, '', ...[...shown, ...more].map((line) => `  ${line}`)].join('\n')
}
