import { describe, expect, test } from '@jest/globals'
import type { QuantityMention } from '../../../src/model/mention.js'
import { examplesOf, rowsOf } from '../examples.js'
import { mentionsOf } from '../reading.js'

// "2500" a stated number, "2250~2500~2750" one with its range, "81.." and "300..999" a range alone
const printed = ({ point, min, max }: QuantityMention): string => {
  if (point === null) return `${min ?? ''}..${max ?? ''}`
  return min === point && max === point ? String(point) : `${min ?? ''}~${point}~${max ?? ''}`
}

describe('quantities', () => {
  test.each(rowsOf(examplesOf('mentions/quantity-examples')))('%s', (phrasing, gives, published) => {
    expect(mentionsOf('quantity', phrasing, published).map(printed)).toEqual(gives)
  })
})
