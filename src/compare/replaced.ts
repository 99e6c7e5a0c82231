import type { Claim } from '../model/claim.js'
import type { Comparing } from '../model/comparing.js'
import type { Quantity } from '../model/value.js'
import type { TimeMeeting } from './times.js'
import { stepOf } from './values/status.js'

export type Outcome = 'conflict' | 'changed' | 'scope' | 'compatible'

/** What two claims are whose values cannot both be true of one time: that depends on their times, and on what time does to the topic. */
export function replaced(a: Claim, b: Claim, times: TimeMeeting, comparing: Comparing): Outcome {
  const steps = replacedOnLadder(a, b, times, comparing)
  if (steps !== null) return steps
  if (comparing.time === 'fact' && isSettled(a) && isSettled(b)) return 'conflict'
  if (times.when === 'unclear') return 'scope'
  if (comparing.time === 'tally') return replacedInTally(a, b, times)
  if (times.when === 'apart') return 'changed'
  return comparing.time === 'level' && isPlanAndOutcome(a, b) ? 'scope' : 'conflict'
}

/** What is there now, and what is wanted or feared: none of it rules out the other. A denial may be of either. */
function isPlanAndOutcome(a: Claim, b: Claim): boolean {
  if (a.modality === 'negated' || b.modality === 'negated') return false
  return (a.modality === 'actual') !== (b.modality === 'actual')
}

/** Said as done, or denied as done: no plan, wish or guess. */
const isSettled = ({ modality }: Claim): boolean => modality === 'actual' || modality === 'negated'

/**
 * A later step that is only planned stands beside an earlier one ("expected to sign", "no agreement yet"). A step forward from one day
 * to the next is how such things go; a step back is not, and two steps on one day are two stories.
 */
function replacedOnLadder(a: Claim, b: Claim, times: TimeMeeting, comparing: Comparing): Outcome | null {
  const [from, to] = [stepOfClaim(a, comparing), stepOfClaim(b, comparing)]
  if (from === null || to === null || from === to) return null
  const later = from > to ? a : b
  if (!isSettled(later)) return 'compatible'
  return times.when === 'together' && times.earlier === (from < to ? 'a' : 'b') ? 'changed' : null
}

function stepOfClaim({ value, modality }: Claim, comparing: Comparing): number | null {
  if (value.type !== 'status') return null
  const instead = comparing.denials[value.code]
  if (modality !== 'negated') return stepOf(value.code, comparing)
  return instead === undefined ? null : stepOf(instead, comparing)
}

/**
 * A count that a later report raises was corrected or has grown; one that a later report lowers may be of another event. A report that
 * gives two counts in one voice tells of such a correction itself ("at least 34, up from 25").
 */
function replacedInTally(a: Claim, b: Claim, times: TimeMeeting): Outcome {
  if (isOwnCorrection(a, b) && times.gap === 0) return 'changed'
  const level = times.when === 'together' && times.gap === 0
  if (times.earlier === null || a.value.type !== 'quantity' || b.value.type !== 'quantity')
    return level ? 'conflict' : 'scope'
  const [before, after] = times.earlier === 'a' ? [a.value, b.value] : [b.value, a.value]
  return lowest(after) > lowest(before) ? 'changed' : level ? 'conflict' : 'scope'
}

function isOwnCorrection(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(({ attribution }) => (attribution.kind === 'outlet' ? null : attribution.speaker))
  return a.source === b.source && (one === other || one === null || other === null)
}

const lowest = ({ min, max }: Quantity): number => min ?? max ?? 0
