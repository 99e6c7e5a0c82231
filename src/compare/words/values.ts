import type { Comparing } from '../../model/comparing.js'
import type { Quantity, Value } from '../../model/value.js'
import type { Names } from '../../model/names.js'
import { sayDateValue } from './dates.js'

/** A value in words, from what it was normalised to and never from the source's own text: "about 2,500", "by September 2025". */
export function sayValue(value: Value, comparing: Pick<Comparing, 'codes'>, names: Names): string {
  switch (value.type) {
    case 'quantity':
      return sayQuantity(value)
    case 'quantifier':
      return `"${value.level}"`
    case 'date':
      return sayDateValue(value)
    case 'place':
      return names(value.id)
    case 'status':
      return comparing.codes[value.code] ?? value.code.replaceAll('-', ' ')
  }
}

function sayQuantity({ point, min, max }: Quantity): string {
  if (point !== null)
    return min === point && max === point ? count(point) : `${hedgeOf(point, min, max)} ${count(point)}`
  if (min !== null && max !== null) return min === 0 ? `up to ${count(max)}` : `${count(min)} to ${count(max)}`
  if (min !== null) return (min - 1) % 10 === 0 ? `more than ${count(min - 1)}` : `${count(min)} or more`
  if (max === null) return 'an unknown number'
  return (max + 1) % 10 === 0 ? `fewer than ${count(max + 1)}` : `${count(max)} or fewer`
}

/** "Nearly 2,500" reaches below only. */
function hedgeOf(point: number, min: number | null, max: number | null): string {
  if (max === point) return 'nearly'
  return min === point ? 'just over' : 'about'
}

/** 5200 is "5,200". */
function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
