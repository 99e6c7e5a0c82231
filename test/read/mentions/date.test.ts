import { describe, expect, test } from '@jest/globals'
import { daysOf } from '../../../src/model/days.js'
import type { DateMention } from '../../../src/model/mention.js'
import { examplesOf, rowsOf } from '../examples.js'
import { mentionsOf } from '../reading.js'

const printed = ({ edtf, bound, asOf }: DateMention): string => `${edtf ?? 'unknown'} ${asOf ? 'as of' : bound}`

describe('dates', () => {
  test.each(rowsOf(examplesOf('mentions/date-examples')))('%s', (phrasing, gives, published) => {
    const dates = mentionsOf('date', phrasing, published)
    expect(dates.map(printed)).toEqual(gives)
    for (const { edtf, first, last } of dates) if (edtf) expect(daysOf(edtf)).toEqual({ first, last })
  })
})
