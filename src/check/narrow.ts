import type { Bundle } from '../model/bundle.js'
import type { Claim } from '../model/claim.js'
import { dayNumber, daysOf } from '../model/days.js'
import type { Source } from '../model/source.js'
import { sayingOf } from './fingerprint.js'

/** Enough to find what a claim meets, and few enough that every two of them are compared. */
const mostOfOneValue = 2
const mostInBundle = 16
const mostBeside = 12

/**
 * The bundles that one report touches, each with that report's claims and, of all others that count, those nearest to them in time, a few
 * of each value. What a report is to a thousand others then takes as long as what it is to ten.
 */
export function narrow(
  bundles: readonly Bundle[],
  own: string,
  counts: (source: string) => boolean,
  sources: ReadonlyMap<string, Source>,
): Bundle[] {
  const dayOf = dayReader(sources)
  const isOwn = ({ source }: Claim): boolean => source === own
  return bundles.flatMap((bundle) => {
    const [inside, beside] = [bundle.claims, bundle.beside].map((claims) => claims.filter(isOwn)) as [Claim[], Claim[]]
    if (inside.length + beside.length === 0) return []
    const days = [...inside, ...beside].map(dayOf)
    const others = (claims: readonly Claim[], most: number): Claim[] =>
      nearest(
        claims.filter((claim) => !isOwn(claim) && counts(claim.source)),
        days,
        dayOf,
        most,
      )
    const claims = [...inside, ...others(bundle.claims, mostInBundle)]
    return claims.length === 0 ? [] : [{ ...bundle, claims, beside: [...beside, ...others(bundle.beside, mostBeside)] }]
  })
}

function nearest(others: readonly Claim[], days: readonly number[], dayOf: DayOf, most: number): Claim[] {
  const ranked = others
    .map((claim) => ({ claim, distance: Math.min(...days.map((day) => Math.abs(day - dayOf(claim)))) }))
    .sort((a, b) => a.distance - b.distance || (a.claim.id < b.claim.id ? -1 : 1))
  const taken = new Map<string, Claim[]>()
  const found: Claim[] = []
  for (const { claim } of ranked) {
    const same = taken.get(sayingOf(claim)) ?? []
    if (same.length >= mostOfOneValue || same.some(({ source }) => source === claim.source)) continue
    taken.set(sayingOf(claim), [...same, claim])
    found.push(claim)
    if (found.length === most) break
  }
  return found
}

type DayOf = (claim: Claim) => number

/** The last day that a claim speaks of. What has no day is as far away as can be, from everything. */
function dayReader(sources: ReadonlyMap<string, Source>): DayOf {
  return ({ asOf, source }) => {
    const days = daysOf(asOf ?? sources.get(source)?.published ?? null)
    const day = days?.last ?? days?.first ?? null
    return day === null ? -1e6 : dayNumber(day)
  }
}
