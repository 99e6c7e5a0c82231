import { describe, expect, test } from '@jest/globals'
import { examplesOf, rowsOf } from '../examples.js'
import { mentionsOf } from '../reading.js'

describe('quantifiers', () => {
  test.each(rowsOf(examplesOf('mentions/quantifier-examples.json')))('%s', (phrasing, gives, published) => {
    expect(mentionsOf('quantifier', phrasing, published).map(({ level }) => level)).toEqual(gives)
  })
})
