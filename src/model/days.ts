import { dayPeriod, monthPeriod, seasonPeriod, yearPeriod } from './calendar.js'

/** A stretch of whole days, ISO 8601; null where that side is open. */
export interface Days {
  first: string | null
  last: string | null
}

/** The days that an EDTF date or interval covers ("2021-03", "../2024-07-23", "2014-22"); null where it is not one. */
export function daysOf(edtf: string | null): Days | null {
  if (edtf === null) return null
  const [from, to, ...more] = edtf.split('/')
  if (from === undefined || more.length > 0) return null
  const opening = sideOf(from)
  const closing = to === undefined ? opening : sideOf(to)
  return opening === null || closing === null ? null : { first: opening.first, last: closing.last }
}

function sideOf(side: string): Days | null {
  if (side === '..') return { first: null, last: null }
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(side)
  if (match === null) return null
  const [, year, month, day] = match
  if (day !== undefined) return dayPeriod(`${year}-${month}-${day}`)
  if (month === undefined) return yearPeriod(Number(year))
  const part = Number(month)
  if (part >= 1 && part <= 12) return monthPeriod(Number(year), part)
  return part >= 21 && part <= 24 ? seasonPeriod(Number(year), part) : null
}

export { epochDay as dayNumber } from './calendar.js'

/** Whether the first stretch is over before the second begins. */
export function precedes(a: Days, b: Days): boolean {
  return a.last !== null && b.first !== null && a.last < b.first
}
