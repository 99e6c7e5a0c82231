import type { Claim } from '../model/claim.js'
import { dayNumber, daysOf } from '../model/days.js'

/** A stretch of days, counted since 1970; an open side is infinite. */
export interface Stretch {
  from: number
  to: number
}

/** When a claim holds, and the day that its source was published. */
export interface Timing {
  at: Stretch | null
  published: number | null
}

/** How two claims lie in time. `together`: near enough to speak of one moment. `unclear`: a date is missing, or too wide to tell. */
export interface TimeMeeting {
  when: 'together' | 'apart' | 'unclear'
  /** The same of the times that they speak of alone, whenever they were published: two reports may look back on one day. */
  held: 'together' | 'apart' | 'unclear'
  /** Days between the times that they speak of. */
  gap: number
  /** Both speak of a period, and the two share no day: 2023 and 2024. */
  disjoint: boolean
  /** Which of the two speaks of, or was published at, an earlier time; null where they are level. */
  earlier: 'a' | 'b' | null
}

/** News moves: what two reports say within these days of each other is said of one moment, what they say later may have changed. */
export const oneMoment = 5
/** "In 2020" leaves room for two levels one after the other; "in September 2020" hardly does. */
const widestMoment = 45

export function timingOf(claim: Claim, published: string | null): Timing {
  const day = published === null ? null : dayNumber(published)
  return { at: overdue(claim, day) ?? stretchOf(claim.asOf ?? published), published: day }
}

/** A plan that was due before its report speaks of the time until then: "was to leave by September", in a report of January. */
function overdue({ value, modality }: Claim, published: number | null): Stretch | null {
  if (value.type !== 'date' || value.bound === 'after' || published === null) return null
  const due = modality === 'actual' || modality === 'negated' ? null : stretchOf(value.edtf)
  return due !== null && due.to < published - oneMoment ? { from: -Infinity, to: due.to } : null
}

export function stretchOf(edtf: string | null): Stretch | null {
  const days = daysOf(edtf)
  if (days === null) return null
  const { first, last } = days
  return { from: first === null ? -Infinity : dayNumber(first), to: last === null ? Infinity : dayNumber(last) }
}

/** The day by which claims are laid side by side: the last that it speaks of, "from October to January" is a count of January. */
export function dayOf({ at, published }: Timing): number {
  if (at === null) return published ?? 0
  return Number.isFinite(at.to) ? at.to : Number.isFinite(at.from) ? at.from : 0
}

export function meetTimes(a: Timing, b: Timing): TimeMeeting {
  if (a.at === null || b.at === null)
    return { when: 'unclear', held: 'unclear', gap: 0, disjoint: false, earlier: null }
  const lag = a.published === null || b.published === null ? 0 : b.published - a.published
  const past = openPast(a.at, b.at)
  if (past !== null) return { when: 'apart', held: 'apart', gap: 0, disjoint: false, earlier: past }
  const gap = Math.max(0, b.at.from - a.at.to, a.at.from - b.at.to)
  const disjoint = gap > 0 && a.at.to > a.at.from && b.at.to > b.at.from
  const lead = gap === 0 ? lag : b.at.from - a.at.to > 0 ? 1 : -1
  const earlier = lead === 0 ? null : lead > 0 ? 'a' : 'b'
  if (gap === 0 && Math.max(a.at.to - a.at.from, b.at.to - b.at.from) >= widestMoment) {
    return { when: 'unclear', held: 'unclear', gap, disjoint, earlier }
  }
  const held = gap > oneMoment ? 'apart' : 'together'
  return { when: Math.abs(lag) > oneMoment ? 'apart' : held, held, gap, disjoint, earlier }
}

/** "Was stalled", with no more than a last day, speaks of a time before the present of the other. */
function openPast(a: Stretch, b: Stretch): 'a' | 'b' | null {
  const [pastA, pastB] = [a.from === -Infinity, b.from === -Infinity]
  if (pastA === pastB) return null
  const [past, present] = pastA ? [a, b] : [b, a]
  return past.to - present.to > oneMoment ? null : pastA ? 'a' : 'b'
}
