import type { Claim } from '../model/claim.js'
import type { Knowledge } from '../model/knowledge.js'
import type { Names } from '../model/names.js'
import { outletIdOf } from '../model/outlet-id.js'
import type { Source } from '../model/source.js'
import { outletName } from './words/outlets.js'

/** The independent origins that a claim stands on: ids of wires, papers and outlets, sorted, at least one. */
export type OriginsOf = (claim: Claim) => string[]

/** Who stands behind a claim as far as the sources say it themselves: who heard it (`via`), else what its source declares, else its outlet. */
export function declaredOrigins(
  claims: readonly Claim[],
  sources: readonly Source[],
  knowledge: Pick<Knowledge, 'outlets'>,
): OriginsOf {
  const credited = creditedBy(claims)
  const outletId = outletIdsOf(knowledge)
  const bySource = new Map(
    sources.map((source) => {
      const declared = declaredBy(source, credited.get(source.id))
      return [source.id, declared.length > 0 ? declared : [outletId(source)]]
    }),
  )
  return ({ source, attribution }) =>
    attribution.via.length > 0 ? [...attribution.via].sort() : (bySource.get(source) ?? [source])
}

/**
 * The origins behind several claims, each counted once. Of two wires joined in one id ("ap-and-reuters") one or the other stands behind a
 * claim, so that it is no further origin where one of them is counted already.
 */
export function independent(claims: readonly Claim[], originsOf: OriginsOf): string[] {
  const all = [...new Set(claims.flatMap(originsOf))].sort()
  const counted = new Set(all.filter((origin) => !origin.includes(joint)))
  return all.filter((origin) => counted.has(origin) || !origin.split(joint).some((part) => counted.has(part)))
}

const joint = '-and-'

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

/** What an origin is called: as its outlet calls itself, where that is among the sources. */
export function nameOrigins(sources: readonly Source[], knowledge: Pick<Knowledge, 'outlets'>, names: Names): Names {
  const outletId = outletIdsOf(knowledge)
  const outlets = new Map(sources.map((source) => [outletId(source), outletName(source)]))
  return (origin) => outlets.get(origin) ?? names(origin)
}

/** A source without an outlet is its own origin. */
function outletIdsOf({ outlets }: Pick<Knowledge, 'outlets'>): (source: Source) => string {
  return ({ id, outlet }) => outletIdOf(outlet, outlets) ?? id
}
