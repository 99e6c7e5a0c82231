import { describe, expect, test } from '@jest/globals'
import type { Said } from './claims.js'
import { compareSaid, groupOn } from './comparing.js'

const dayOf = (at: number): string => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10)

/** So many sources, each with one claim, a new one every day. */
function daily(count: number, valueOf: (at: number) => string): Said[] {
  return Array.from({ length: count }, (_, at) => ({
    topic: 'remaining-force' as const,
    value: valueOf(at),
    source: `source-${String(at).padStart(3, '0')}`,
    asOf: dayOf(at),
  }))
}

describe('a group of many claims', () => {
  test.each<[string, Said[], string]>([
    ['agrees where all say one thing', daily(90, () => 'some of'), 'agree'],
    [
      'conflicts where two of one day differ',
      daily(90, (at) => (at === 44 ? 'many of' : 'some of')),
      'conflict reports',
    ],
    [
      'changed where the later half says another thing',
      daily(90, (at) => (at < 45 ? 'some of' : 'none of')).filter((_, at) => at < 40 || at > 50),
      'changed',
    ],
  ])('%s', (_, said, expected) => {
    const { verdict, between } = groupOn(compareSaid(said), 'remaining-force')
    expect([verdict, between].filter(Boolean).join(' ')).toBe(expected)
  })
  test('finds the one pair of one moment among many that are far apart', () => {
    const said = [
      ...daily(60, () => 'some of'),
      ...daily(60, () => 'many of').map((one, at) => ({ ...one, asOf: dayOf(200 + at), source: `late-${at}` })),
    ]
    expect(groupOn(compareSaid(said), 'remaining-force').verdict).toBe('changed')
    const odd: Said = { topic: 'remaining-force', value: 'many of', source: 'odd', asOf: dayOf(30) }
    expect(groupOn(compareSaid([...said, odd]), 'remaining-force').verdict).toBe('conflict')
  })
  test('lists relations by representatives, and every claim in a position', () => {
    const { relations, positions } = groupOn(
      compareSaid(daily(300, (at) => ['some of', 'many of', 'none of'][at % 3] ?? 'some of')),
      'remaining-force',
    )
    expect(relations.length).toBeLessThan(40)
    expect(positions.map(({ claims }) => claims.length)).toEqual([100, 100, 100])
  })
  test.each([
    [40, undefined],
    [41, true],
  ])('of %d claims says whether it is sampled: %s', (count, expected) => {
    expect(groupOn(compareSaid(daily(count, () => 'some of')), 'remaining-force').sampled).toBe(expected)
  })
  test('lists every pair of a small one', () => {
    const { relations } = groupOn(compareSaid(daily(12, () => 'some of')), 'remaining-force')
    expect(relations).toHaveLength((12 * 11) / 2)
  })
})
