import type { Claim } from '../model/claim.js'
import type { Ground } from './ground.js'
import type { Stance } from './stances.js'
import { dayOf, oneMoment } from './times.js'

/**
 * A group with more claims than this is compared by representatives. Of 40 claims all 780 pairs take about 10 ms; of 320 all 51,040 take
 * about 2 s, and nobody reads so many relations.
 */
export const manyClaims = 40

export const isSampled = (stances: readonly Stance[]): boolean =>
  stances.reduce((sum, { claims }) => sum + claims.length, 0) > manyClaims

export type Pair = [Claim, Claim]

/** All pairs within a stance, or between two. */
export function allPairs(a: Stance, b: Stance): Pair[] {
  if (a !== b) return a.claims.flatMap((one) => b.claims.map((other): Pair => [one, other]))
  return a.claims.flatMap((one, at) => a.claims.slice(at + 1).map((other): Pair => [one, other]))
}

/**
 * Pairs that stand for all: whether two values conflict or one replaced the other hangs on how near in time their claims are, so a
 * few pairs of one moment are taken, and the furthest ones. Grows with the claims, not with their pairs.
 */
export function telltalePairs(a: Stance, b: Stance, ground: Ground): Pair[] {
  if (a === b) return neighbours(a)
  const [x, y] = [a.byTime, b.byTime]
  const [early, late] = [endsOf(x), endsOf(y)]
  const ends = early.flatMap((one) => late.map((other): Pair => [one, other]))
  return [...pairsOfOneMoment(x, y, ground), ...ends]
}

/** Pairs of one moment for every two values. One that conflicts is enough for the verdict; a few more let the best be shown. */
const mostPairs = 8

function endsOf(claims: readonly Claim[]): Claim[] {
  return [...new Set([claims.slice(0, 1), claims.slice(-1)].flat())]
}

/** Of the many that one day may hold, only so many are taken for each claim, so that the few are not all of one claim. */
const mostForOne = 3

/** Walks along both in time; a few found are enough. */
function pairsOfOneMoment(x: readonly Claim[], y: readonly Claim[], ground: Ground): Pair[] {
  const found: Pair[] = []
  let from = 0
  for (const one of x) {
    const day = dayOf(ground.timing(one))
    while (from < y.length && dayAt(y, from, ground) < day - oneMoment) from += 1
    for (
      let at = from;
      at < Math.min(y.length, from + mostForOne) && dayAt(y, at, ground) <= day + oneMoment;
      at += 1
    ) {
      const other = y[at]
      if (other !== undefined) found.push([one, other])
    }
    if (found.length >= mostPairs) break
  }
  return found
}

function dayAt(claims: readonly Claim[], at: number, ground: Ground): number {
  const claim = claims[at]
  return claim === undefined ? Infinity : dayOf(ground.timing(claim))
}

/** Within one stance: each of the first claims with the next, and the first with one of another source. */
function neighbours({ claims }: Stance): Pair[] {
  const [first] = claims
  const next = claims.slice(1, mostPairs).map((claim, at): Pair => [claims[at] ?? first, claim])
  const other = claims.find(({ source }) => source !== first.source)
  return other === undefined ? next : [...next, [first, other]]
}
