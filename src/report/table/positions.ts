import type { Group, Position } from '../../model/result.js'
import { plain } from '../plain.js'
import { counted, originWords, ownMatter, voices, type Lookups } from '../standing.js'
import { modalityWords, valueWords } from '../value-words.js'
import { grid, type Row } from './grid.js'

/** Of a thousand reports, more would hide what conflicts. */
const most = 12

/**
 * A row for each position: the value, how sure, who says so and where, and how many stand behind it independently. First the
 * positions of the claims that are quoted; those of another topic, subject or place than the group's under a line that names it.
 */
export function positionRows(group: Group, quoted: string[], lookups: Lookups, columns: number): string {
  const byMatter = new Map<string, Position[]>([['', []]])
  const ordered = quotedFirst(group.positions, quoted)
  const shown = ordered.length > most + 1 ? ordered.slice(0, most) : ordered
  for (const position of shown) {
    const own = ownMatter(position, group, lookups.names)
    byMatter.set(own, [...(byMatter.get(own) ?? []), position])
  }
  const rows = [...byMatter].flatMap(([own, positions]): Row[] => [
    ...(own === '' ? [] : [`beside it, ${plain(own)}:`]),
    ...positions.map((position) => cellsOf(position, group, lookups)),
  ])
  const left = ordered.length - shown.length
  if (left > 0) rows.push(`and ${counted(left, 'further position')}: iraq-claims explain ${group.id} shows them`)
  const shape = [{ most: Math.floor(columns * 0.25) }, { most: 11 }, {}, { most: Math.floor(columns * 0.3) }]
  return grid(shape, rows, columns)
}

/** The positions of the claims that are quoted come before the others. */
export function quotedFirst(positions: Position[], quoted: readonly string[]): Position[] {
  const first = quoted.flatMap((id) => positions.filter(({ claims }) => claims.includes(id)))
  return [...new Set([...first, ...positions])]
}

function cellsOf(position: Position, group: Group, lookups: Lookups): string[] {
  return [
    plain(valueWords(position.value, position.topic ?? group.topic, lookups.names)),
    modalityWords(position.modality),
    voices(position, lookups).map(plain).join('\n'),
    plain(originWords(position, lookups)),
  ]
}
