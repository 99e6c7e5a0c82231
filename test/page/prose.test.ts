import { describe, expect, test } from '@jest/globals'
import { isEntry, isProse } from '../../src/page/prose.js'
import { countWords } from '../../src/page/lines.js'

describe('an entry of a timeline', () => {
  test.each([
    'March 2008 -- The camp is built',
    'March 20, 2003 - The first soldiers come to the valley',
    'April 9 - The first soldiers come to the valley',
    '9 April 2004 – The first soldiers come',
    'Dec. 13: The camp is given back',
    '2011: The camp is given to the army',
    'Mid-January 2007 -- More soldiers come',
    'early 2014 — The soldiers come back',
  ])('%s', (line) => expect(isEntry(line)).toBe(true))

  test.each([
    '13-year-old boy swims for hours to rescue family',
    '7 - the number of the camp',
    '40 trucks: what is in them',
    'May: the camp will close',
    'Marching on: the last of the soldiers',
    'Camp to close by March 2020 - general',
    'January in the valley',
    'Decision 2020: who will win',
  ])('%s is none', (line) => expect(isEntry(line)).toBe(false))
})

describe('a line of the text', () => {
  test.each([
    'He left.',
    '“He left.”',
    'He left the camp. (Reuters)',
    'General Doe “signed off” the plan for the old camp last night. Link',
    'The soldiers will leave by the spring, he said, as the paper reported. – READ MORE',
    'January 2007 -- More soldiers come to the valley: 900',
    'The soldiers who were in the camp had left it by then',
  ])('%s', (line) => expect(isProse(line, countWords(line))).toBe(true))

  test.each([
    'Old camp to close in spring, general says',
    'Gen. Doe to leave U.S. Army in spring',
    'Trucks, hangars, yards: what will become of old camp in valley',
    'Source Link',
  ])('%s is none', (line) => expect(isProse(line, countWords(line))).toBe(false))
})
