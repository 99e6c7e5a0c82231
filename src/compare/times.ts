import type { Claim } from '../model/claim.js'
import { dayNumber, daysBetween, daysOf, lengthOf, precedes, type Days } from '../model/days.js'

/** When a claim holds, and when it was published. */
export interface Timing {
  at: Days | null
  published: string | null
}

/** How two claims lie in time. `together`: near enough to speak of one moment. `unclear`: a date is missing, or too wide to tell. */
export interface TimeMeeting {
  when: 'together' | 'apart' | 'unclear'
  /** The same of the times that they speak of alone, whenever they were published: two reports may look back on one day. */
  held: 'together' | 'apart' | 'unclear'
  /** Days between the times that they speak of. */
  gap: number
  /** Which of the two speaks of, or was published at, an earlier time; null where they are level. */
  earlier: 'a' | 'b' | null
}

/** News moves: what two reports say within these days of each other is said of one moment, what they say later may have changed. */
const oneMoment = 5
/** "In 2020" leaves room for two levels one after the other; "in September 2020" hardly does. */
const widestMoment = 45

export function timingOf(claim: Claim, published: string | null): Timing {
  return { at: daysOf(claim.asOf ?? published), published }
}

export function meetTimes(a: Timing, b: Timing): TimeMeeting {
  if (a.at === null || b.at === null) return { when: 'unclear', held: 'unclear', gap: 0, earlier: null }
  const past = openPast(a.at, b.at)
  if (past !== null) return { when: 'apart', held: 'apart', gap: 0, earlier: past }
  const gap = daysBetween(a.at, b.at)
  const wait = published(a, b)
  const earlier = precedes(a.at, b.at) ? 'a' : precedes(b.at, a.at) ? 'b' : wait === 0 ? null : wait > 0 ? 'a' : 'b'
  if (gap === 0 && Math.max(lengthOf(a.at), lengthOf(b.at)) > widestMoment)
    return { when: 'unclear', held: 'unclear', gap, earlier }
  const held = gap > oneMoment ? 'apart' : 'together'
  return { when: Math.abs(wait) > oneMoment ? 'apart' : held, held, gap, earlier }
}

/** "Was stalled", with no more than a last day, speaks of a time before the present of the other. */
function openPast(a: Days, b: Days): 'a' | 'b' | null {
  if ((a.first === null) === (b.first === null)) return null
  const [past, present] = a.first === null ? [a, b] : [b, a]
  const isPast =
    past.last !== null && present.last !== null && dayNumber(past.last) - dayNumber(present.last) <= oneMoment
  return isPast ? (past === a ? 'a' : 'b') : null
}

/** Days from the first's publication to the second's; 0 where one is unknown. */
function published(a: Timing, b: Timing): number {
  if (a.published === null || b.published === null) return 0
  const days = daysBetween(oneDay(a.published), oneDay(b.published))
  return a.published <= b.published ? days : -days
}

function oneDay(iso: string): Days {
  return { first: iso, last: iso }
}
