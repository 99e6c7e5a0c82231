import { describe, expect, test } from '@jest/globals'
import { belongs, datesOf } from '../../src/claim/date-owner.js'
import { atMark, eventClasses } from './scenes.js'

describe('the dates of an event', () => {
  test.each([
    // of the verb nearest to it
    ['They [withdrew] in May 2011.', ['whole 2011-05']],
    ['In May 2011 they [withdrew].', ['whole 2011-05']],
    ['They [withdrew] and met in May 2011.', []],
    ['They met in May 2011 and [withdrew].', []],
    ['They met in May 2011 and [withdrew] in June 2011.', ['whole 2011-06']],
    ['They [withdrew].', []],
    // what begins and ends an event
    ['They will begin to [withdraw] in May 2025.', ['start 2025-05']],
    ['The [withdrawal] will begin in May 2025.', ['start 2025-05']],
    ['The [withdrawal] ends in May 2025.', ['finish 2025-05']],
    ['The [withdrawal], as they have told the men in the camps, ends in May 2025.', ['finish 2025-05']],
    ['The [withdrawal] begins in May 2025 and ends in June 2026.', ['start 2025-05', 'finish 2026-06']],
    ['They began to eat; they [withdrew] in May 2011.', ['whole 2011-05']],
    // "starting in" is a beginning of whatever event
    ['They [withdraw] starting in May 2025.', ['start 2025-05']],
    // the day of an announcement of its end, not of its plan
    ['On 3 May 2011 the army announced the completion of the [withdrawal].', ['whole 2011-05-03']],
    ['On 3 May 2011 the army announced the [withdrawal].', []],
    // an event that is put off
    ['The [withdrawal] has slipped to May 2025.', ['whole 2025-05']],
    // two infinitives that share a date
    ['They would [leave] the camp and cut their staff by May 2025.', ['whole 2025-05']],
    ['They would [leave] the camp in June 2024 and cut their staff by May 2025.', ['whole 2024-06']],
    // a clause on the date
    ['In May 2023, when the two sides [opened talks], it rained.', ['start 2023-05']],
    ['2014, the year in which the group [seized] Mosul, was bad.', ['whole 2014']],
    // a number held against one of another day, a date of speech, a denial, a distance
    ['They [withdrew], compared with 900 in 2007.', []],
    ['It was said on 3 May 2011 that they [withdrew].', []],
    ['It was on 3 May 2011 that they [withdrew].', ['whole 2011-05-03']],
    ['They [withdraw] not in May 2025.', []],
    ['As of May 2024 they [withdrew].', []],
    ['Three years after the [invasion] it rained.', ['whole 2021']],
    ['Three years after the invasion of 2003 they [withdrew].', []],
    ['Three years after the invasion of the whole of the country they [withdrew].', []],
    // a list whose verb is left out
    [
      'They [handed over] Qaim in March 2020, Balad in April 2020 and Taji in May 2020.',
      ['whole 2020-03', 'whole 2020-04', 'whole 2020-05'],
    ],
  ])('%s: %j', (text, dates) => {
    const { scene, from, to } = atMark(text)
    const trigger = { from, to, taken: scene.at(from) }
    expect(datesOf(scene, trigger, eventClasses).map(({ date, aspect }) => `${aspect} ${date.edtf}`)).toEqual(dates)
  })
})

describe('whether a date is told of some words', () => {
  test.each([
    ['In May 2011 some [900] left.', true],
    ['Some [900] stayed in May 2011.', false],
    ['Some [900 stayed] in May 2011.', true],
    ['Some [900] in May 2011.', true],
    ['Some [900 stayed] and others withdrew in May 2011.', false],
    ['Some [900 stayed till May 2011].', false],
  ])('%s: %s', (text, own) => {
    const { scene, from, to } = atMark(text)
    const [date] = scene.dates
    expect(date && belongs(scene, date, { from, to }, eventClasses)).toBe(own)
  })
})
