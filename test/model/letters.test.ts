import { describe, expect, test } from '@jest/globals'
import { forLetters } from '../../src/model/letters.js'

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

describe('a pattern for the text it is tried on', () => {
  test.each([/[\p{L}]/u, /[\p{Lu}]/u, /[\p{Ll}]/u, /[\p{M}]/u, /[\p{N}]/u, /[^\p{L}\p{M}\p{N} -]/u])(
    '%s finds the same characters',
    (pattern) => {
      const patternFor = forLetters(pattern)
      const differs = characters.filter((one) => patternFor(one).test(one) !== pattern.test(one))
      expect(differs).toEqual([])
    },
  )

  test.each([
    ['Iraq’s 2,500 troops — “US-led”', ['Iraq', 's', '2', '500', 'troops', 'US', 'led']],
    ['le départ à Aïn al-Asad, 3½ ans', ['le', 'départ', 'à', 'Aïn', 'al', 'Asad', '3½', 'ans']],
    ['القوات في العراق', ['القوات', 'في', 'العراق']],
    ['Erdoğan: 12 bases', ['Erdoğan', '12', 'bases']],
    ['𝐔𝐒 troops', ['𝐔𝐒', 'troops']],
  ])('finds the words of %s', (text, words) => {
    expect(text.match(forLetters(/[\p{L}\p{M}\p{N}]+/gu)(text))).toEqual(words)
  })

  test('is the short one where all characters are common, and the one given elsewhere', () => {
    const pattern = /[\p{L}]+/u
    expect(forLetters(pattern)('troops').source).not.toContain('\\p')
    expect(forLetters(pattern)('Erdoğan')).toBe(pattern)
  })
})
