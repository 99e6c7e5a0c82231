import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { closeOf, partOf, type Part } from '../../src/model/calendar-part.js'
import {
  addDays,
  addMonths,
  dayCount,
  dayOf,
  dayPeriod,
  daysBetween,
  decadePeriod,
  epochDay,
  halfPeriod,
  isoDay,
  monthPeriod,
  periodBetween,
  quarterPeriod,
  seasonPeriod,
  shiftMonths,
  weekdayOf,
  weekPeriod,
  yearPeriod,
  type Period,
} from '../../src/model/calendar.js'
import { daysOf } from '../../src/model/days.js'

const year = fc.integer({ min: 1900, max: 2100 })
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  day.map(dayPeriod),
  year.map(yearPeriod),
  year.map(decadePeriod),
  fc.tuple(year, fc.integer({ min: -30, max: 40 })).map(([y, month]) => monthPeriod(y, month)),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => seasonPeriod(y, season)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => quarterPeriod(y, quarter)),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, half]) => halfPeriod(y, half)),
  fc.tuple(day, fc.integer({ min: -9, max: 9 })).map(([iso, weeks]) => weekPeriod(iso, weeks)),
)

describe('days', () => {
  test('are those of a calendar that knows leap years', () => {
    const number = fc.integer({ min: -500, max: 500 })
    fc.assert(
      fc.property(year, fc.integer({ min: -30, max: 40 }), number, (y, month, d) => {
        expect(isoDay(y, month, d)).toBe(new Date(Date.UTC(y, month - 1, d)).toISOString().slice(0, 10))
      }),
    )
  })

  test('have the weekday and the number that they have', () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(weekdayOf(iso)).toBe(new Date(`${iso}T00:00:00Z`).getUTCDay())
        expect(epochDay(iso)).toBe(Date.parse(`${iso}T00:00:00Z`) / 86_400_000)
        expect(addDays(addDays(iso, 400), -400)).toBe(iso)
      }),
    )
  })

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-15', -12, '2023-03-15'],
    ['2024-12-31', 2, '2025-02-28'],
  ])('%s and %i months are %s', (iso, months, expected) => {
    expect(addMonths(iso, months)).toBe(expected)
  })

  test('that do not exist are none', () => {
    expect(dayOf(2024, 2, 29)).toEqual(dayPeriod('2024-02-29'))
    expect(dayOf(2023, 2, 29)).toBeNull()
    expect(dayOf(2023, 13, 1)).toBeNull()
  })
})

describe('periods', () => {
  test('are what their EDTF string says', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(daysOf(period.edtf)).toEqual({ first: period.first, last: period.last })
        expect(period.first <= period.last).toBe(true)
      }),
    )
  })

  test.each([
    [seasonPeriod(2019, 24), '2019-24', '2019-12-01', '2020-02-29'],
    [seasonPeriod(2020, 22), '2020-22', '2020-06-01', '2020-08-31'],
    [quarterPeriod(2025, 3), '2025-07/2025-09', '2025-07-01', '2025-09-30'],
    [halfPeriod(2025, 2), '2025-07/2025-12', '2025-07-01', '2025-12-31'],
    [decadePeriod(1994), '1990/1999', '1990-01-01', '1999-12-31'],
    [weekPeriod('2024-07-22', 0), '2024-07-22/2024-07-28', '2024-07-22', '2024-07-28'],
    [weekPeriod('2024-07-21', 0), '2024-07-15/2024-07-21', '2024-07-15', '2024-07-21'],
    [shiftMonths('2024-07-22', 18), '2026-01', '2026-01-01', '2026-01-31'],
    [periodBetween(yearPeriod(2003), yearPeriod(2011)), '2003/2011', '2003-01-01', '2011-12-31'],
    [periodBetween(monthPeriod(2020, 3), dayPeriod('2020-08-23')), '2020-03/2020-08-23', '2020-03-01', '2020-08-23'],
    [daysBetween('2024-07-01', '2024-07-01'), '2024-07-01', '2024-07-01', '2024-07-01'],
  ])('%j', (period, edtf, first, last) => {
    expect(period).toEqual({ edtf, first, last })
  })
})

describe('parts', () => {
  const parts: Part[] = ['early', 'mid', 'late']

  test('cover their period without a gap', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        fc.pre(dayCount(period) > 1)
        const [early, mid, late] = parts.map((part) => partOf(period, part)) as [Period, Period, Period]
        expect([early.first, late.last]).toEqual([period.first, period.last])
        expect(addDays(early.last, 1)).toBe(mid.first)
        expect(addDays(mid.last, 1)).toBe(late.first)
      }),
    )
  })

  test('a day has none, and the close of a period lies in it', () => {
    expect(partOf(dayPeriod('2024-07-22'), 'early')).toEqual(dayPeriod('2024-07-22'))
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(closeOf(period).last).toBe(period.last)
        expect(closeOf(period).first >= period.first).toBe(true)
      }),
    )
  })

  test.each([
    [yearPeriod(2011), '2011-12'],
    [monthPeriod(2025, 9), '2025-09-21/2025-09-30'],
    [quarterPeriod(2025, 3), '2025-09'],
    [seasonPeriod(2019, 24), '2020-02'],
    [decadePeriod(2015), '2019'],
    [weekPeriod('2024-07-22', 0), '2024-07-27/2024-07-28'],
  ])('the close of %j', (period, edtf) => {
    expect(closeOf(period).edtf).toBe(edtf)
  })
})
