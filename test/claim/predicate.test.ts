import { describe, expect, test } from '@jest/globals'
import { predicateOf } from '../../src/claim/predicate.js'
import { atMark } from './scenes.js'

const aside = (words: number) => `${'very '.repeat(words)}old`

describe('where the predicate of a subject begins', () => {
  test.each([
    ['[The soldiers] are to leave.', 'are'],
    ['[The soldiers], most of them cooks, are to leave.', 'are'],
    ['[The soldiers], most of them cooks, withdrew.', 'withdrew'],
    ['[The soldiers], most of them cooks, slept.', ','],
    ['[The soldiers], so they said, and the cooks are to leave.', ','],
    ['[The soldiers], old, tired, poor, will leave.', 'will'],
    // twenty-eight tokens at most
    [`[The soldiers], ${aside(25)}, will leave.`, 'will'],
    [`[The soldiers], ${aside(26)}, will leave.`, ','],
  ])('%s: at "%s"', (text, word) => {
    const { scene, to } = atMark(text)
    expect(scene.norm(predicateOf(scene, to))).toBe(word)
  })
})
