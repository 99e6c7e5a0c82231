import { expect, test } from '@jest/globals'
import stringWidth from 'string-width'
import { grid } from '../../src/report/table/grid.js'
import { cutTo, widthOf, wrap } from '../../src/report/table/width.js'

test('columns are as wide as they need, and one takes the rest', () => {
  const text = grid(
    [{ most: 10 }, {}, { most: 8 }],
    [
      ['a', 'some words', 'end'],
      ['bcd', 'x', 'y'],
    ],
    40,
  )
  expect(text.split('\n')).toEqual(['a    some words  end', 'bcd  x           y'])
})

test('what does not fit is wrapped, or cut where that is asked for', () => {
  expect(grid([{ most: 6 }, {}], [['one', 'some words that need room']], 20).split('\n')).toEqual([
    'one  some words',
    '     that need',
    '     room',
  ])
  expect(grid([{ most: 6 }, { cut: true }], [['one', 'some words that need room']], 20)).toBe('one  some words t…')
})

test('a line across all columns stands among rows', () => {
  expect(grid([{ most: 6 }, {}], [['a', 'b'], 'beside it, a matter of its own:', ['c', 'd']], 60).split('\n')).toEqual([
    'a  b',
    'beside it, a matter of its own:',
    'c  d',
  ])
})

test.each([
  ['many', 10, 'many'],
  ['many may remain', 8, 'many ma…'],
  ['撤军人数', 5, '撤军…'],
])('%s cut to %d columns', (text, columns, cut) => {
  expect(cutTo(text, columns)).toBe(cut)
  expect(widthOf(cut)).toBeLessThanOrEqual(columns)
})

test('a text of common signs is as wide as a terminal draws it', () => {
  const signs = Array.from({ length: 0x3000 - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).filter(
    (sign) => !/\p{C}/u.test(sign),
  )
  expect(signs.filter((sign) => widthOf(sign) !== stringWidth(sign))).toEqual([])
})

test('words are wrapped at spaces', () => {
  expect(wrap('one two  three incomprehensibilities four', 9)).toEqual([
    'one two',
    'three',
    'incomprehensibilities',
    'four',
  ])
  expect(wrap('', 9)).toEqual([])
})
