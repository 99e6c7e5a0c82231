import { describe, expect, test } from '@jest/globals'
import { dayNumber, daysOf, precedes } from '../../src/model/days.js'

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
  test('one is over before the other begins, or not', () => {
    expect(precedes(days('2023'), days('2024'))).toBe(true)
    expect(precedes(days('2024'), days('2024-07'))).toBe(false)
    expect(precedes(days('2024/..'), days('2030'))).toBe(false)
  })
  test('days are counted through leap years', () => {
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2)
    expect(dayNumber('1970-01-01')).toBe(0)
  })
})
