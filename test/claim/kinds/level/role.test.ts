import { describe, expect, test } from '@jest/globals'
import { roleOf } from '../../../../src/claim/kinds/level/role.js'
import { markedCount } from './counts.js'

describe('what a sentence says of an amount of soldiers', () => {
  test.each([
    // a whole, whatever its part does
    ['They will withdraw 2,200 of its [5,200] US troops.', 'present'],
    ['They will withdraw [2,200] of its 5,200 US troops.', 'departing'],
    // now
    ['US force levels in Syria, now [900], are to fall.', 'present'],
    ['The US force there is [900] strong.', 'present'],
    // a change before a verb, the verb before the amount before the one behind
    ['They will withdraw and cut the US force to [900] soldiers.', 'target'],
    ['They keep [900] US soldiers who will leave.', 'remaining'],
    // the size of a force
    ['A force of [900] US soldiers sleeps.', 'present'],
    ['The number might be [900] US soldiers.', 'target'],
    ['The number is thought to be [900] US soldiers.', 'present'],
    ['The number would fall to [900] US soldiers.', 'target'],
    ['A number, so I hear, but one that few of us have read, of the [900] US soldiers sleep.', 'present'],
    // a presence
    ['[900] US soldiers in Iraq sleep.', 'present'],
    ['[900] US soldiers of the two old and very large camps in Iraq sleep.', 'nothing'],
    ['The [900] US soldiers sleep.', 'present'],
    ['[900] US soldiers sleep.', 'nothing'],
    ['Another [900] US soldiers sleep.', 'nothing'],
    ['Another [900] US soldiers in Iraq sleep.', 'present'],
    ['[900] US soldiers from Iraq sleep.', 'nothing'],
  ])('%s: %s', (text, role) => {
    const { scene, counted } = markedCount(text)
    expect(roleOf(scene, counted).role).toBe(role)
  })
})
