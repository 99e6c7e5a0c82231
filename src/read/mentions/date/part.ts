import { closeOf, partOf } from '../../../model/calendar-part.js'
import { dayPeriod, periodBetween, weekPeriod, type Period } from '../../../model/calendar.js'
import type { Bound } from '../../../model/value.js'
import type { Hit } from '../../lexicon.js'
import type { Hits } from '../../hits.js'
import type { DateExpression, Reference } from './expression.js'
import { shifted } from './shift.js'
import { fromPublished } from './expression.js'

/** What narrows a period: "early" 2025, "the end of" September. */
export type PartName =
  | 'early'
  | 'early-mid'
  | 'mid'
  | 'mid-late'
  | 'late'
  | 'end'
  | 'first-day'
  | 'last-day'
  | 'week'
  | 'within'

export function partAt(hits: Hits, at: number): Hit | null {
  const part = hits.at(at, 'part')
  return part && !isVerb(hits, part) ? part : null
}

// "to end this year" and "patrols end in June" are verbs; "end-2025", "by end September" are none
function isVerb(hits: Hits, { from, to, id }: Hit): boolean {
  if (id !== 'end' || to > from + 1) return false
  return !hits.tokens[to]?.joined && hits.before(from, 'bound') === null && hits.word(from - 1) !== 'the'
}

/** "by the end of 2026" is its last day, "at the end of 2011" its last month. */
export function narrowed(period: Period, part: PartName, bound: Bound, hedged: boolean): Period {
  switch (part) {
    case 'within':
      return period
    case 'week':
      return period.first === period.last ? weekPeriod(period.first, 0) : period
    case 'first-day':
      return dayPeriod(period.first)
    case 'last-day':
      return dayPeriod(period.last)
    case 'early-mid':
      return periodBetween(partOf(period, 'early'), partOf(period, 'mid'))
    case 'mid-late':
      return periodBetween(partOf(period, 'mid'), partOf(period, 'late'))
    case 'end':
      return bound === 'on' || hedged ? closeOf(period) : dayPeriod(period.last)
    default:
      return partOf(period, part)
  }
}

/** "the end of the year": the year of the publication. Only behind a part is "the year" a date. */
export function definitePeriod(hits: Hits, at: number): DateExpression | null {
  const unit = hits.at(at, 'period')
  if (!unit || hits.word(unit.to - 1) !== unit.id || unit.id === 'hour' || unit.id === 'day') return null
  const resolve = ({ published, anchor }: Reference): Period | null =>
    published === null && anchor
      ? shifted(anchor.last, unit.id, 0)
      : fromPublished(published, (day) => shifted(day, unit.id, 0))
  return { to: unit.to, resolve }
}

/** "year's end", "by year-end", "next month's end", "before the year is out": the token after it; null where no end follows the unit. */
export function endAfter(hits: Hits, unit: number): number | null {
  const is = /^(?:is|was)$/.test(hits.word(unit)) ? unit + 1 : unit
  if (/^(?:ends|ended|out|over|up)$/.test(hits.word(is)) && isBefore(hits, unit)) return is + 1
  const to = hits.word(unit) === "'s" ? unit + 1 : unit
  if (hits.word(to) !== 'end') return null
  return to > unit || hits.tokens[to]?.joined || hits.before(unit - 1, 'bound') !== null ? to + 1 : null
}

// "before the year", "by the time this month"
function isBefore(hits: Hits, unit: number): boolean {
  return [2, 3].some(
    (left) => hits.before(unit - left, 'bound')?.id === 'before' || hits.word(unit - left - 1) === 'time',
  )
}
