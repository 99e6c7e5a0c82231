import { describe, expect, test } from '@jest/globals'
import { roleOf } from '../../../../src/claim/kinds/level/role.js'
import { placeOf } from '../../../../src/claim/kinds/level/where.js'
import { context, markedCount } from './counts.js'

describe('where an amount of soldiers is', () => {
  test.each([
    ['[900] US troops in Syria sleep.', 'syria'],
    ['In Syria [900] US troops sleep.', 'syria'],
    ['[900] US troops sleep.', 'usual'],
    ['[900] US troops in Iraq and Syria sleep.', 'iraq-and-syria'],
    // each has the place between its neighbours
    ['The [2,500] US troops in Iraq and 900 in Syria sleep.', 'iraq'],
    ['The 2,500 US troops in Iraq and [900] in Syria sleep.', 'syria'],
    // the levels of one change share theirs
    ['They cut the US force in Syria from 900 soldiers to [500].', 'syria'],
    // where they go is not where they are
    ['[900] US troops left for Erbil.', 'usual'],
    ['[900] US troops left Erbil.', 'erbil'],
    // a base before them only if it is near
    ['At Taji [900] US troops sleep.', 'taji'],
    ['At Taji, where the food is good, and warm, they say, [900] US troops sleep.', 'taji'],
    ['At Taji it rained, it snowed, and there was fog as [900] US troops slept.', 'usual'],
    ['They left Taji, and the men of the camp say that [900] US troops slept.', 'taji'],
    // another story
    ['[900] US troops in Afghanistan sleep.', null],
    ['In Syria they cut the US force to [900] soldiers, those in Afghanistan say.', 'syria'],
    ['In Syria they saw [900] US soldiers in Afghanistan.', null],
  ])('%s: %s', (text, place) => {
    const { scene, counted, previous, next } = markedCount(text)
    expect(placeOf(scene, counted, roleOf(scene, counted), { previous, next }, 'usual', context)).toBe(place)
  })
})
