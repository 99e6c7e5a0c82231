import { describe, expect, test } from '@jest/globals'
import type { Value } from '../../src/model/value.js'
import { edtfWords, grouped, modalityWords, valueWords } from '../../src/report/value-words.js'

const quantity = (point: number | null, min: number | null, max: number | null): Value => ({
  type: 'quantity',
  point,
  min,
  max,
  unit: 'troops',
  text: '',
})
const date = (edtf: string | null, bound: 'on' | 'by' | 'since' = 'on'): Value => ({
  type: 'date',
  edtf,
  start: null,
  end: null,
  bound,
  text: 'next spring',
})

test.each<[Value, string]>([
  [quantity(2500, 2500, 2500), '2,500 troops'],
  [quantity(2500, 2250, 2750), 'about 2,500 troops'],
  [quantity(null, 24, 99), '24 to 99 troops'],
  [quantity(null, 2, 2), '2 troops'],
  [quantity(null, 81, null), '81 or more troops'],
  [quantity(null, null, 499), 'up to 499 troops'],
  [quantity(null, null, null), 'any number of troops'],
  [quantity(1_250_000, 1_250_000, 1_250_000), '1,250,000 troops'],
  [date('2025-09'), 'September 2025'],
  [date('2025-09-01', 'by'), 'by 1 September 2025'],
  [date('2014', 'since'), 'since 2014'],
  [date(null), '“next spring” (no date to count from)'],
  [{ type: 'quantifier', level: 'many', text: 'a large number' }, 'many'],
  [{ type: 'status', code: 'planned', text: '' }, 'TALKS-STATUS/PLANNED'],
  [{ type: 'place', id: 'al-asad', text: '' }, 'AL-ASAD'],
])('%j in words', (value, words) => {
  expect(valueWords(value, 'talks-status', (id) => id.toUpperCase())).toBe(words)
})

describe('EDTF in words', () => {
  test.each([
    ['2003', '2003'],
    ['2024-07-08', '8 July 2024'],
    ['2024-21', 'spring 2024'],
    ['2024-24', 'winter 2024'],
    ['2023-10-01/2023-10-10', '1 to 10 October 2023'],
    ['2023-10-28/2023-11-03', '28 October 2023 to 3 November 2023'],
    ['2024-01/2024-04', 'January 2024 to April 2024'],
    ['../2024-07-23', 'until 23 July 2024'],
    ['2024-07/..', 'from July 2024'],
  ])('%s', (edtf, words) => {
    expect(edtfWords(edtf)).toBe(words)
  })
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [2_500_000, '2,500,000'],
])('%d is grouped as %s', (count, text) => {
  expect(grouped(count)).toBe(text)
})

test('what is stated as fact needs no word', () => {
  expect([modalityWords('actual'), modalityWords('negated'), modalityWords('possible')]).toEqual([
    '',
    'denied',
    'possible',
  ])
})
