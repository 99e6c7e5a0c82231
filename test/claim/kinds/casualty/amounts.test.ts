import { expect, test } from '@jest/globals'
import { amountsOf } from '../../../../src/claim/kinds/casualty/amounts.js'
import { sceneOf } from '../../scenes.js'

test.each([
  ['Rockets killed three and wounded 34.', ['three', '34']],
  // one of a noun that stands for soldiers
  ['An American soldier was killed.', ['An']],
  ['A British serviceman and two Americans died.', ['A', 'two']],
  ['A US patrol and an attack were told of.', []],
  // none, with the number that it is none of
  ['No US soldier was hurt.', ['No']],
  ['None of the 130 soldiers was hurt.', ['None of the 130']],
  ['None of the soldiers was hurt, 130 of them.', ['None of', '130']],
  // shares are no tolls
  ['Some of the soldiers were hurt.', []],
])('%s: %j', (text, words) => {
  const scene = sceneOf(text)
  expect(amountsOf(scene).map(({ from, to }) => scene.text(from, to))).toEqual(words)
})
