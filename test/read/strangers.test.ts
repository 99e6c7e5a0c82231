import { describe, expect, test } from '@jest/globals'
import { otherForces } from '../../src/model/mention.js'
import { isAntecedent, isOtherAlliance, strangerOf, strangersOf } from '../../src/read/strangers.js'
import { mentionsOf, sentencesOf } from './reading.js'

function lastOf(text: string) {
  const sentence = sentencesOf(text).at(-1)
  if (!sentence) throw new Error(`no sentence in: ${text}`)
  return sentence
}

function forceOf(text: string) {
  const sentence = lastOf(text)
  const force = sentence.mentions.find((mention) => mention.kind === 'force')
  if (!force) throw new Error(`no force in: ${text}`)
  return { sentence, force }
}

test.each([
  ['US troops came.', true],
  ['The coalition came.', true],
  ['Iraqi soldiers came.', false],
  ['Turkish troops came.', false],
  ['They came.', false],
])('%s names whom "they" may be: %s', (text, may) => {
  expect(isAntecedent(forceOf(text).force)).toBe(may)
})

describe('another alliance than the coalition', () => {
  test.each([
    ['NATO came.', false, true],
    ['US troops came.', true, true],
    ['The coalition came.', true, false],
  ])('%s (before: %s): %s', (text, before, other) => {
    const { sentence, force } = forceOf(text)
    expect(isOtherAlliance(force, sentence, before)).toBe(other)
  })

  test.each([
    [true, otherForces],
    [false, 'coalition'],
  ])('"the alliance" is it where it was named (%s): %s', (before, id) => {
    const { sentence, force } = forceOf('The alliance came.')
    isOtherAlliance(force, sentence, before)
    expect(force.id).toBe(id)
  })
})

describe('people that no claim is about', () => {
  test.each([
    ['Turkish troops came.', otherForces],
    ['Iraqi soldiers came.', 'iraqi-forces'],
    ['Contractors came.', otherForces],
    ['Turkish and US troops came.', undefined],
    ['US troops came.', undefined],
    ['Washington wrote.', undefined],
  ])('%s: %s', (text, id) => {
    expect(strangersOf(lastOf(text), null)?.id).toBe(id)
  })

  test('are kept where a sentence names nobody', () => {
    const [before] = mentionsOf('force', 'Turkish troops came.')
    expect(strangersOf(lastOf('It rained.'), before ?? null)).toBe(before)
  })

  test.each([
    ['Ankara built a road.', otherForces],
    ['The Turkish army built a road.', otherForces],
    ["Ankara's road is long.", undefined],
    ['In May Ankara built a road.', undefined],
    ['Washington built a road.', undefined],
  ])('%s opens with %s', (text, id) => {
    expect(strangerOf(lastOf(text))?.id).toBe(id)
  })
})
