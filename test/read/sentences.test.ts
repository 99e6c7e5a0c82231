import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { wrappedStarts } from '../../src/page/wraps.js'
import { splitSentences } from '../../src/read/sentences.js'
import type { Stretch } from '../../src/model/span.js'
import { examplesOf, rowsOf } from './examples.js'
import { vocabulary } from './reading.js'

const split = (text: string, stretches: Stretch[] = [{ start: 0, end: text.length, section: 'body' }]) =>
  splitSentences(text, stretches, vocabulary)

describe('splitSentences', () => {
  test.each(rowsOf(examplesOf('sentence-examples.json')))('%s', (text, gives) => {
    expect(split(text).map((sentence) => sentence.text)).toEqual(gives)
  })

  test('numbers lines from 1, whatever breaks them', () => {
    const text = 'One.\nTwo. Three.\r\n\r\nFour.\rFive.'
    expect(split(text).map((sentence) => [sentence.line, sentence.text])).toEqual([
      [1, 'One.'],
      [2, 'Two.'],
      [2, 'Three.'],
      [4, 'Four.'],
      [5, 'Five.'],
    ])
  })

  test('counts the lines of a wrapped paragraph', () => {
    const text =
      'The last of the soldiers who had been stationed at the camp\nsince the spring of 2016 went home on Sunday, the general\nsaid. No parade was held at the gate of the camp, and the\nflags had been taken down.\n\nThe end.'
    expect(split(text).map(({ line, below, text: words }) => [line, below, words.slice(0, 8)])).toEqual([
      [1, 0, 'The last'],
      [1, 2, 'No parad'],
      [6, 0, 'The end.'],
    ])
  })

  test('leaves out the sections that are no report, and keeps the others apart', () => {
    const text = 'A headline\nMenu. Home.\nThe body. It goes on.\n'
    const sections = [
      { start: 0, end: 11, section: 'headline' },
      { start: 11, end: 23, section: 'other' },
      { start: 23, end: text.length, section: 'body' },
    ] satisfies Stretch[]
    expect(split(text, sections).map(({ section, line, text: words }) => [section, line, words])).toEqual([
      ['headline', 1, 'A headline'],
      ['body', 3, 'The body.'],
      ['body', 3, 'It goes on.'],
    ])
  })

  test('cuts what is longer than any sentence, between two words', () => {
    const text = 'The troops left Iraq '.repeat(1000)
    const sentences = split(text)
    expect(sentences.length).toBeGreaterThan(4)
    for (const { start, end, text: words } of sentences) {
      expect(words.length).toBeLessThanOrEqual(4000)
      expect(text.slice(start, end)).toBe(words)
      expect(words).toMatch(/^(?:The|troops|left|Iraq) .* (?:The|troops|left|Iraq)$/)
    }
  })

  test('a sentence is what stands at its offsets, in any text', () => {
    const piece = fc.constantFrom(
      'U.S. ',
      'in the old camp that they had with the ',
      'The ',
      'troops',
      ' left',
      '. ',
      '.',
      '" ',
      '“',
      '?',
      '! ',
      '\n',
      '\r\n',
      '5',
      '—',
      ' (AP) ',
      'BAGHDAD',
      ':',
      '…',
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          let end = 0
          const wrapped = wrappedStarts(text)
          for (const sentence of split(text)) {
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
            const wraps = [...wrapped].filter((start) => start > sentence.start && start < sentence.end)
            expect(sentence.text.split(/\r\n|\n|\r/).length - 1).toBe(wraps.length)
            expect(sentence.start).toBeGreaterThanOrEqual(end)
            expect(sentence.line + sentence.below).toBe(text.slice(0, sentence.start).split(/\r\n|\n|\r/).length)
            end = sentence.end
          }
        },
      ),
    )
  })
})
