import { dayOf, monthPeriod, quarterPeriod, periodBetween, seasonPeriod, yearPeriod } from '../../../model/calendar.js'
import type { Period } from '../../../model/calendar.js'
import type { Hits } from '../../hits.js'
import type { DateExpression, Reference } from './expression.js'

/** "23 July 2024", "July 23", "Sept. 2025", "2024-07-23", "2014", "the third quarter of 2025", "summer 2020". */
export function calendarDate(hits: Hits, at: number): DateExpression | null {
  return isoDate(hits, at) ?? dayMonth(hits, at) ?? monthDay(hits, at) ?? partOfYear(hits, at) ?? bareYear(hits, at)
}

function isoDate(hits: Hits, at: number): DateExpression | null {
  const [year, month, day] = [0, 1, 2].map((i) => hits.tokens[at + i])
  if (!year || !/^\d{4}$/.test(year.text) || !month?.joined || !day?.joined) return null
  const period = dayOf(Number(year.text), Number(month.text), Number(day.text))
  return period && { from: at, to: at + 3, resolve: () => period }
}

/** A year of this story and its past: 1990 to 2049, without a comma. */
export function yearAt(hits: Hits, at: number): number | null {
  const text = hits.tokens[at]?.text ?? ''
  return /^(?:199|20[0-4])\d$/.test(text) ? Number(text) : null
}

function dayAt(hits: Hits, at: number): { day: number; to: number } | null {
  const text = hits.tokens[at]?.text ?? ''
  if (!/^\d{1,2}$/.test(text) || Number(text) < 1 || Number(text) > 31) return null
  const next = hits.tokens[at + 1]
  const ordinal = next && /^(?:st|nd|rd|th)$/.test(next.norm) && next.start === hits.tokens[at]?.end
  return { day: Number(text), to: ordinal ? at + 2 : at + 1 }
}

// "may" and "march" are months only with a capital, and "May" alone only where a number or a preposition makes it one
function monthAt(hits: Hits, at: number): { month: number; to: number } | null {
  const hit = hits.at(at, 'month')
  if (!hit || !/^\p{Lu}/u.test(hits.tokens[at]?.text ?? '')) return null
  const dotted = hits.tokens[hit.to]?.text === '.' && hits.tokens[hit.to + 1] !== undefined
  return { month: hit.value, to: dotted ? hit.to + 1 : hit.to }
}

function yearAfter(hits: Hits, at: number): { year: number; to: number } | null {
  const skip = hits.word(at) === ',' || hits.word(at) === 'of' ? 1 : 0
  const year = yearAt(hits, at + skip)
  return year === null || isCount(hits, at + skip) ? null : { year, to: at + skip + 1 }
}

// "2000 troops" is a count
function isCount(hits: Hits, at: number): boolean {
  return hits.is(at + 1, 'word', 'people') || hits.at(at + 1, 'adjective') !== null
}

function dayMonth(hits: Hits, at: number): DateExpression | null {
  const day = dayAt(hits, at)
  if (!day) return null
  const month = monthAt(hits, hits.word(day.to) === 'of' ? day.to + 1 : day.to)
  if (!month) return null
  return dated(at, month.month, day.day, yearAfter(hits, month.to), month.to)
}

function monthDay(hits: Hits, at: number): DateExpression | null {
  const month = monthAt(hits, at)
  if (!month) return null
  const day = dayAt(hits, month.to)
  if (day && !hits.tokens[month.to]?.joined) return dated(at, month.month, day.day, yearAfter(hits, day.to), day.to)
  const year = yearAfter(hits, month.to)
  if (!year && month.month === 5 && !hits.before(at, 'bound') && !hits.before(at, 'part')) return null
  return dated(at, month.month, null, year, month.to)
}

function dated(
  from: number,
  month: number,
  day: number | null,
  year: { year: number; to: number } | null,
  to: number,
): DateExpression | null {
  const make = (y: number): Period | null => (day === null ? monthPeriod(y, month) : dayOf(y, month, day))
  if (year) return { from, to: year.to, resolve: () => make(year.year) }
  return { from, to, resolve: (reference) => nearest(reference, make) }
}

/** The nearest year that the tense allows; without a tense, the nearest of all. */
export function nearest(reference: Reference, make: (year: number) => Period | null): Period | null {
  if (!reference.published) return null
  const published = reference.published
  const year = Number(published.slice(0, 4))
  const found = [year - 1, year, year + 1].map(make).filter((period) => period !== null)
  if (reference.tense === 'past') return found.findLast((period) => period.first <= published) ?? null
  if (reference.tense === 'future') return found.find((period) => period.last >= published) ?? null
  const distance = (period: Period): number => Math.abs(Date.parse(period.first) - Date.parse(published))
  return found.reduce((best, period) => (distance(period) < distance(best) ? period : best))
}

function partOfYear(hits: Hits, at: number): DateExpression | null {
  const season = hits.at(at, 'season')
  if (season) {
    const year = yearAfter(hits, season.to)
    const make = (y: number): Period => seasonPeriod(y, season.value)
    if (year) return { from: at, to: year.to, resolve: () => make(year.year) }
    const introduced = hits.word(at - 1) === 'the' || hits.before(at, 'bound') || hits.before(at, 'part')
    return introduced ? { from: at, to: season.to, resolve: (reference) => nearest(reference, make) } : null
  }
  const share = shareAt(hits, at)
  const year = share && yearAfter(hits, share.to)
  return share && year ? { from: at, to: year.to, resolve: () => share.make(year.year) } : null
}

/** "Q3", "third quarter", "first half". */
export function shareAt(hits: Hits, at: number): { to: number; make: (year: number) => Period } | null {
  if (/^q[1-4]$/.test(hits.word(at) + hits.word(at + 1))) {
    const quarter = Number(hits.word(at + 1))
    return { to: at + 2, make: (year) => quarterPeriod(year, quarter) }
  }
  const ordinal = hits.at(at, 'ordinal')
  if (!ordinal) return null
  const unit = hits.word(ordinal.to)
  if (unit === 'quarter') return { to: ordinal.to + 1, make: (year) => quarterPeriod(year, ordinal.value) }
  if (unit !== 'half' || ordinal.value > 2) return null
  const month = ordinal.value === 1 ? 1 : 7
  return {
    to: ordinal.to + 1,
    make: (year) => periodBetween(monthPeriod(year, month), monthPeriod(year, month + 5)),
  }
}

function bareYear(hits: Hits, at: number): DateExpression | null {
  const year = yearAt(hits, at)
  if (year === null || isCount(hits, at)) return null
  // "mid-2025" is a date, "F-2014" a name
  if (hits.tokens[at]?.joined && !hits.before(at, 'part')) return null
  return { from: at, to: at + 1, resolve: () => yearPeriod(year) }
}
