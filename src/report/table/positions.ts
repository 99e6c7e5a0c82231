import type { Claim } from '../../model/claim.js'
import type { Group, Position } from '../../model/result.js'
import type { Source } from '../../model/source.js'
import { matter } from '../matter.js'
import type { Names } from '../names.js'
import { plain } from '../plain.js'
import { modalityWords, valueWords } from '../value-words.js'
import { grid, type Row } from './grid.js'
import { speakerWords } from './speaker-words.js'

export interface Lookups {
  claims: ReadonlyMap<string, Claim>
  sources: ReadonlyMap<string, Source>
  names: Names
}

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
    ...positions.map((position) => cellsOf(position, lookups)),
  ])
  return grid(
    [{ most: Math.floor(columns * 0.25) }, { most: 11 }, {}, { most: Math.floor(columns * 0.3) }],
    rows,
    columns,
  )
}

function cellsOf(position: Position, lookups: Lookups): string[] {
  return [
    plain(valueWords(position.value, lookups.names)),
    modalityWords(position.modality),
    voices(position, lookups).map(plain).join('\n'),
    originWords(position.origins, lookups.names),
  ]
}

/** What a position is about where that is not what its group is about, else nothing. */
export function ownMatter({ topic, subject, place }: Position, group: Group, names: Names): string {
  if (topic === undefined && subject === undefined && place === undefined) return ''
  return matter(
    {
      topic: topic ?? group.topic,
      subject: subject ?? group.subject,
      place: place === undefined ? group.place : place,
    },
    names,
  )
}

/** "US officials: TRT World", one for each speaker, with all the outlets that have it from them. */
function voices({ claims: ids }: Position, { claims, sources, names }: Lookups): string[] {
  const outlets = new Map<string, Set<string>>()
  for (const id of ids) {
    const claim = claims.get(id)
    if (claim === undefined) continue
    const speaker = speakerWords(claim.attribution, names)
    outlets.set(speaker, (outlets.get(speaker) ?? new Set()).add(sources.get(claim.source)?.outlet ?? claim.source))
  }
  return [...outlets].map(([speaker, names]) => `${speaker}: ${[...names].join(', ')}`)
}

/** "2 origins: Reuters, TASS". */
export function originWords(origins: string[], names: Names): string {
  const named = origins.map((id) => plain(names(id))).join(', ')
  return `${origins.length} ${origins.length === 1 ? 'origin' : 'origins'}${named === '' ? '' : `: ${named}`}`
}
