import type { DateValue } from '../../model/value.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const seasons = ['spring', 'summer', 'autumn', 'winter']

/** An EDTF date in words: "5 January 2020", "September 2025", "summer 2014", "1 to 10 October 2023". */
export function sayDate(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return sayOne(from)
  if (from === '..') return `until ${sayOne(to)}`
  if (to === '..') return `from ${sayOne(from)}`
  return `${sayOpening(from, to)} to ${sayOne(to)}`
}

function sayOne(side: string): string {
  const [year = '', month, day] = side.split('-')
  if (month === undefined) return year
  const name = months[Number(month) - 1] ?? seasons[Number(month) - 21] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** "1 to 10 October 2023": what both sides share is said once. */
function sayOpening(from: string, to: string): string {
  const [year, month, day] = from.split('-')
  const [lastYear, lastMonth, lastDay] = to.split('-')
  if (year === lastYear && month === lastMonth && day !== undefined && lastDay !== undefined) return String(Number(day))
  const words = sayOne(from)
  return year === lastYear && month !== undefined ? words.slice(0, words.lastIndexOf(' ')) : words
}

/** "by September 2025", "in 2014", "on 5 January 2020". */
export function sayDateValue({ edtf, bound, start, end }: DateValue): string {
  if (edtf === null) return 'a time that is not dated'
  const words = sayDate(edtf)
  if (bound !== 'on') return `${bound} ${words}`
  if (edtf.includes('/')) return `from ${words}`
  return start === end ? `on ${words}` : `in ${words}`
}
