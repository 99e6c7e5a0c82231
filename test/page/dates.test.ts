import { describe, expect, test } from '@jest/globals'
import { isDayLine, isTimeLine, printedDays } from '../../src/page/dates.js'

/** "2024-7-22" or, without a year, "-7-22". */
const daysIn = (text: string): string[] =>
  printedDays(text).map(({ year, month, day }) => `${year ?? ''}-${month}-${day}`)

describe('days as they are printed', () => {
  test.each([
    ['2024-07-22', ['2024-7-22']],
    ['2024-07-23T05:48:12+00:00', ['2024-7-23']],
    ['2024/7/22', ['2024-7-22']],
    ['22.07.2024', ['2024-7-22']],
    ['22/07/2024', ['2024-7-22']],
    ['07/22/2024', ['2024-7-22']],
    ['07/07/2024', ['2024-7-7']],
    ['07/08/2024', []],
    ['July 22, 2024', ['2024-7-22']],
    ['Jul. 22 2024', ['2024-7-22']],
    ['JULY 22ND, 2024', ['2024-7-22']],
    ['22 July 2024', ['2024-7-22']],
    ['22nd of July, 2024', ['2024-7-22']],
    ['22-Sept-2024', ['2024-9-22']],
    ['24 July', ['-7-24']],
    ['BAGHDAD, July 22 (AP)', ['-7-22']],
    ['from 3 March 2020 to April 4, 2021', ['2020-3-3', '2021-4-4']],
    ['February 29, 2023', []],
    ['February 29, 2024', ['2024-2-29']],
    ['June 2014', []],
    ['he may 3 times', []],
    ['10 marching bands', []],
    ['version 2024.13.45', []],
    ['+964 770 555 0182', []],
  ])('%s', (text, want) => {
    expect(daysIn(text)).toEqual(want)
  })
})

describe('lines that say nothing but when', () => {
  test.each([
    ['July 22, 2024', true],
    ['Monday, 22 July 2024 9:10 PM', true],
    ['Tue 23 Jul 2024 14.05 BST', true],
    ['Afp September 09, 2024', true],
    [' date 2024-07-22 WORLD', true],
    ['2024-07-23T05:48:12+00:00', true],
    ['22 July 2024 | 09:15 GMT+3', true],
    ['September 2025', false],
    ['On July 22, 2024 the last truck left.', false],
    ['The camp was closed on 3 March', false],
    ['Camp 22', false],
  ])('%s: %s', (text, want) => {
    expect(isDayLine(text)).toBe(want)
  })

  test.each([
    ['10:45 GMT', true],
    ['10.45am', true],
    ['10:45', true],
    ['10:45 Baghdad', false],
    ['2,500', false],
    ['July 22', false],
  ])('%s as a time of day: %s', (text, want) => {
    expect(isTimeLine(text)).toBe(want)
  })
})
