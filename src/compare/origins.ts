import type { Article } from '../model/article.js'
import type { Claim } from '../model/claim.js'
import type { Knowledge } from '../model/knowledge.js'
import type { Names } from '../model/names.js'
import type { Source } from '../model/source.js'
import { findTwins } from './shingles.js'
import { outletName } from './words/outlets.js'

/** The independent origins that a claim stands on: ids of wires, papers and outlets, sorted, at least one. */
export type OriginsOf = (claim: Claim) => string[]

/** Copies of one report share half of their text and more; two reports on one event hardly a hundredth. */
const copied = 0.3

/**
 * Who stands behind a claim: the wire or paper that heard it (`via`), else what its source declares, else what the source declares
 * whose text it copies, else the outlet itself.
 */
export function traceOrigins(
  claims: readonly Claim[],
  articles: readonly Pick<Article, 'source' | 'text'>[],
  knowledge: Pick<Knowledge, 'outlets'>,
): OriginsOf {
  const credited = creditedBy(claims)
  const sources = new Map(articles.map(({ source }) => [source.id, source]))
  const declared = (id: string): string[] => declaredBy(sources.get(id), credited.get(id))
  const twins = findTwins(new Map(articles.map(({ source, text }) => [source.id, text])), copied)
  const outletId = outletIdsOf(knowledge)
  const bySource = new Map<string, string[]>()
  for (const [id, source] of sources) {
    const copies = [...(twins.get(id) ?? [])].sort(
      (a, b) => b.containment - a.containment || (a.other < b.other ? -1 : 1),
    )
    const lent = copies.map(({ other }) => declared(other)).find(({ length }) => length > 0)
    const own = declared(id)
    const first = [source, ...copies.flatMap(({ other }) => sources.get(other) ?? [])].sort(byPublication)[0] ?? source
    bySource.set(id, own.length > 0 ? own : (lent ?? [outletId(first)]))
  }
  return ({ source, attribution }) =>
    attribution.via.length > 0 ? [...attribution.via].sort() : (bySource.get(source) ?? [source])
}

/** What each source credits sentence by sentence. */
function creditedBy(claims: readonly Claim[]): Map<string, Set<string>> {
  const credited = new Map<string, Set<string>>()
  for (const { source, attribution } of claims) {
    for (const origin of attribution.via) credited.set(source, (credited.get(source) ?? new Set()).add(origin))
  }
  return credited
}

/** A paper that a report credits where it uses it does not stand behind its other sentences, if it declares a further origin for those. */
function declaredBy(source: Source | undefined, credited: ReadonlySet<string> = new Set()): string[] {
  const origins = [...(source?.origins ?? [])].sort()
  const rest = origins.filter((origin) => !credited.has(origin))
  return rest.length > 0 ? rest : origins
}

function byPublication(a: Source, b: Source): number {
  const [x, y] = [a, b].map(({ published, id }) => `${published ?? '9999'} ${id}`) as [string, string]
  return x < y ? -1 : 1
}

/** What an origin is called: as its outlet calls itself, where that is among the sources. */
export function nameOrigins(sources: readonly Source[], knowledge: Pick<Knowledge, 'outlets'>, names: Names): Names {
  const outletId = outletIdsOf(knowledge)
  const outlets = new Map(sources.map((source) => [outletId(source), outletName(source)]))
  return (origin) => outlets.get(origin) ?? names(origin)
}

/** "Harbor News" is `harbor-news`, unless the data knows the outlet by another id. A source without an outlet is its own origin. */
function outletIdsOf({ outlets }: Pick<Knowledge, 'outlets'>): (source: Source) => string {
  const known = new Map(
    outlets.flatMap(({ id, name, aliases }) => [name, ...aliases].map((alias) => [alias.toLowerCase(), id])),
  )
  return (source) => {
    const name = outletName(source).toLowerCase()
    return known.get(name) ?? name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  }
}
