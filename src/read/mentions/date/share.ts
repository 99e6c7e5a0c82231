import {
  addDays,
  dayPeriod,
  weekdayOf,
  daysBetween,
  halfPeriod,
  monthPeriod,
  quarterPeriod,
  seasonPeriod,
  type Period,
} from '../../../model/calendar.js'
import type { Hits } from '../../hits.js'
import type { DateExpression } from './expression.js'
import { isIntroduced, monthAt } from './month.js'
import { nearest } from './nearest.js'
import { yearAfter, yearAt } from './year.js'

/** A share of a year or month: "the third quarter of 2025", "H1 2025", "the first half of September", "summer 2020". */
export function shareOfPeriod(hits: Hits, at: number): DateExpression | null {
  return season(hits, at) ?? shareOfMonth(hits, at) ?? shareOfYear(hits, at)
}

interface Share {
  to: number
  /** "the last quarter" without its year is the one before the publication. */
  last?: boolean
  make(year: number): Period
}

function shareOfYear(hits: Hits, at: number): DateExpression | null {
  const share = shareAt(hits, at)
  if (!share) return null
  const year = yearAfter(hits, share.to)
  if (year) return { to: year.to, resolve: (reference) => ofYear(share, year.year(reference)) }
  // "in the fourth quarter" is of a year; "in the second half" may be of a match
  if (share.last || hits.word(share.to - 1) === 'half' || hits.word(share.to) === 'of' || !isIntroduced(hits, at))
    return null
  return { to: share.to, resolve: (reference) => nearest(reference, (y) => share.make(y)) }
}

function ofYear(share: Share, year: number | null): Period | null {
  return year === null ? null : share.make(year)
}

/** "Q3", "H1", "third quarter", "first half". */
function shareAt(hits: Hits, at: number): Share | null {
  const letter = hits.word(at)
  const figure = hits.tokens[at + 1]
  if ((letter === 'q' || letter === 'h') && figure?.start === hits.tokens[at]?.end) {
    const share = Number(figure?.text)
    if (letter === 'q' && share >= 1 && share <= 4) return { to: at + 2, make: (year) => quarterPeriod(year, share) }
    if (letter === 'h' && share >= 1 && share <= 2) return { to: at + 2, make: (year) => halfPeriod(year, share) }
    return null
  }
  const ordinal = hits.at(at, 'ordinal')
  if (!ordinal) return null
  const unit = hits.word(ordinal.to)
  const share = ordinal.value < 0 ? (unit === 'half' ? 2 : 4) : ordinal.value
  const last = ordinal.value < 0
  if (unit === 'quarter' && share <= 4) return { to: ordinal.to + 1, last, make: (year) => quarterPeriod(year, share) }
  if (unit === 'half' && share <= 2) return { to: ordinal.to + 1, make: (year) => halfPeriod(year, share) }
  return null
}

/** "the first half of September", "the second week of July", "the last week of August". */
function shareOfMonth(hits: Hits, at: number): DateExpression | null {
  const ordinal = hits.at(at, 'ordinal')
  const unit = ordinal && hits.word(ordinal.to)
  const weekday = ordinal && hits.at(ordinal.to, 'weekday')
  if (!ordinal || !(unit === 'half' || unit === 'week' || weekday)) return null
  if (!/^(?:of|in)$/.test(hits.word(ordinal.to + 1))) return null
  const month = monthAt(hits, ordinal.to + 2)
  if (!month) return null
  const part = weekday ? weekdayOfMonth(weekday.value) : unit === 'half' ? halfOfMonth : weekOfMonth
  const make = (year: number): Period => part(monthPeriod(year, month.month), ordinal.value)
  const year = yearAfter(hits, month.to)
  if (!year) return { to: month.to, resolve: (reference) => nearest(reference, make) }
  return { to: year.to, resolve: (reference) => ofYear({ to: year.to, make }, year.year(reference)) }
}

function halfOfMonth({ first, last }: Period, half: number): Period {
  return half === 1 ? daysBetween(first, addDays(first, 14)) : daysBetween(addDays(first, 15), last)
}

function weekOfMonth({ first, last }: Period, week: number): Period {
  if (week < 0) return daysBetween(addDays(last, -6), last)
  const from = addDays(first, 7 * (week - 1))
  return daysBetween(from, addDays(from, 6) < last ? addDays(from, 6) : last)
}

// "the first Monday of October", "the last Friday in June"
function weekdayOfMonth(weekday: number) {
  return ({ first, last }: Period, nth: number): Period => {
    const ahead = (weekday - weekdayOf(first) + 7) % 7
    const back = (weekdayOf(last) - weekday + 7) % 7
    return dayPeriod(nth < 0 ? addDays(last, -back) : addDays(first, ahead + 7 * (nth - 1)))
  }
}

/** "summer 2020", "the spring of last year", "over the winter"; "fall to 2,500" and "the fall of Mosul" are none. */
function season(hits: Hits, at: number): DateExpression | null {
  const hit = hits.at(at, 'season')
  if (!hit) return null
  const make = (year: number): Period => seasonPeriod(year, hit.value)
  const year = yearAfter(hits, hit.to)
  if (year)
    return { to: overNewYear(hits, year.to), resolve: (reference) => ofYear({ to: 0, make }, year.year(reference)) }
  if (!isIntroduced(hits, at) && hits.word(at - 1) !== 'the') return null
  if (hits.word(hit.to) === 'of' || hits.word(at - 1) === 'to') return null
  // "the fall in numbers"
  if (hits.word(at) === 'fall' && /^(?:in|from|to)$/.test(hits.word(hit.to))) return null
  return { to: hit.to, resolve: (reference) => nearest(reference, make) }
}

// "the winter of 2019-2020" begins in the first
function overNewYear(hits: Hits, at: number): number {
  const slash = /^[–/]$/.test(hits.word(at)) ? 1 : 0
  const second = hits.tokens[at + slash]
  const close = second?.kind === 'number' && (slash > 0 || second.joined)
  return close && (yearAt(hits, at + slash) !== null || /^\d\d$/.test(second.text)) ? at + slash + 1 : at
}
