/** A run of whole days at a stated precision: an EDTF string (ISO 8601-2:2019) with its first and last day, ISO 8601. */
export interface Period {
  edtf: string
  first: string
  last: string
}

const two = (n: number): string => String(n).padStart(2, '0')

export function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

export function addDays(iso: string, days: number): string {
  return isoDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)) + days)
}

/** 0 is Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay()
}

export function dayPeriod(iso: string): Period {
  return { edtf: iso, first: iso, last: iso }
}

/** `month` may lie outside 1..12: it counts on from the year's January. */
export function monthPeriod(year: number, month: number): Period {
  const first = isoDay(year, month, 1)
  return { edtf: first.slice(0, 7), first, last: addDays(isoDay(year, month + 1, 1), -1) }
}

export function yearPeriod(year: number): Period {
  const digits = String(year).padStart(4, '0')
  return { edtf: digits, first: `${digits}-01-01`, last: `${digits}-12-31` }
}

/** EDTF seasons: 21 spring to 24 winter; meteorological, so that winter ends in the next year's February. */
export function seasonPeriod(year: number, season: number): Period {
  const month = 3 + 3 * (season - 21)
  return {
    edtf: `${year}-${season}`,
    first: isoDay(year, month, 1),
    last: addDays(isoDay(year, month + 3, 1), -1),
  }
}

/** From the first day of one to the last of the other, each at its own precision. */
export function periodBetween(from: Period, to: Period): Period {
  if (from.edtf === to.edtf) return from
  const opening = from.edtf.split('/')[0] ?? from.edtf
  const closing = to.edtf.split('/').at(-1) ?? to.edtf
  return { edtf: `${opening}/${closing}`, first: from.first, last: to.last }
}

export type Part = 'early' | 'mid' | 'late'

/** Thirds: of a month 1–10, 11–20, 21–end; of a year four months each; of a season or quarter a month each. */
export function partOf(period: Period, part: Part): Period {
  const index = { early: 0, mid: 1, late: 2 }[part]
  const [year = 0, month = 1] = period.first.split('-').map(Number)
  if (/^\d{4}-\d\d$/.test(period.edtf) && Number(period.edtf.slice(5)) <= 12) {
    const last = index === 2 ? period.last : isoDay(year, month, 10 * (index + 1))
    return periodBetween(dayPeriod(isoDay(year, month, 10 * index + 1)), dayPeriod(last))
  }
  const step = /^\d{4}$/.test(period.edtf) ? 4 : 1
  const from = month + index * step
  return periodBetween(monthPeriod(year, from), monthPeriod(year, from + step - 1))
}

/** "At the end of 2011" is its last month, "at the end of September" its last third. */
export function closeOf(period: Period): Period {
  const year = Number(period.last.slice(0, 4))
  return /^\d{4}$/.test(period.edtf) ? monthPeriod(year, 12) : partOf(period, 'late')
}

export function shiftMonths(iso: string, months: number): Period {
  return monthPeriod(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) + months)
}

/** The week, Monday to Sunday, that lies so many weeks after the day's own. */
export function weekPeriod(iso: string, weeks: number): Period {
  const monday = addDays(iso, -((weekdayOf(iso) + 6) % 7) + 7 * weeks)
  return periodBetween(dayPeriod(monday), dayPeriod(addDays(monday, 6)))
}

export function quarterPeriod(year: number, quarter: number): Period {
  return periodBetween(monthPeriod(year, 3 * quarter - 2), monthPeriod(year, 3 * quarter))
}

export function dayOf(year: number, month: number, day: number): Period | null {
  const iso = isoDay(year, month, day)
  return iso === `${year}-${two(month)}-${two(day)}` ? dayPeriod(iso) : null
}
