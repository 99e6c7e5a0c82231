import { describe, expect, test } from '@jest/globals'
import type { Word } from '../../src/report/words.js'
import { split } from '../../src/report/words.js'
import { around, roomBefore, setLine, setLines, textOf } from '../../src/report/table/excerpt.js'
import { paintFor } from '../../src/report/table/paint.js'
import { widthOf } from '../../src/report/table/width.js'

const plainPaint = paintFor(false)

/** The words between ‹› are marked. */
function words(text: string): Word[] {
  const start = text.indexOf('‹')
  const bare = text.replace(/[‹›]/g, '')
  return split(bare, start, text.indexOf('›') - 1).map((word) => ({ ...word, marked: start >= 0 && word.quoted }))
}

describe('carets', () => {
  test.each([
    ['under the marked word', 'saying ‹many› may', ['saying many may', '       ^^^^']],
    ['through the gap of two marked words', '‹many may› go', ['many may go', '^^^^^^^^']],
    ['by the width of wide characters', '撤军 ‹人数› ok', ['撤军 人数 ok', '     ^^^^']],
    ['not under combining marks', 'é ‹naïve› x'.normalize('NFD'), ['é naïve x'.normalize('NFD'), '  ^^^^^']],
    ['nowhere, where nothing is marked', 'many may', ['many may']],
  ])('%s', (_, text, lines) => {
    expect(setLine(words(text), plainPaint)).toEqual(lines)
  })

  test('give way to colours', () => {
    expect(setLine(words('‹many› may'), paintFor(true))).toEqual([
      '\u001b[1m\u001b[31m\u001b[4mmany\u001b[24m\u001b[39m\u001b[22m may',
    ])
  })
})

test('lines break at spaces only, each with its own carets', () => {
  const lines = setLines(words('one two, ‹three four (five›) six'), 12, plainPaint)
  expect(lines).toEqual(['one two,', 'three four', '^^^^^^^^^^', '(five) six', '^^^^^'])
})

describe('an excerpt', () => {
  const sentence =
    'It is unclear how many troops would leave under a deal but officials said ‹some› may remain under a new mission'

  test.each([20, 40, 60, 80, 200])('fits %d columns and holds what is marked', (columns) => {
    const excerpt = around(words(sentence), columns, columns / 2)
    expect(widthOf(textOf(excerpt.words))).toBeLessThanOrEqual(columns)
    expect(textOf(excerpt.words).slice(excerpt.focus).trimStart()).toMatch(/^some/)
  })

  test.each([
    [sentence, 40, 20, '… officials said some may remain …'],
    [sentence, 40, 0, '… some may remain under a new mission'],
    [sentence, 200, 200, sentence.replace(/[‹›]/g, '')],
    ['‹Some› may remain for a long time', 22, 11, 'Some may remain …'],
  ])('says where it was cut: %s', (text, columns, led, cut) => {
    expect(textOf(around(words(text), columns, led).words)).toBe(cut)
  })

  test('leaves the words before what those behind do not need', () => {
    expect(roomBefore(words('one two three ‹four›'), 40, 0.5)).toBe(31)
    expect(roomBefore(words(sentence), 40, 0.5)).toBe(20)
  })
})
