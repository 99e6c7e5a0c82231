import { describe, expect, test } from '@jest/globals'
import { isCountedAgain, isExistential, isGoverned, isInNextCountry } from '../../../../src/claim/kinds/level/again.js'
import type { QuantityMention } from '../../../../src/model/mention.js'
import type { Scene } from '../../../../src/claim/scene.js'
import { atMark } from '../../scenes.js'

function numberAt(text: string): [Scene, QuantityMention] {
  const { scene, from } = atMark(text)
  const number = scene.quantities.find((one) => one.from <= from && from < one.to)
  if (!number) throw new Error(`no number is marked in: ${text}`)
  return [scene, number]
}

test.each([
  ['Today there are fewer than [50,000].', true],
  ['There were only [900].', true],
  ['They will keep the [2,500] there.', true],
  ['They will withdraw all [2,500].', true],
  ['They will keep [2,500] there.', false],
  ['They fed the [2,500].', false],
  ['There are [300] (or so).', false],
])('%s counts again: %s', (text, again) => {
  expect(isCountedAgain(...numberAt(text))).toBe(again)
})

test.each([
  ['There were [900].', true],
  ['There are contractors, of whom there are [6,000].', false],
  ['They were [900].', false],
])('%s says that there are some: %s', (text, existential) => {
  const [scene, { from }] = numberAt(text)
  expect(isExistential(scene, from)).toBe(existential)
})

test.each([
  ['They keep [900].', true],
  ['They pulled out [900].', true],
  ['The withdrawal [900].', false],
  ['They met [900].', false],
])('%s has a verb before its number: %s', (text, governed) => {
  const [scene, { from }] = numberAt(text)
  expect(isGoverned(scene, from)).toBe(governed)
})

describe('a number in the next country', () => {
  test.each([
    ['There are 2,500 in Iraq and [a few hundred] in Syria.', true],
    ['There are 2,500 in Iraq, [900] in Syria.', true],
    ['There are 2,500 in Iraq and [900] at Harir.', false],
    ['There are 2,500 in Iraq and [900] in Iraq.', false],
    ['There are 2,500 and [900] in Syria.', false],
    ['There are 2,500 in Iraq and [900] in Syria are cooks.', false],
  ])('%s: %s', (text, next) => {
    expect(isInNextCountry(...numberAt(text))).toBe(next)
  })
})
