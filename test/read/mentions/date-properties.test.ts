import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { daysOf } from '../../../src/model/days.js'
import { mentionsOf, sentencesOf } from '../reading.js'

const published = fc.option(
  fc
    .date({ min: new Date('2003-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)
const word = fc.constantFrom(
  ...'in on by since until the a last next this early late end of mid - – to from between and January May Sept. Monday summer fall'.split(
    ' ',
  ),
  ...'2014 2024 2025 5 30 first half quarter year years month months weeks days two three few later ago after before'.split(
    ' ',
  ),
  ...'US troops will leave left began talks said , . ; " ( ) / : within no than at least as following that same'.split(
    ' ',
  ),
)
const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))

describe('dates in any words', () => {
  test('cover the days of their EDTF string, and stand where they say', () => {
    fc.assert(
      fc.property(text, published, (source, day) => {
        for (const date of mentionsOf('date', source, day)) {
          expect(date.end).toBeGreaterThan(date.start)
          if (date.edtf === null) expect([date.first, date.last]).toEqual([null, null])
          else expect(daysOf(date.edtf)).toEqual({ first: date.first, last: date.last })
          if (date.first !== null && date.last !== null) expect(date.first <= date.last).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('lie apart, at the edges of tokens', () => {
    fc.assert(
      fc.property(text, published, (source, day) => {
        for (const { tokens, mentions } of sentencesOf(source, day)) {
          let end = 0
          for (const date of mentions.filter(({ kind }) => kind === 'date')) {
            expect(date.from).toBeGreaterThanOrEqual(end)
            expect([date.start, date.end]).toEqual([tokens[date.from]?.start, tokens[date.to - 1]?.end])
            end = date.to
          }
        }
      }),
    )
  })

  test('are the same in every run', () => {
    fc.assert(
      fc.property(text, published, (source, day) => {
        expect(mentionsOf('date', source, day)).toEqual(mentionsOf('date', source, day))
      }),
    )
  })
})

describe('a month without its year', () => {
  const month = fc.constantFrom(
    'January',
    'February',
    'March',
    'April',
    'June',
    'July',
    'August',
    'October',
    'December',
  )
  const day = published.filter((iso) => iso !== null)

  test('lies behind the report in the past tense and at most a year back', () => {
    fc.assert(
      fc.property(month, day, (name, iso) => {
        const [date] = mentionsOf('date', `The talks began in ${name}.`, iso)
        expect((date?.first ?? '') <= iso).toBe(true)
        expect(Number(iso.slice(0, 4)) - Number(date?.edtf?.slice(0, 4))).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('lies ahead of the report in the future tense and at most a year on', () => {
    fc.assert(
      fc.property(month, day, (name, iso) => {
        const [date] = mentionsOf('date', `The troops will leave in ${name}.`, iso)
        expect((date?.last ?? '') >= iso).toBe(true)
        expect(Number(date?.edtf?.slice(0, 4)) - Number(iso.slice(0, 4))).toBeLessThanOrEqual(1)
      }),
    )
  })
})
