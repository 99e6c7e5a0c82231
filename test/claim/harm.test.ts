import { expect, test } from '@jest/globals'
import { isHarmAt } from '../../src/claim/harm.js'
import { atMark } from './scenes.js'

test.each([
  ['Two soldiers [died].', true],
  ['Two soldiers were [wounded].', true],
  ['Two [soldiers] died.', false],
  ['Two soldiers [left].', false],
])('%s tells of harm: %s', (text, harm) => {
  const { scene, from } = atMark(text)
  expect(isHarmAt(scene, from)).toBe(harm)
})
