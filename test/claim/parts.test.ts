import { describe, expect, test } from '@jest/globals'
import { isOfAttacks, placeOfPart } from '../../src/claim/parts.js'
import { atMark } from './scenes.js'

describe('where a part of a count was', () => {
  test.each([
    ['There were 160 attacks, [60] of them in Iraq.', 'iraq'],
    ['There were 160 attacks, [60] of which took place in Syria.', 'syria'],
    ['They were hit 61 times, [29] times in eastern Syria.', 'syria'],
    ['Of those attacks, [29] were carried out in Iraq.', 'iraq'],
    ['There were 160 attacks, [60] of them by militias in Iraq.', undefined],
    ['There were 160 attacks, [60] of them.', undefined],
  ])('%s: %s', (text, place) => {
    const { scene, to } = atMark(text)
    expect(placeOfPart(scene, { to })?.id).toBe(place)
  })
})

describe('parts of a count of attacks', () => {
  test.each([
    ['There were 160 attacks, [60] of them in Iraq.', true],
    // by way of the part before
    ['There were 160 attacks, 60 of them in Iraq and [99] in Syria.', true],
    ['They were hit 61 times, [29] of those in Iraq.', true],
    ['Of those attacks, [29] were in Iraq.', true],
    // soldiers, whose places are read as theirs
    ['There are 3,400 soldiers, [900] of them in Syria.', false],
    ['Of those soldiers, [900] were in Syria.', false],
    ['There were 160 attacks, [60] of them by day.', false],
  ])('%s: %s', (text, own) => {
    const { scene, from, to } = atMark(text)
    expect(isOfAttacks(scene, { from, to })).toBe(own)
  })
})
