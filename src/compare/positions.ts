import type { Bundle } from '../model/bundle.js'
import type { Position } from '../model/result.js'
import type { Ground } from './ground.js'
import { independent, type OriginsOf } from './origins.js'
import type { Stance } from './stances.js'

/** A group's positions: its own first, each with what it says otherwise than its group; within that by publication. */
export function positionsOf(
  bundle: Bundle,
  own: readonly Stance[],
  beside: readonly Stance[],
  ground: Ground,
  originsOf: OriginsOf,
): Position[] {
  const sorted = (stances: readonly Stance[]): Stance[] =>
    [...stances].sort((a, b) => ground.orders.byPublication(a.claims[0], b.claims[0]))
  return [...sorted(own), ...sorted(beside)].map((stance) => positionOf(stance, bundle, originsOf))
}

function positionOf({ claims, split }: Stance, bundle: Bundle, originsOf: OriginsOf): Position {
  const [first] = claims
  return {
    ...(first.topic === bundle.topic ? {} : { topic: first.topic }),
    ...(first.subject === bundle.subject ? {} : { subject: first.subject }),
    ...(first.place === bundle.place ? {} : { place: first.place }),
    value: first.value,
    modality: first.modality,
    ...(split ? { asOf: first.asOf } : {}),
    claims: claims.map(({ id }) => id),
    sources: [...new Set(claims.map(({ source }) => source))],
    origins: independent(claims, originsOf),
  }
}
