import type { Quantity } from '../../model/value.js'
import type { Meeting } from '../finding.js'

/** Ranges that share a number can both be true; a bare round number is read as rounded ("5,000" beside "5,200"). */
export function meetQuantities(a: Quantity, b: Quantity): Meeting {
  if (a.point === b.point && a.min === b.min && a.max === b.max) return { how: 'equal', kind: 'value' }
  if (lies(a, b) || lies(b, a)) return { how: 'narrower', kind: 'value' }
  return { how: overlap(a, b) || roundsTo(a, b) || roundsTo(b, a) ? 'together' : 'apart', kind: 'value' }
}

interface Range {
  min: number | null
  max: number | null
}

const lowest = ({ min }: Range): number => min ?? -Infinity
const highest = ({ max }: Range): number => max ?? Infinity

function lies(inner: Range, outer: Range): boolean {
  const within = lowest(inner) >= lowest(outer) && highest(inner) <= highest(outer)
  return within && (lowest(inner) > lowest(outer) || highest(inner) < highest(outer))
}

function overlap(a: Range, b: Range): boolean {
  return lowest(a) <= highest(b) && lowest(b) <= highest(a)
}

/** Whether `round` is a bare round number that a reader takes the other for: by its point, or by its range where it has none ("more than 80"). */
function roundsTo(round: Quantity, other: Quantity): boolean {
  const { point, min, max } = round
  if (point === null || min !== point || max !== point || point < smallestRound) return false
  const reach = Math.min(gridOf(point) / 2, point * tolerance)
  const bounds = other.point === null ? other : { min: other.point, max: other.point }
  return lowest(bounds) < point + reach && highest(bounds) > point - reach
}

/** Below it every count is meant as it stands: "34 wounded" is not 30. */
const smallestRound = 50
/** As far as "around" reaches. */
const tolerance = 0.1

/** The step that a round number is told in: 2,500 in steps of 500, 5,200 of 100, 150 of 50, 87 of 1. */
function gridOf(point: number): number {
  let grid = 1
  for (let tens = 10; point % (tens / 2) === 0 && tens <= point; tens *= 10) grid = point % tens === 0 ? tens : tens / 2
  return grid
}

/** Whether a part of something must be more than the whole: even its lowest count is above the whole's highest. */
export function exceeds(part: Quantity, whole: Quantity): boolean {
  return lowest(part) > highest(whole) && !roundsTo(part, whole) && !roundsTo(whole, part)
}
