import {
  addDays,
  dayPeriod,
  decadePeriod,
  daysBetween,
  periodBetween,
  quarterPeriod,
  shiftMonths,
  weekdayOf,
  weekPeriod,
  yearPeriod,
  type Period,
} from '../../../model/calendar.js'
import { yearOf } from './expression.js'

/** The unit so many units after the day's own, at the precision of the unit: 18 months after 22 July 2024 are 2026-01. */
export function shifted(day: string, unit: string, by: number): Period {
  switch (unit) {
    case 'hour':
      return dayPeriod(addDays(day, Math.trunc(by / 24)))
    case 'day':
      return dayPeriod(addDays(day, by))
    case 'weekend':
      return weekend(day, by)
    case 'week':
      return weekPeriod(day, by)
    case 'fortnight':
      return weekPeriod(day, 2 * by)
    case 'month':
      return shiftMonths(day, by)
    case 'quarter':
      return quarterAfter(day, by)
    case 'decade':
      return decadePeriod(yearOf(day) + 10 * by)
    default:
      return yearPeriod(yearOf(day) + by)
  }
}

/** The same for a length of time, "six to nine months" being the months from the sixth to the ninth. */
export function shiftedBy(day: string, unit: string, count: number, most: number | null): Period {
  const [near, far] = [shifted(day, unit, count), shifted(day, unit, most ?? count)]
  return near.first <= far.first ? periodBetween(near, far) : periodBetween(far, near)
}

function weekend(day: string, by: number): Period {
  const saturday = addDays(day, -((weekdayOf(day) + 6) % 7) + 5 + 7 * by)
  return daysBetween(saturday, addDays(saturday, 1))
}

function quarterAfter(day: string, by: number): Period {
  const quarter = 4 * yearOf(day) + Math.ceil(Number(day.slice(5, 7)) / 3) - 1 + by
  return quarterPeriod(Math.floor(quarter / 4), (quarter % 4) + 1)
}

const longest: Record<string, number> = { hour: 1, day: 1, weekend: 7, week: 7, fortnight: 14, month: 31, quarter: 92 }

/** Whether a date is known closely enough to count such units from it: no day can be counted from "2014". */
export function isCloseEnough(days: number, unit: string): boolean {
  return days <= (longest[unit] ?? Infinity)
}
