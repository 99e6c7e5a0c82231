import type { Claim } from '../model/claim.js'
import { dayOf, type Timing } from './times.js'
import { must } from '../model/must.js'

export type ClaimOrder = (a: Claim, b: Claim) => number

export interface Orders {
  /** The order of claims wherever they are listed: by publication, source and place in the text. An undated source comes last. */
  byPublication: ClaimOrder
  /** The order of the times that claims speak of, then of publication; of two counts in one report the lower is the earlier. */
  byTime: ClaimOrder
}

/** Both orders, found once for all claims: what compares thousands of them then only looks up their ranks. */
export function orderClaims(claims: readonly Claim[], timing: (claim: Claim) => Timing): Orders {
  const published = (claim: Claim): number => timing(claim).published ?? Infinity
  const publication: ClaimOrder = (a, b) => compare(published(a), published(b)) || byPlaceInSources(a, b)
  const time: ClaimOrder = (a, b) =>
    dayOf(timing(a)) - dayOf(timing(b)) || compare(published(a), published(b)) || byCount(a, b) || publication(a, b)
  return { byPublication: byRank(claims, publication), byTime: byRank(claims, time) }
}

function byRank(claims: readonly Claim[], order: ClaimOrder): ClaimOrder {
  const ranks = new Map([...claims].sort(order).map((claim, rank) => [claim, rank]))
  const rankOf = (claim: Claim): number => must(ranks.get(claim), `the rank of claim ${claim.id}`)
  return (a, b) => rankOf(a) - rankOf(b)
}

function byCount(a: Claim, b: Claim): number {
  return a.source === b.source ? lowestOf(a) - lowestOf(b) : 0
}

function lowestOf({ value }: Claim): number {
  return value.type === 'quantity' ? (value.min ?? 0) : 0
}

function byPlaceInSources(a: Claim, b: Claim): number {
  return compare(a.source, b.source) || a.evidence.start - b.evidence.start || compare(a.id, b.id)
}

/** Words by code units: no locale changes it. */
function compare<Key extends string | number>(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0
}
