/** A run of whole days at a stated precision: an EDTF string (ISO 8601-2:2019) with its first and last day, ISO 8601. */
export interface Period {
  edtf: string
  first: string
  last: string
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
const yearOf = (iso: string): number => Number(iso.slice(0, 4))
const monthOf = (iso: string): number => Number(iso.slice(5, 7))
const dayOfMonth = (iso: string): number => Number(iso.slice(8, 10))

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 30)

/** `month` and `day` may lie outside their range: they count on, as 0 May is 30 April. A Date for each cost more than all else. */
export function isoDay(year: number, month: number, day: number): string {
  let [y, m, d] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, day]
  for (; d < 1; d += lengthOfMonth(y, m)) [y, m] = m === 1 ? [y - 1, 12] : [y, m - 1]
  for (; d > lengthOfMonth(y, m); [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1]) d -= lengthOfMonth(y, m)
  return `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`
}

export function addDays(iso: string, days: number): string {
  return isoDay(yearOf(iso), monthOf(iso), dayOfMonth(iso) + days)
}

/** The same day of the month so many months on, or that month's last day: a month after 31 January is 28 February. */
export function addMonths(iso: string, months: number): string {
  const { first, last } = shiftMonths(iso, months)
  return addDays(first, Math.min(dayOfMonth(iso), dayOfMonth(last)) - 1)
}

/** 0 is Sunday. */
export function weekdayOf(iso: string): number {
  return (((epochDay(iso) + 4) % 7) + 7) % 7
}

/** Days since 1 January 1970. */
export function epochDay(iso: string): number {
  // counted from March, so that the leap day comes last
  const shift = monthOf(iso) <= 2 ? 1 : 0
  const year = yearOf(iso) - shift
  const month = (monthOf(iso) + 9) % 12
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return 365 * year + leaps + Math.floor((153 * month + 2) / 5) + dayOfMonth(iso) - 719469
}

export function dayPeriod(iso: string): Period {
  return { edtf: iso, first: iso, last: iso }
}

/** `month` may lie outside 1..12: it counts on from the year's January. */
export function monthPeriod(year: number, month: number): Period {
  const first = isoDay(year, month, 1)
  return { edtf: first.slice(0, 7), first, last: isoDay(year, month + 1, 0) }
}

export function yearPeriod(year: number): Period {
  const digits = String(year).padStart(4, '0')
  return { edtf: digits, first: `${digits}-01-01`, last: `${digits}-12-31` }
}

/** EDTF seasons: 21 spring to 24 winter; meteorological, so that winter ends in the next year's February. */
export function seasonPeriod(year: number, season: number): Period {
  const month = 3 + 3 * (season - 21)
  return { edtf: `${year}-${season}`, first: isoDay(year, month, 1), last: isoDay(year, month + 3, 0) }
}

export function quarterPeriod(year: number, quarter: number): Period {
  return periodBetween(monthPeriod(year, 3 * quarter - 2), monthPeriod(year, 3 * quarter))
}

export function halfPeriod(year: number, half: number): Period {
  return periodBetween(monthPeriod(year, 6 * half - 5), monthPeriod(year, 6 * half))
}

export function decadePeriod(year: number): Period {
  const first = year - (year % 10)
  return periodBetween(yearPeriod(first), yearPeriod(first + 9))
}

export function shiftMonths(iso: string, months: number): Period {
  return monthPeriod(yearOf(iso), monthOf(iso) + months)
}

/** The week, Monday to Sunday, that lies so many weeks after the day's own. */
export function weekPeriod(iso: string, weeks: number): Period {
  const monday = addDays(iso, -((weekdayOf(iso) + 6) % 7) + 7 * weeks)
  return daysBetween(monday, addDays(monday, 6))
}

export function dayOf(year: number, month: number, day: number): Period | null {
  const iso = isoDay(year, month, day)
  return iso === `${year}-${two(month)}-${two(day)}` ? dayPeriod(iso) : null
}

/** From the first day of one to the last of the other, each at its own precision. */
export function periodBetween(from: Period, to: Period): Period {
  if (from.edtf === to.edtf) return from
  const opening = from.edtf.split('/')[0] ?? from.edtf
  const closing = to.edtf.split('/').at(-1) ?? to.edtf
  return { edtf: `${opening}/${closing}`, first: from.first, last: to.last }
}

export function daysBetween(first: string, last: string): Period {
  return periodBetween(dayPeriod(first), dayPeriod(last))
}

/** How many days a period covers. */
export function dayCount({ first, last }: Period): number {
  return epochDay(last) - epochDay(first) + 1
}
