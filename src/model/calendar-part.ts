import { addDays, dayCount, daysBetween, isoDay, monthPeriod, periodBetween, yearPeriod } from './calendar.js'
import type { Period } from './calendar.js'

export type Part = 'early' | 'mid' | 'late'

const places: Record<Part, number> = { early: 0, mid: 1, late: 2 }

/** Thirds: of a month 1–10, 11–20, 21–end; of a year four months each, of a season or quarter a month each. A single day has none. */
export function partOf(period: Period, part: Part): Period {
  const place = places[part]
  const days = dayCount(period)
  if (days === 1) return period
  if (days < 28) return thirdOfDays(period, place, days)
  if (days <= 31) return thirdOfMonth(period, place)
  return days > 400 ? thirdOfYears(period, place) : thirdOfMonths(period, place)
}

// of a week: two days, three, two
function thirdOfDays({ first }: Period, place: number, days: number): Period {
  const [from = 0, to = days] =
    [
      [0, days / 3],
      [days / 3, (2 * days) / 3],
      [(2 * days) / 3, days],
    ][place] ?? []
  return daysBetween(addDays(first, Math.round(from)), addDays(first, Math.round(to) - 1))
}

function thirdOfMonth({ first, last }: Period, place: number): Period {
  const [year = 0, month = 1] = first.split('-').map(Number)
  return daysBetween(isoDay(year, month, 10 * place + 1), place === 2 ? last : isoDay(year, month, 10 * place + 10))
}

function thirdOfMonths({ first, last }: Period, place: number): Period {
  const [year = 0, month = 1] = first.split('-').map(Number)
  const months = 12 * (Number(last.slice(0, 4)) - year) + Number(last.slice(5, 7)) - month + 1
  const step = Math.max(1, Math.floor(months / 3))
  return periodBetween(monthPeriod(year, month + place * step), monthPeriod(year, month + (place + 1) * step - 1))
}

// of a decade: 2000–2002, 2003–2006, 2007–2009
function thirdOfYears({ first, last }: Period, place: number): Period {
  const year = Number(first.slice(0, 4))
  const step = (Number(last.slice(0, 4)) - year + 1) / 3
  return periodBetween(
    yearPeriod(year + Math.round(place * step)),
    yearPeriod(year + Math.round((place + 1) * step) - 1),
  )
}

/** "At the end of 2011" is its last month, "at the end of September" its last third, "at the end of the week" its last days. */
export function closeOf(period: Period): Period {
  const days = dayCount(period)
  if (days <= 31) return partOf(period, 'late')
  const [year = 0, month = 12] = period.last.split('-').map(Number)
  return days > 400 ? yearPeriod(year) : monthPeriod(year, month)
}
