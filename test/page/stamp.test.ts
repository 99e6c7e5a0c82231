import { describe, expect, test } from '@jest/globals'
import { stampOf } from '../../src/page/stamp.js'

describe('the day that a scraper printed before the first words', () => {
  const words = 'The soldiers left the camp on Sunday.'
  test.each([
    [` date 2020-03-03 ${words}`, '2020-03-03'],
    [`date 2020-03-03 ${words}`, '2020-03-03'],
    [`date: 2020-03-03T05:48:12+00:00 ${words}`, '2020-03-03'],
    [`Published: 3 March 2020 | ${words}`, '3 March 2020'],
    [`Posted on March 3, 2020 – ${words}`, 'March 3, 2020'],
  ])('%s', (line, day) => {
    const stamp = stampOf(line)
    expect(stamp?.day).toBe(day)
    expect(line.slice(stamp?.end)).toBe(words)
  })

  test.each([
    ['no words behind it', 'date 2020-03-03'],
    ['a rubric behind it', ' date 2020-03-03 WORLD'],
    ['an outlet behind it', ' date 2020-03-03 Harbour Post – Delta'],
    ['no label', `2020-03-03 ${words}`],
    ['no year', `date March 3 ${words}`],
    ['a sentence with a date', 'The date March 3, 2020 was chosen by the general himself.'],
    ['a date that comes later', 'date of departure: 2020-03-03 for all of the soldiers here'],
    ['what was published', 'Published figures of 3 March 2020 show that the camp is empty.'],
  ])('%s is none', (_, line) => {
    expect(stampOf(line)).toBeNull()
  })
})
