import type { Claim } from '../../model/claim.js'
import type { Group } from '../../model/result.js'
import { matter } from '../matter.js'
import { plain } from '../plain.js'
import { shownPair, type Lookups } from '../standing.js'
import { valueWords } from '../value-words.js'
import type { Paint } from './paint.js'
import { positionRows } from './positions.js'
import { quoteLines, type Side } from './quotes.js'
import { cutTo, widthOf, wrap } from './width.js'

const indent = 2

/** A conflict, or a change, in full: what it is about, the two quotes, who stands behind each value, and the reason. */
export function block(group: Group, lookups: Lookups, columns: number, paint: Paint): string {
  const pair = shownPair(group, lookups)
  const room = columns - indent
  const parts = [
    ...(pair === null ? [] : [quoteLines([sideOf(pair[0], lookups), sideOf(pair[1], lookups)], room, paint)]),
    positionRows(
      group,
      (pair ?? []).map(({ id }) => id),
      lookups,
      room,
    ).split('\n'),
    wrap(plain(group.why), room),
  ]
  const body = parts.map((lines) => lines.map((line) => ' '.repeat(indent) + line).join('\n')).join('\n\n')
  return `${title(group, pair, lookups, columns, paint)}\n\n${body}`
}

function sideOf({ source, evidence, value }: Claim, { sources }: Lookups): Side {
  return { label: sources.get(source)?.outlet ?? '', quotation: evidence, value: value.text }
}

/** Of a denial "not a complete withdrawal": both sides of it have the same value. */
function stated({ value, topic, modality }: Claim, names: Lookups['names']): string {
  return `${modality === 'negated' ? 'not ' : ''}${valueWords(value, topic, names)}`
}

/** "CONFLICT  remaining force: US forces, Iraq: some ≠ many        strength  rf-9rey"; values that do not fit stand beneath. */
function title(group: Group, pair: [Claim, Claim] | null, { names }: Lookups, columns: number, paint: Paint): string {
  const label = `${group.verdict.toUpperCase()}  `
  const end = [group.kind, group.between === 'reports' ? null : group.between, group.id].filter((part) => part !== null)
  const room = columns - widthOf(`${label}  ${end.join('  ')}`)
  const about = cutTo(plain(matter(group, names)), room)
  const sign = group.verdict === 'conflict' ? ' ≠ ' : ' → '
  const values = plain(pair?.map((claim) => stated(claim, names)).join(sign) ?? '')
  const oneLine = widthOf(`${about}: ${values}`) <= room
  const text = oneLine && values !== '' ? `${about}: ${values}` : about
  const beneath = oneLine ? '' : `\n${' '.repeat(label.length)}${paint.strong(cutTo(values, columns - label.length))}`
  const space = ' '.repeat(room - widthOf(text) + 2)
  return `${paint.verdict[group.verdict](label)}${paint.strong(text)}${space}${paint.faint(end.join('  '))}${beneath}`
}
