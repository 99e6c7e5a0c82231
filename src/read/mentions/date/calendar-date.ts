import { dayOf, dayPeriod, monthPeriod, periodBetween, type Period } from '../../../model/calendar.js'
import type { Hits } from '../../hits.js'
import { yearOf, type DateExpression, type Reference } from './expression.js'
import { dayAt, monthAt, type DayNumber } from './month.js'
import { nearest } from './nearest.js'
import { numericDate } from './numeric-date.js'
import { sharedYear } from './shared-year.js'
import { countsPeople } from '../people.js'
import { bareYear, yearAfter } from './year.js'

/** "23 July 2024", "July 23", "Sept. 2025", "2024-07-23", "2014", "Christmas". */
export function calendarDate(hits: Hits, at: number): DateExpression | null {
  return numericDate(hits, at) ?? dayMonth(hits, at) ?? namedDay(hits, at) ?? monthDay(hits, at) ?? bareYear(hits, at)
}

/** "23 July", "23rd of July, 2024", "3-5 March". */
export function dayMonth(hits: Hits, at: number): DateExpression | null {
  const first = dayAt(hits, at)
  if (!first) return null
  const last = lastDay(hits, first.to)
  const to = last?.to ?? first.to
  const month = monthAt(hits, hits.word(to) === 'of' ? to + 1 : to)
  return month && dated(hits, month.month, { first, last }, month.to)
}

/** "July 23", "July 23rd, 2024", "July 2024", "March 3-5", "July". */
export function monthDay(hits: Hits, at: number): DateExpression | null {
  const month = monthAt(hits, at)
  if (!month) return null
  // "Dec-31-2026" is one day, "May-20" may be a name
  const glued = hits.tokens[month.to]?.joined === true && hits.tokens[month.to + 1]?.joined !== true
  const first = glued ? null : dayAt(hits, month.to)
  // "In March 20 soldiers were killed" names no 20th
  if (!first || isTroops(hits, month.to, at)) return dated(hits, month.month, null, month.to)
  const last = lastDay(hits, first.to)
  return dated(hits, month.month, { first, last }, last?.to ?? first.to)
}

export function isTroops(hits: Hits, day: number, month: number): boolean {
  return hits.word(month - 1) !== 'on' && countsPeople(hits, day)
}

// "3-5 March", "3 to 5 March", "March 3–5"
function lastDay(hits: Hits, at: number): DayNumber | null {
  const joined = hits.tokens[at]?.joined === true
  const joint = /^(?:–|to|through)$/.test(hits.word(at))
  const day = joined ? dayAt(hits, at) : joint ? dayAt(hits, at + 1) : null
  return day && hits.tokens[joined ? at : at + 1]?.kind === 'number' ? day : null
}

function dated(
  hits: Hits,
  month: number,
  days: { first: DayNumber; last: DayNumber | null } | null,
  to: number,
): DateExpression | null {
  const make = (year: number): Period | null => {
    if (days === null) return monthPeriod(year, month)
    const first = dayOf(year, month, days.first.day)
    const last = days.last && dayOf(year, month, days.last.day)
    return first && last && first.first < last.first ? periodBetween(first, last) : first
  }
  const year = yearAfter(hits, to)
  const kind = { named: true, ranged: (days?.last ?? null) !== null }
  const named = year ?? sharedYear(hits, month, to)
  if (!named) return { to, ...kind, resolve: (reference) => nearest(reference, make) }
  const resolve = (reference: Reference): Period | null => {
    const found = named.year(reference)
    return found === null ? null : make(found)
  }
  return { to: year?.to ?? to, ...kind, resolve }
}

/** "by Christmas", "9/11". */
function namedDay(hits: Hits, at: number): DateExpression | null {
  const hit = hits.at(at, 'named-day')
  if (!hit) return null
  if (hit.id.length > 5) return { to: hit.to, resolve: () => dayPeriod(hit.id) }
  const [month = 1, day = 1] = hit.id.split('-').map(Number)
  const resolve: DateExpression['resolve'] = (reference) => nearest(reference, (year) => dayOf(year, month, day))
  const year = yearAfter(hits, hit.to)
  if (!year) return { to: hit.to, resolve }
  return {
    to: year.to,
    resolve: (reference) => dayOf(year.year(reference) ?? yearOf(reference.published ?? ''), month, day),
  }
}
