import type { Comparing } from '../../model/comparing.js'
import type { StatusValue } from '../../model/value.js'
import type { Meeting } from '../finding.js'

/** Codes of one step of the ladder, and those that the data says go together, can both be true. */
export function meetStatuses(a: StatusValue, b: StatusValue, comparing: Comparing): Meeting {
  return { how: howCodesMeet(a.code, b.code, comparing), kind: 'status' }
}

function howCodesMeet(a: string, b: string, { ladder, together, within }: Comparing): Meeting['how'] {
  if (a === b) return 'equal'
  if (within[a] === b || within[b] === a) return 'narrower'
  const sameStep = ladder.some((step) => step.includes(a) && step.includes(b))
  const paired = together.some((pair) => pair.includes(a) && pair.includes(b))
  return sameStep || paired ? 'together' : 'apart'
}

/** How far along the ladder a code stands, from 0; null where it is not on it ("stalled"). */
export function stepOf(code: string, { ladder }: Comparing): number | null {
  const step = ladder.findIndex((codes) => codes.includes(code))
  return step < 0 ? null : step
}
