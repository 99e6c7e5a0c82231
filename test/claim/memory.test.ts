import { describe, expect, test } from '@jest/globals'
import { nothingYet, remember, tellsOfCut, type Memory } from '../../src/claim/memory.js'
import { sceneOf } from './scenes.js'

const after = (...sentences: string[]) =>
  sentences.map((text) => sceneOf(text)).reduce((memory, scene) => remember(scene, memory), nothingYet)

describe('what a reader keeps in mind', () => {
  test.each([
    ['US troops and Iraqi soldiers met.', 'iraqi-forces'],
    ['The coalition met.', 'coalition'],
    // a government and a pronoun are no force that was named
    ['Washington said so.', undefined],
    ['It rained.', undefined],
  ])('%s names %s', (text, id) => {
    expect(after(text).last?.id).toBe(id)
  })

  test('a force is kept until another is named', () => {
    expect(after('US troops met.', 'It rained.').last?.id).toBe('us-forces')
    expect(after('US troops met.', 'Iraqi soldiers came.').last?.id).toBe('iraqi-forces')
  })

  test('what a sentence told is kept for the next one', () => {
    const scene = sceneOf('It rained.')
    const draft = { topic: 'troop-count', subject: 'us-forces', value: { type: 'quantifier', level: 'some', text: '' } }
    const told = remember(scene, nothingYet, [draft] as Memory['told'])
    expect(told.told).toHaveLength(1)
    expect(remember(scene, told).told).toHaveLength(0)
  })

  test.each([
    ['A drone attack hit Taji in Iraq.', 'taji'],
    ['Two soldiers were killed in Erbil.', 'erbil'],
    ['Two soldiers were wounded at Taji near Erbil.', 'taji'],
    ['Two soldiers came to Erbil.', undefined],
    ['Two soldiers were killed in Afghanistan.', undefined],
    ['Two soldiers were killed.', undefined],
  ])('%s was an attack at %s', (text, place) => {
    expect(after(text).struck?.place).toBe(place)
  })

  test('an attack grows older by a sentence each', () => {
    expect(after('Rockets killed two in Erbil.').struck?.ago).toBe(0)
    expect(after('Rockets killed two in Erbil.', 'It rained.', 'It snowed.').struck?.ago).toBe(2)
  })
})

test('a departure grows older by a sentence each', () => {
  expect(after('The last brigade withdrew.', 'It rained.').cut).toBe(2)
})

describe('soldiers who have gone', () => {
  test.each([
    ['The last brigade withdrew.', true],
    ['The last brigade has gone.', true],
    ['The last brigade will withdraw.', false],
    ['The last brigade is withdrawing.', false],
    ['The last brigade never withdrew.', false],
    ['The last brigade stayed.', false],
    // "left" of those who stay
    ['Some 300 were left in Erbil.', false],
    ['Some 300 left Erbil.', true],
  ])('%s: %s', (text, gone) => {
    expect(tellsOfCut(sceneOf(text))).toBe(gone)
    expect(after(text).cut).toBe(gone ? 1 : Infinity)
  })
})
