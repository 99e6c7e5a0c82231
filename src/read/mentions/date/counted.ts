import { addDays, addMonths, daysBetween, type Period } from '../../../model/calendar.js'
import type { Hits } from '../../hits.js'
import { fromPublished, type DateExpression } from './expression.js'
import type { Length } from './length.js'
import { shifted } from './shift.js'

/** A length of time counted from the publication: "two years ago", "in 18 months", "within days", "over the past 48 hours". */
export function countedPeriod(hits: Hits, at: number, length: Length): DateExpression | null {
  return ago(hits, length) ?? stretch(hits, at, length) ?? deadline(hits, at, length)
}

function ago(hits: Hits, { to, unit, count }: Length): DateExpression | null {
  const next = hits.word(to)
  const back = next === 'ago' ? -1 : next === 'from' && hits.word(to + 1) === 'now' ? 1 : 0
  if (back === 0 || count === null) return null
  const end = back < 0 ? to + 1 : to + 2
  return { to: end, resolve: ({ published }) => fromPublished(published, (day) => shifted(day, unit, back * count)) }
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
  const within = before === 'within' || before === 'inside'
  if (length.direction === 'previous' || !(within || before === 'in' || (before === 'over' && length.direction)))
    return null
  const { unit, count } = length
  const to = timeEnd(hits, length.to)
  if (count === null) {
    const days = unit === 'day' && (within || length.direction === 'next')
    const week = (day: string): Period => daysBetween(day, addDays(day, 7))
    return days ? { to, resolve: ({ published }) => fromPublished(published, week) } : null
  }
  // "the first time in three years", "the third base in a month" and "trained 500 men in two months" are lengths
  if (hits.word(to) === 'of' || [2, 3, 4, 5].some((left) => hits.at(at - left, 'ordinal'))) return null
  const sure = within || length.direction === 'next'
  return {
    to,
    resolve: ({ published, tense }) => {
      const told = tense()
      const coming = sure ? told !== 'past' || length.direction === 'next' : told === 'future' || told === null
      return coming ? fromPublished(published, (day) => shifted(day, unit, count)) : null
    },
  }
}

function prepositionBefore(hits: Hits, at: number): string {
  return hits.word(hits.word(at - 1) === 'the' ? at - 2 : at - 1)
}

// "in two years' time"
function timeEnd(hits: Hits, at: number): number {
  const mark = hits.word(at) === "'s" || hits.word(at) === "'" || hits.word(at) === '’' ? at + 1 : at
  return hits.word(mark) === 'time' ? mark + 1 : at
}
