import type { Group, Position } from '../../model/result.js'
import { plain } from '../plain.js'
import { originWords, ownMatter, voices, type Lookups } from '../standing.js'
import { modalityWords, valueWords } from '../value-words.js'
import { grid, type Row } from './grid.js'

/**
 * A row for each position: the value, how sure, who says so and where, and how many stand behind it independently.
 * Positions of another topic, subject or place than the group's follow under a line that names it.
 */
export function positionRows(group: Group, lookups: Lookups, columns: number): string {
  const byMatter = new Map<string, Position[]>()
  for (const position of group.positions) {
    const own = ownMatter(position, group, lookups.names)
    byMatter.set(own, [...(byMatter.get(own) ?? []), position])
  }
  const rows = [...byMatter].flatMap(([own, positions]): Row[] => [
    ...(own === '' ? [] : [`beside it, ${plain(own)}:`]),
    ...positions.map((position) => cellsOf(position, group, lookups)),
  ])
  return grid(
    [{ most: Math.floor(columns * 0.25) }, { most: 11 }, {}, { most: Math.floor(columns * 0.3) }],
    rows,
    columns,
  )
}

function cellsOf(position: Position, group: Group, lookups: Lookups): string[] {
  return [
    plain(valueWords(position.value, position.topic ?? group.topic, lookups.names)),
    modalityWords(position.modality),
    voices(position, lookups).map(plain).join('\n'),
    plain(originWords(position.origins, lookups.names)),
  ]
}
