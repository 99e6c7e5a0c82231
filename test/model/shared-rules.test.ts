import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dayNumber } from '../../src/model/days.js'
import { fails, isOpen } from '../../src/model/open-finding.js'
import { likenessOfWords, wordsIn, wordsInBoth } from '../../src/model/sentence-likeness.js'

test('days are numbered as the calendar of the machine numbers them', () => {
  const any = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(any, (date) => {
      const iso = date.toISOString().slice(0, 10)
      expect(dayNumber(iso)).toBe(Date.parse(`${iso}T00:00:00Z`) / 86_400_000)
    }),
  )
})

describe('how alike two sentences are', () => {
  test.each([
    ['The last convoy left.', 'The last convoy left', 1],
    ['The coalition’s mission', "the coalition's MISSION", 1],
    ['one two three four', 'one two five six', 0.5],
    ['some some some some', 'some other words here', 0.25],
    ['a b', 'c d', 0],
    ['', '', 0],
    ['…', 'words', 0],
  ])('%j and %j: %d', (a, b, share) => {
    expect(likenessOfWords(wordsIn(a), wordsIn(b))).toBe(share)
    expect(likenessOfWords(wordsIn(b), wordsIn(a))).toBe(share)
  })
  test('a word counts as often as both have it', () => {
    expect(wordsInBoth(['5', 'of', '5'], ['5', '5', '5', 'of'])).toEqual(['5', '5', 'of'])
  })
})

describe('a finding', () => {
  test.each([
    ['open', 'error', 'error', true],
    ['open', 'warning', 'error', false],
    ['open', 'warning', 'note', true],
    ['expired', 'error', 'warning', true],
    ['known', 'error', 'note', false],
    ['decided', 'error', 'note', false],
    ['open', 'error', 'never', false],
  ] as const)('that is %s and of severity %s, where %s fails: %s', (state, severity, failOn, expected) => {
    expect(fails({ state, severity }, failOn)).toBe(expected)
    if (expected) expect(isOpen({ state })).toBe(true)
  })
})
