import { describe, expect, test } from '@jest/globals'
import { sayDate } from '../../src/compare/words/dates.js'
import { namesOf } from '../../src/model/names.js'
import { listNames, plainName } from '../../src/compare/words/outlets.js'
import { sayValue } from '../../src/compare/words/values.js'
import { claimOf, knowledge } from './claims.js'
import { valueOf } from './claim-words.js'

const names = namesOf(knowledge)

describe('values in words', () => {
  test.each([
    ['2,500', '2,500'],
    ['~2,500', 'about 2,500'],
    ['>80', 'more than 80'],
    ['>=25', '25 or more'],
    ['<2,000', 'up to 1,999'],
    ['1,500..2,000', '1,500 to 2,000'],
    ['<=1,500', 'up to 1,500'],
    ['some of', '"some"'],
    ['by 2025-09', 'by September 2025'],
    ['on 2024-09', 'in September 2024'],
    ['on 2020-01-05', 'on 5 January 2020'],
    ['on 2014', 'in 2014'],
    ['on 2023-10-01/2023-10-10', 'from 1 to 10 October 2023'],
    ['on ?', 'a time that is not dated'],
    ['@al-asad', 'Ain al-Asad air base'],
    ['an-unlisted-code', 'an unlisted code'],
  ])('%s is %s', (short, words) => {
    expect(sayValue(valueOf(short), { codes: {} }, names)).toBe(words)
  })
})

describe('dates in words', () => {
  test.each([
    ['2014-22', 'summer 2014'],
    ['2014-05/2014-08', 'May to August 2014'],
    ['2020-12/2021-01', 'December 2020 to January 2021'],
    ['2024-09-28/2024-10-05', '28 September to 5 October 2024'],
    ['../2024-07-23', 'until 23 July 2024'],
    ['2023-10/..', 'from October 2023'],
  ])('%s is %s', (edtf, words) => {
    expect(sayDate(edtf)).toBe(words)
  })
})

describe('outlets', () => {
  test('an outlet keeps what a name is made of', () => {
    expect(plainName('  GSV "Russia – Islamic World"\n')).toBe('GSV Russia – Islamic World')
    expect(plainName('x'.repeat(200))).toHaveLength(60)
  })
  test('lists are cut', () => {
    expect(listNames([])).toBe('')
    expect(listNames(['A', 'B'])).toBe('A and B')
    expect(listNames(['A', 'B', 'C', 'D', 'E', 'F'])).toBe('A, B, C and 3 others')
  })
})

test('short forms of the tests are read as they say', () => {
  expect(claimOf({ topic: 'member-count', value: '>80' }).value).toMatchObject({ point: null, min: 81, max: null })
})
