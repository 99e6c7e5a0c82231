import { daysOf } from '../../src/model/days.js'
import type { Value } from '../../src/model/value.js'

const levels = ['none', 'few', 'some', 'many', 'most', 'all'] as const
const bounds = ['on', 'by', 'before', 'after', 'since', 'from', 'until'] as const

/**
 * A value from the short form that the tables use: "2,500", "~2,500", "1,800..2,200", ">80", "<2,000", ">=10", "<=500", "dozens",
 * a level, "by 2025-09", "@al-asad", or a status code. A unit may follow a number: "3 killed".
 */
export function valueOf(short: string): Value {
  const [head = '', tail = ''] = short.split(' ')
  const level = levels.find((name) => name === head)
  if (level !== undefined && tail === 'of') return { type: 'quantifier', level, text: head }
  const bound = bounds.find((name) => name === head)
  if (bound !== undefined) return dateOf(bound, tail)
  if (short.startsWith('@')) return { type: 'place', id: short.slice(1), text: short.slice(1) }
  return numberOf(short) ?? { type: 'status', code: short, text: short.replaceAll('-', ' ') }
}

function dateOf(bound: (typeof bounds)[number], edtf: string): Value {
  const days = daysOf(edtf === '?' ? null : edtf)
  return {
    type: 'date',
    edtf: days === null ? null : edtf,
    start: days?.first ?? null,
    end: days?.last ?? null,
    bound,
    text: edtf,
  }
}

const words: Record<string, [number, number]> = {
  dozens: [24, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  several: [3, 9],
}

function numberOf(short: string): Value | null {
  const [head = '', unit = 'troops'] = short.split(' ')
  const vague = words[head]
  const plain = head.replaceAll(',', '')
  const range = /^(\d+)\.\.(\d+)$/.exec(plain)
  const match = /^(~|>=|<=|>|<)?(\d+)$/.exec(plain)
  const quantity = (point: number | null, min: number | null, max: number | null): Value => ({
    type: 'quantity',
    point,
    min,
    max,
    unit: unit as 'troops',
    text: head,
  })
  if (vague !== undefined) return quantity(null, ...vague)
  if (range !== null) return quantity(null, Number(range[1]), Number(range[2]))
  if (match === null) return null
  const number = Number(match[2])
  switch (match[1]) {
    case '~':
      return quantity(number, Math.round(number * 0.9), Math.round(number * 1.1))
    case '>':
      return quantity(null, number + 1, null)
    case '>=':
      return quantity(null, number, null)
    case '<':
      return quantity(null, 0, number - 1)
    case '<=':
      return quantity(null, 0, number)
    default:
      return quantity(number, number, number)
  }
}
