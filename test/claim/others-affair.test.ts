import { describe, expect, test } from '@jest/globals'
import { goesOnAsOthers, isOthersAffair, namesOurs } from '../../src/claim/others-affair.js'
import { sceneOf } from './scenes.js'

describe("talks and deals that are not the two governments' on foreign soldiers", () => {
  test.each([
    ['Baghdad and Washington will resume talks in May.', false],
    ['The talks have stalled.', false],
    ['The talks on the withdrawal have stalled.', false],
    ['An agreement to end the mission is near.', false],
    ['An agreement to come into force in May was signed.', false],
    ['Iraq and the United States agreed on Turkey in their talks.', false],
    // another party
    ['Baghdad signed an agreement with Ankara.', true],
    ['Washington opened talks with the Taliban.', true],
    ['The budget agreement between Erbil and Baghdad was signed.', true],
    ['Baghdad signed an agreement with Norvane Gas.', true],
    // another town, another matter
    ['The talks in Geneva are in their final stage.', true],
    ['The talks on a gas plant have stalled.', true],
    ['Baghdad signed an agreement to clear the district of mines.', true],
    ['Baghdad signed an agreement for 12 helicopters.', true],
  ])('%s: %s', (text, others) => {
    expect(isOthersAffair(sceneOf(text))).toBe(others)
  })

  test.each([
    ['The talks on a gas plant have stalled.', false, true],
    ['It rained.', true, true],
    ['It rained.', false, false],
    // ours are named again
    ['The coalition was pleased.', true, false],
    ['The withdrawal has stalled.', true, false],
  ])('behind "%s", where it was %s before, it is %s', (text, before, others) => {
    expect(goesOnAsOthers(sceneOf(text), before)).toBe(others)
  })

  test.each([
    ['The coalition was pleased.', true],
    ['Washington was pleased.', true],
    ['The withdrawal has stalled.', true],
    ['They were pleased.', false],
    ['Ankara was pleased.', false],
  ])('%s names ours: %s', (text, named) => {
    expect(namesOurs(sceneOf(text))).toBe(named)
  })
})
