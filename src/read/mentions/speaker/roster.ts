import type { Anonymous, Knowledge, Outlet, Speaker } from '../../../model/knowledge.js'
import { isFullName, skeletonOf, surnameOf } from './name.js'

/** The listed speakers by what a text may call them. */
export interface Roster {
  speakers: ReadonlyMap<string, Speaker>
  outlets: ReadonlyMap<string, Outlet>
  anonymous: ReadonlyMap<string, Anonymous>
  /** Surname → the listed person, where only one has it. */
  surnames: ReadonlyMap<string, string>
  /** Spelling skeleton of a full name → the listed person. */
  skeletons: ReadonlyMap<string, string>
  /** "iraqi-sources us-officials" → the row that both are together. */
  joins: ReadonlyMap<string, string>
  /** What a body speaks for → the anonymous row of its people. */
  people: ReadonlyMap<string, string>
  /** What a state speaks for → its army. */
  armies: ReadonlyMap<string, string>
  /** Words that open a sentence with a capital and begin no name. */
  openers: ReadonlySet<string>
}

export function rosterOf({ speakers, anonymous, outlets, language }: Knowledge): Roster {
  const persons = speakers.filter(({ kind }) => kind === 'person')
  const joined = [...speakers, ...anonymous].filter(({ joins }) => joins.length > 0)
  return {
    speakers: new Map(speakers.map((row) => [row.id, row])),
    outlets: new Map(outlets.map((row) => [row.id, row])),
    anonymous: new Map(anonymous.map((row) => [row.id, row])),
    surnames: single(persons.filter(({ alone }) => alone).map(({ id }) => [surnameOf(id), id])),
    skeletons: single(persons.filter(({ id }) => isFullName(id)).map(({ id }) => [skeletonOf(id), id])),
    joins: new Map(joined.map(({ id, joins }) => [[...joins].sort().join(' '), id])),
    people: new Map(anonymous.flatMap(({ id, speaksFor }) => (speaksFor === null ? [] : [[speaksFor, id] as const]))),
    armies: single(
      speakers.flatMap(({ id, speaksFor }) => (speaksFor && /-military$/.test(id) ? [[speaksFor, id]] : [])),
    ),
    openers: new Set(language.openers.map((word) => word.toLowerCase())),
  }
}

/** The pairs whose first half stands in one pair only: two Millers leave the name open. */
function single(pairs: [string, string][]): Map<string, string> {
  const found = new Map<string, string>()
  const shared = new Set<string>()
  for (const [key, id] of pairs) {
    if (found.has(key) && found.get(key) !== id) shared.add(key)
    found.set(key, id)
  }
  for (const key of shared) found.delete(key)
  return found
}
