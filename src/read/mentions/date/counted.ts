import { addDays, addMonths, dayPeriod, daysBetween, type Period } from '../../../model/calendar.js'
import type { Hits } from '../../hits.js'
import { calendarDate } from './calendar-date.js'
import { fromPublished, yearOf, type DateExpression, type Reference, type Tense } from './expression.js'
import type { Length } from './length.js'
import { shifted, shiftedBy } from './shift.js'
import { verbTense } from './verb-tense.js'

/** A length of time counted from the publication: "two years ago", "in 18 months", "within days", "over the past 48 hours". */
export function countedPeriod(hits: Hits, at: number, length: Length): DateExpression | null {
  return ago(hits, length) ?? stretch(hits, at, length) ?? deadline(hits, at, length)
}

function ago(hits: Hits, { to, unit, count, most }: Length): DateExpression | null {
  const next = hits.word(to)
  const hence = next === 'hence' ? 1 : next === 'from' && /^(?:now|today)$/.test(hits.word(to + 1)) ? 2 : 0
  if (count === null || (next !== 'ago' && hence === 0)) return null
  const farthest = most ?? count
  if (hence > 0)
    return {
      to: to + hence,
      resolve: ({ published }) => fromPublished(published, (day) => shiftedBy(day, unit, count, farthest)),
    }
  const within = unit === 'year' && farthest === count ? inYearsAgo(hits, to + 1, count) : null
  return (
    within ?? {
      to: to + 1,
      resolve: ({ published }) => fromPublished(published, (day) => shiftedBy(day, unit, -count, -farthest)),
    }
  )
}

// "a year ago this week", "ten years ago today", "ten years ago in June"
function inYearsAgo(hits: Hits, at: number, back: number): DateExpression | null {
  const yearsBack = (day: string): string => addMonths(day, -12 * back)
  if (hits.word(at) === 'today')
    return { to: at + 1, resolve: ({ published }) => fromPublished(published, (day) => dayPeriod(yearsBack(day))) }
  const unit = hits.word(at) === 'this' ? hits.word(at + 1) : ''
  if (unit === 'week' || unit === 'month')
    return {
      to: at + 2,
      resolve: ({ published }) => fromPublished(published, (day) => shifted(yearsBack(day), unit, 0)),
    }
  const inMonth = /^(?:in|on|this)$/.test(hits.word(at)) ? calendarDate(hits, at + 1) : null
  if (!inMonth?.named) return null
  const resolve = (reference: Reference): Period | null =>
    fromPublished(reference.published, (day) =>
      inMonth.resolve({ ...reference, tense: () => null, year: yearOf(yearsBack(day)) }),
    )
  return { to: inMonth.to, resolve }
}

const inside = /^(?:in|over|during|within|through|throughout|across)$/

// "in the past 48 hours", "over the last two years": up to the publication
function stretch(hits: Hits, at: number, { to, unit, count, direction }: Length): DateExpression | null {
  if (direction !== 'previous' || count === null || !inside.test(prepositionBefore(hits, at))) return null
  // "during the last year" is the year before
  if (hits.word(to - 1) === unit && hits.word(to - 2) !== 'past' && hits.at(to - 2, 'pointer')) return null
  return { to, resolve: ({ published }) => fromPublished(published, (day) => daysBetween(back(day, unit, count), day)) }
}

function back(day: string, unit: string, count: number): string {
  switch (unit) {
    case 'hour':
      return addDays(day, -Math.ceil(count / 24))
    case 'day':
      return addDays(day, -count)
    case 'week':
    case 'weekend':
      return addDays(day, -7 * count)
    case 'fortnight':
      return addDays(day, -14 * count)
    default:
      return addMonths(day, -count * ({ quarter: 3, year: 12, decade: 120 }[unit] ?? 1))
  }
}

// "within 12 months" keeps the precision of its unit; "within days" and "in the next few days" are the seven days after publication
function deadline(hits: Hits, at: number, length: Length): DateExpression | null {
  const before = prepositionBefore(hits, at)
  const within = before === 'within' || before === 'inside' || before === 'matter of'
  if (length.direction === 'previous' || !(within || before === 'in' || (length.direction && inside.test(before))))
    return null
  const { unit, count, most } = length
  const to = timeEnd(hits, length.to)
  if (count === null) {
    const days = unit === 'day' && hits.word(to) !== 'of' && (within || length.direction === 'next')
    const week = (day: string): Period => daysBetween(day, addDays(day, 7))
    return days ? { to, resolve: ({ published }) => fromPublished(published, week) } : null
  }
  if (hits.word(to) === 'of' || isRecord(hits, at)) return null
  const sure = within || length.direction === 'next' || to > length.to
  // "within six to nine months" is over after nine
  const nearest = within ? (most ?? count) : count
  const resolve = (reference: Reference): Period | null =>
    isComing(hits, at, reference.tense(), sure, length)
      ? fromPublished(reference.published, (day) => shiftedBy(day, unit, nearest, most))
      : null
  return { to, resolve }
}

// "the first time in three years" and "the third base in a month" are lengths, "the first phase ends in a year" is none
function isRecord(hits: Hits, at: number): boolean {
  for (let left = 2; left <= 5; left += 1) {
    if (hits.at(at - left, 'ordinal')) return true
    if (verbTense(hits, at - left, false, false) !== null) return false
  }
  return false
}

// "trained 500 men in two months" is over, "the mission ends in two months" is not
function isComing(hits: Hits, at: number, told: Tense, sure: boolean, { direction }: Length): boolean {
  if (sure) return told !== 'past' || direction === 'next'
  const bounded = hits.of(at - 2, 'start') ?? hits.of(at - 2, 'finish')
  return told === 'future' || (told === null && !isOver(hits, at)) || (told === 'present' && bounded !== null)
}

const moods = ['mood-planned', 'mood-probable'] as const

// "toppled the government in three weeks", whatever the verb; "expected home in three weeks" is to come
function isOver(hits: Hits, at: number): boolean {
  for (let left = at - 2; left >= Math.max(0, at - 7) && hits.tokens[left]?.kind === 'word'; left -= 1)
    if (/[^e]ed$/.test(hits.word(left))) return !moods.some((mood) => hits.of(left, mood))
  return false
}

function prepositionBefore(hits: Hits, at: number): string {
  const word = hits.word(hits.word(at - 1) === 'the' ? at - 2 : at - 1)
  // "in a matter of days"
  return word === 'of' && hits.word(at - 2) === 'matter' ? 'matter of' : word
}

// "in two years' time"
function timeEnd(hits: Hits, at: number): number {
  const mark = hits.word(at) === "'s" || hits.word(at) === "'" || hits.word(at) === '’' ? at + 1 : at
  return hits.word(mark) === 'time' ? mark + 1 : at
}
