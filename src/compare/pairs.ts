import type { Claim } from '../model/claim.js'
import { dayNumber } from '../model/days.js'
import type { Ground } from './ground.js'
import type { Stance } from './stances.js'

/** A group with more claims than this is compared by representatives. */
export const manyClaims = 40

export type Pair = [Claim, Claim]

/** All pairs within a stance, or between two. */
export function allPairs(a: Stance, b: Stance): Pair[] {
  if (a !== b) return a.claims.flatMap((one) => b.claims.map((other): Pair => [one, other]))
  return a.claims.flatMap((one, at) => a.claims.slice(at + 1).map((other): Pair => [one, other]))
}

/**
 * Pairs that stand for all: whether two values conflict or one replaced the other hangs on how near in time their claims are, so the
 * nearest ones of each are taken, and the furthest. Grows with the claims, not with their pairs.
 */
export function telltalePairs(a: Stance, b: Stance, ground: Ground): Pair[] {
  if (a === b)
    return a.claims
      .slice(1)
      .map((claim, at): Pair => [a.claims[at] ?? a.claims[0], claim])
      .slice(0, mostPairs)
  const [x, y] = [a, b].map(({ claims }) => byDay(claims, ground)) as [Dated[], Dated[]]
  const near: { pair: Pair; gap: number }[] = []
  let at = 0
  for (const { day, claim } of x) {
    while (at + 1 < y.length && Math.abs((y[at + 1]?.day ?? 0) - day) <= Math.abs((y[at]?.day ?? 0) - day)) at += 1
    for (const other of [y[at], y[at + 1]])
      if (other) near.push({ pair: [claim, other.claim], gap: Math.abs(other.day - day) })
  }
  const nearest = near.sort((p, q) => p.gap - q.gap).slice(0, mostPairs)
  const ends: Pair[] = [
    [x[0], y.at(-1)],
    [x.at(-1), y[0]],
  ].flatMap(([one, other]) => (one && other ? [[one.claim, other.claim] satisfies Pair] : []))
  return [...nearest.map(({ pair }) => pair), ...ends]
}

const mostPairs = 12

interface Dated {
  day: number
  claim: Claim
}

/** One claim for each day and source. */
function byDay(claims: readonly Claim[], ground: Ground): Dated[] {
  const days = new Map<string, Dated>()
  for (const claim of claims) {
    const { at } = ground.timing(claim)
    const day = dayNumber(at?.last ?? at?.first ?? '1970-01-01')
    const key = `${day} ${claim.source}`
    if (!days.has(key)) days.set(key, { day, claim })
  }
  return [...days.values()].sort((p, q) => p.day - q.day)
}
