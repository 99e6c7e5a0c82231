import { describe, expect, test } from '@jest/globals'
import { must } from '../../src/model/must.js'
import { spanOf } from '../../src/model/token-span.js'

test.each([0, '', false])('%j is there', (value) => {
  expect(must(value, 'it')).toBe(value)
})
test.each([undefined, null])('%j is not', (value) => {
  expect(() => must(value, 'the rank')).toThrow('the rank is missing')
})

describe('the span of tokens', () => {
  const tokens = [
    { start: 10, end: 13 },
    { start: 14, end: 15 },
    { start: 15, end: 20 },
  ]
  test.each([
    [0, 1, 10, 13],
    [0, 3, 10, 20],
    [1, 3, 14, 20],
  ])('from %d to %d', (from, to, start, end) => {
    expect(spanOf(tokens, from, to)).toEqual({ start, end })
  })
  test.each([
    [1, 1],
    [2, 1],
    [0, 4],
    [3, 4],
    [-1, 2],
  ])('none from %d to %d', (from, to) => {
    expect(() => spanOf(tokens, from, to)).toThrow(RangeError)
  })
})
