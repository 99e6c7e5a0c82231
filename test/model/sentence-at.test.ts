import { describe, expect, test } from '@jest/globals'
import { sentenceAt, sentenceIndexAt } from '../../src/model/sentence-at.js'

const sentences = [
  { start: 3, end: 10 },
  { start: 10, end: 12 },
  { start: 20, end: 30 },
]

describe('the sentence at an offset', () => {
  test.each<[number, number | null, number]>([
    [0, null, 0],
    [3, 0, 0],
    [9, 0, 0],
    [10, 1, 1],
    [12, null, 2],
    [19, null, 2],
    [20, 2, 2],
    [29, 2, 2],
    [30, null, 3],
  ])('%d', (offset, at, index) => {
    const expected = at === null ? undefined : sentences[at]
    expect([sentenceAt(sentences, offset)]).toEqual([expected])
    expect(sentenceIndexAt(sentences, offset)).toBe(index)
  })
  test('none of none', () => {
    expect([sentenceAt(sentences.slice(3), 0)]).toEqual([undefined])
  })
})
