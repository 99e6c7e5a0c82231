import type { Modality } from '../model/claim.js'
import type { Topic } from '../model/topic.js'
import type { DateValue, Quantity, Value } from '../model/value.js'
import type { Names } from '../model/names.js'

/** A normalised value in words: "about 2,500 troops", "by September 2025", "some", "talks in their final stage". */
export function valueWords(value: Value, topic: Topic, names: Names): string {
  switch (value.type) {
    case 'quantity':
      return quantityWords(value)
    case 'quantifier':
      return value.level
    case 'date':
      return dateWords(value)
    case 'place':
      return names(value.id)
    case 'status':
      return names(`${topic}/${value.code}`)
  }
}

/** How sure the statement is, as an afterthought to its value; nothing where it is stated as fact. */
export function modalityWords(modality: Modality): string {
  return modality === 'actual' ? '' : modality === 'negated' ? 'denied' : modality
}

function quantityWords({ point, min, max, unit }: Quantity): string {
  return `${rangeWords(point, min, max)} ${unit}`
}

function rangeWords(point: number | null, min: number | null, max: number | null): string {
  if (point !== null) return min === point && max === point ? grouped(point) : `about ${grouped(point)}`
  if (min !== null && max !== null) return min === max ? grouped(min) : `${grouped(min)} to ${grouped(max)}`
  if (min !== null) return `${grouped(min)} or more`
  return max === null ? 'any number of' : `up to ${grouped(max)}`
}

/** "2500" is "2,500", in every locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

function dateWords({ edtf, bound, text }: DateValue): string {
  const when = edtf === null ? `“${text}” (no date to count from)` : edtfWords(edtf)
  return bound === 'on' ? when : `${bound} ${when}`
}

const months = 'January February March April May June July August September October November December'.split(' ')
const seasons: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

/** "2025-09" is "September 2025", "2024-07-08" "8 July 2024", "2023-10-01/2023-10-10" "1 to 10 October 2023". */
export function edtfWords(edtf: string): string {
  const [first = '', last] = edtf.split('/')
  if (last === undefined) return dayWords(first)
  if (first === '' || first === '..') return `until ${dayWords(last)}`
  if (last === '' || last === '..') return `from ${dayWords(first)}`
  const sameMonth = first.length === 10 && last.length === 10 && first.slice(0, 7) === last.slice(0, 7)
  return `${sameMonth ? String(Number(first.slice(8))) : dayWords(first)} to ${dayWords(last)}`
}

function dayWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = seasons[month] ?? months[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
