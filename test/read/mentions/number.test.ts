import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Hits } from '../../../src/read/hits.js'
import { numberAt } from '../../../src/read/mentions/number.js'
import { tokenize } from '../../../src/read/tokens.js'
import { vocabulary } from '../reading.js'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

interface Style {
  and: boolean
  hyphen: boolean
}

function spell(number: number, style: Style): string {
  if (number < 20) return ones[number] ?? ''
  if (number < 100) {
    const one = number % 10 === 0 ? '' : `${style.hyphen ? '-' : ' '}${ones[number % 10] ?? ''}`
    return `${tens[Math.floor(number / 10)] ?? ''}${one}`
  }
  const [unit, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = number % unit
  const head = `${spell(Math.floor(number / unit), style)} ${name}`
  if (rest === 0) return head
  return `${head} ${style.and && rest < 100 ? 'and ' : ''}${spell(rest, style)}`
}

function read(text: string): { value: number; whole: boolean } | null {
  const hits = new Hits(tokenize(text), vocabulary.lexicon)
  const number = numberAt(hits, 0)
  return number && { value: number.value, whole: number.to === hits.tokens.length }
}

describe('numberAt', () => {
  const number = fc.integer({ min: 0, max: 99_999 })
  const style = fc.record({ and: fc.boolean(), hyphen: fc.boolean() })

  test('reads what was spelled', () => {
    fc.assert(
      fc.property(number, style, (value, how) => {
        expect(read(spell(value, how))).toEqual({ value, whole: true })
        expect(read(spell(value, how).toUpperCase())).toEqual({ value, whole: true })
      }),
      { numRuns: 2000 },
    )
  })

  test('reads what was printed', () => {
    const group = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(',', '', '\u202f', '\u00a0'),
        (value, mark) => {
          expect(read(group(value, mark))).toEqual({ value, whole: true })
        },
      ),
    )
  })

  test.each([
    ['two three', 2],
    ['twenty thirty', 20],
    ['one hundred and three hundred', 100],
    ['five thousand six thousand', 5000],
    ['seventeen four', 17],
    ['nine ninety', 9],
  ])('%s are two numbers', (text, first) => {
    expect(read(text)).toEqual({ value: first, whole: false })
  })

  test.each(['1.5', '2.50', '0770', '1,00', '12,34,567', 'thousands', 'about', '', '99999999999999999999'])(
    '%s is no whole number',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )
})
