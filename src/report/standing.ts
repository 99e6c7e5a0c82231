import type { Claim } from '../model/claim.js'
import type { Group, Position, Result } from '../model/result.js'
import type { Source } from '../model/source.js'
import { matter } from './matter.js'
import type { Names } from '../model/names.js'
import { outletIdOf } from '../model/outlet-id.js'
import { speakerWords } from './speaker-words.js'

/** Claims and sources by id, for what a group only names. */
export interface Lookups {
  claims: ReadonlyMap<string, Claim>
  sources: ReadonlyMap<string, Source>
  /** What an origin is called: an outlet among the sources, or a wire that the data knows. */
  originName: Names
  /** What a source's outlet is called, with the letter that the user gives it, if any: "Gulf Courier [B]". */
  outletName: Names
  names: Names
}

export function lookupsOf(
  { claims, sources, grades }: Pick<Result, 'claims' | 'sources' | 'grades'>,
  names: Names,
): Lookups {
  const outlets = new Map(
    sources.flatMap(({ id, outlet }) => [outletIdOf(outlet, []) ?? id, id].map((origin) => [origin, outlet])),
  )
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    sources: new Map(sources.map((source) => [source.id, source])),
    outletName: (id) => {
      const outlet = sources.find((source) => source.id === id)?.outlet ?? id
      return grades?.[id] === undefined ? outlet : `${outlet} [${grades[id]}]`
    },
    originName: (origin) => outlets.get(origin) ?? names(origin),
    names,
  }
}

/** The two claims that are quoted for a group, where it has two. */
export function shownPair({ shown }: Group, { claims }: Lookups): [Claim, Claim] | null {
  const [a, b] = (shown ?? []).map((id) => claims.get(id))
  return a === undefined || b === undefined ? null : [a, b]
}

/** "US officials: TRT World", one for each speaker, with all the outlets that have it from them. */
export function voices({ claims: ids }: Position, { claims, outletName, names }: Lookups): string[] {
  const outlets = new Map<string, Set<string>>()
  for (const id of ids) {
    const claim = claims.get(id)
    if (claim === undefined) continue
    const speaker = speakerWords(claim.attribution, names)
    outlets.set(speaker, (outlets.get(speaker) ?? new Set()).add(outletName(claim.source)))
  }
  const told = [...outlets].map(([speaker, papers]) => `${speaker}: ${someOf([...papers])}`)
  return told.length <= most ? told : [...told.slice(0, most), `and ${counted(told.length - most, 'further speaker')}`]
}

/** "3 outlets, 1 origin (Reuters)"; where outlets are graded, the information's own number behind it: "; 4". */
export function originWords(position: Pick<Position, 'sources' | 'origins' | 'information'>, lookups: Lookups): string {
  const { sources, origins, information } = position
  const outlets = new Set(sources.map((id) => lookups.sources.get(id)?.outlet ?? id)).size
  const named = someOf(origins.map(lookups.originName))
  const words = `${counted(outlets, 'outlet')}, ${counted(origins.length, 'origin')}${named === '' ? '' : ` (${named})`}`
  return information === undefined ? words : `${words}; information ${information}`
}

/** A reader takes in so many names; of a thousand the rest is counted. */
const most = 8

function someOf(names: readonly string[]): string {
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}

/** "3 reports, 1 origin": how many stand behind a whole group. */
export function standing({ positions }: Group): string {
  const sources = new Set(positions.flatMap((position) => position.sources))
  const origins = new Set(positions.flatMap((position) => position.origins))
  return `${counted(sources.size, 'report')}, ${counted(origins.size, 'origin')}`
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

/** "1 report", "3 reports". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
