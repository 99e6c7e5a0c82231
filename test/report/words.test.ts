import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/model/claim.js'
import { markDifferences, wordsOf, type Word } from '../../src/report/words.js'

/** The words between ‹› are the quote. */
function evidence(text: string): Evidence {
  const start = text.indexOf('‹')
  const end = text.indexOf('›') - 1
  return { quote: text.slice(start + 1, end + 1), sentence: text.replace(/[‹›]/g, ''), start, end, line: 1 }
}

const marked = (words: Word[]): string[] => words.filter((word) => word.marked).map(({ text }) => text)
const whole = (words: Word[]): string => words.map(({ gap, text }) => gap + text).join('')

describe('the words of a sentence', () => {
  test.each([
    'US officials say ‹some may remain›.',
    '‹Some› will remain, “for now”.',
    'From 2,500 to ‹under 2,000›; no more.',
  ])('put together are the sentence: %s', (text) => {
    expect(whole(wordsOf(evidence(text)))).toBe(evidence(text).sentence)
  })

  test('know whether they are quoted', () => {
    const words = wordsOf(evidence('US officials say ‹some may remain› in Iraq.'))
    expect(words.filter(({ quoted }) => quoted).map(({ text }) => text)).toEqual(['some', 'may', 'remain'])
  })

  test('are safe to print, and the quote is still found', () => {
    const words = wordsOf({
      sentence: 'a\u001b[31m \u202esome\tmay remain',
      quote: '\u202esome\tmay',
    })
    expect(whole(words)).toBe('a some may remain')
    expect(words.filter(({ quoted }) => quoted).map(({ text }) => text)).toEqual(['some', 'may'])
  })
})

describe('differences', () => {
  test.each([
    [
      'one word of a wire sentence',
      'officials said ‹many may remain› under a mission',
      'officials said ‹some may remain› under a mission',
      ['many'],
      ['some'],
    ],
    [
      'a number is one word',
      'there are ‹2,500 troops› in the country',
      'there are ‹2,000 troops› in the country',
      ['2,500'],
      ['2,000'],
    ],
    [
      'curly and straight apostrophes are alike',
      'the ‹coalition’s work› ends in May',
      "the ‹coalition's work› ends in June",
      [],
      [],
    ],
    [
      'differences outside the quotes are left alone',
      'Daesh lost, and ‹many may stay› under a deal',
      'IS lost, and ‹some may stay› under a deal',
      ['many'],
      ['some'],
    ],
    [
      'a denial before the quotes',
      'Iraq wants a ‹complete withdrawal› by May',
      'Iraq does not want a ‹complete withdrawal› by June',
      ['wants'],
      ['does', 'not', 'want'],
    ],
    [
      'a dropped word',
      'the force will ‹not leave› by the end of May',
      'the force will ‹leave› by the end of May',
      ['not'],
      [],
    ],
  ])('%s', (_, a, b, left, right) => {
    const pair = markDifferences(evidence(a), evidence(b), { a: 'x', b: 'y' })
    expect([pair.twins, marked(pair.left), marked(pair.right)]).toEqual([true, left, right])
    expect(whole(pair.right)).toBe(evidence(b).sentence)
  })

  test('of unlike sentences, the words of the values are marked', () => {
    const a = evidence('Talks on the force ‹began in January› amid attacks.')
    const b = evidence('Both governments ‹are set to open negotiations› after months of delay, four people said.')
    const pair = markDifferences(a, b, { a: 'January', b: 'set to open' })
    expect([pair.twins, marked(pair.left), marked(pair.right)]).toEqual([false, ['January'], ['set', 'to', 'open']])
  })

  test('a value whose words are scattered marks its whole quote', () => {
    const a = evidence('Talks ‹began in January› amid attacks.')
    const b = evidence('No deal ‹has been reached or signed› so far, the two ministries said on Monday.')
    const pair = markDifferences(a, b, { a: 'January', b: 'reached … signed' })
    expect(marked(pair.right)).toEqual(['has', 'been', 'reached', 'or', 'signed'])
  })
})
