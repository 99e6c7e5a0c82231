import { describe, expect, test } from '@jest/globals'
import { daysBetween, daysOf, lengthOf, precedes } from '../../src/model/days.js'

describe('the days of an EDTF date', () => {
  test.each([
    ['2024-07-23', '2024-07-23', '2024-07-23'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['2014-22', '2014-06-01', '2014-08-31'],
    ['2014-24', '2014-12-01', '2015-02-28'],
    ['2023-10-01/2023-10-10', '2023-10-01', '2023-10-10'],
    ['2020-09/2021', '2020-09-01', '2021-12-31'],
    ['../2024-07-23', null, '2024-07-23'],
    ['2024-07/..', '2024-07-01', null],
    ['2024~', '2024-01-01', '2024-12-31'],
  ])('%s', (edtf, first, last) => {
    expect(daysOf(edtf)).toEqual({ first, last })
  })
  test.each([null, '', 'July', '2024-07-23/2024-07-24/2024-07-25', '24-07-23', '2024-13', '2024-30'])(
    '%p is none',
    (edtf) => {
      expect(daysOf(edtf)).toBeNull()
    },
  )
})

describe('stretches of days', () => {
  const days = (edtf: string) => {
    const found = daysOf(edtf)
    if (found === null) throw new Error(edtf)
    return found
  }
  test.each([
    ['2024-07-22', '2024-07-23', 1],
    ['2024-07-23', '2024-07-22', 1],
    ['2024-07', '2024-07-22', 0],
    ['2024-07', '2024-09', 32],
    ['../2024-07-23', '2024-07-24', 1],
    ['../2024-07-23', '2020', 0],
    ['2023', '2024', 1],
  ])('%s and %s lie %d days apart', (a, b, gap) => {
    expect(daysBetween(days(a), days(b))).toBe(gap)
    expect(daysBetween(days(b), days(a))).toBe(gap)
  })
  test('one is over before the other begins, or not', () => {
    expect(precedes(days('2023'), days('2024'))).toBe(true)
    expect(precedes(days('2024'), days('2024-07'))).toBe(false)
    expect(precedes(days('2024/..'), days('2030'))).toBe(false)
  })
  test('an open one has no length', () => {
    expect(lengthOf(days('2024-02'))).toBe(29)
    expect(lengthOf(days('../2024-07-23'))).toBe(Infinity)
  })
})
