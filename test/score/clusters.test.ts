import { describe, expect, test } from '@jest/globals'
import type { Group, Position } from '../../src/model/result.js'
import { valueOf } from '../compare/claim-words.js'
import { judgeCluster } from './clusters.js'
import type { GoldGroup } from './gold.js'

const position = (short: string, other: Partial<Position> = {}): Position => ({
  value: valueOf(short),
  modality: 'actual',
  claims: [],
  sources: [],
  origins: [],
  ...other,
})

const about = { topic: 'troop-count', subject: 'us-forces', place: 'iraq' } as const

const givenGroup = (positions: Position[], other: Partial<Group> = {}): Group => ({
  id: 'tc-test',
  ...about,
  verdict: 'conflict',
  kind: 'value',
  between: 'reports',
  positions,
  relations: [],
  drift: [],
  shown: null,
  why: '',
  ...other,
})

const gold: GoldGroup = {
  ...about,
  verdict: 'conflict',
  kind: 'value',
  positions: [
    { value: valueOf('2500'), modality: 'actual', claims: [] },
    { value: valueOf('900'), modality: 'actual', claims: [] },
  ],
  drift: null,
}
const both = [position('900'), position('2500')]

/** What of the annotated group the given ones meet. */
function met(given: Group[], annotated = gold): string {
  const [pair] = judgeCluster([annotated], given).pairs
  const { verdict, values, positions, drift } = pair!
  return Object.entries({ verdict, values, positions, drift: drift === true })
    .flatMap(([name, is]) => (is ? name : []))
    .join(' ')
}

describe('what a given group meets of the annotated one', () => {
  test.each<[string, Group[], string]>([
    ['all of it, in another order', [givenGroup(both)], 'verdict values positions'],
    ['nothing given', [], ''],
    ['another place', [givenGroup(both, { place: 'syria' })], ''],
    ['another verdict', [givenGroup(both, { verdict: 'changed', kind: null })], 'values positions'],
    ['another kind of conflict', [givenGroup(both, { kind: 'polarity' })], 'values positions'],
    ['a position too few', [givenGroup([position('900')])], 'verdict'],
    ['a position too many', [givenGroup([...both, position('80')])], 'verdict'],
    [
      'a value told with another certainty as well',
      [givenGroup([...both, position('900', { modality: 'planned' })])],
      'verdict values',
    ],
    ['a position about another place', [givenGroup([both[0]!, position('2500', { place: 'erbil' })])], 'verdict'],
    [
      'the one of two events that shares more',
      [givenGroup([position('900')], { verdict: 'single' }), givenGroup(both)],
      'verdict values positions',
    ],
  ])('%s', (_, given, expected) => {
    expect(met(given)).toBe(expected)
  })

  test('a position of a linked topic is met where it says the same of itself', () => {
    const linked = { topic: 'withdrawal-scope', place: 'syria', value: valueOf('full'), modality: 'actual' } as const
    const annotated: GoldGroup = { ...gold, positions: [...gold.positions, { ...linked, claims: [] }] }
    expect(met([givenGroup([...both, position('full', linked)])], annotated)).toBe('verdict values positions')
    expect(met([givenGroup([...both, position('full')])], annotated)).toBe('verdict')
  })

  test('drift counts where it is shown between the two reports, either way round', () => {
    const annotated: GoldGroup = { ...gold, drift: { from: 'some', to: 'many', sources: ['alpha', 'beta'] } }
    const shown = (sources: [string, string]): Group =>
      givenGroup(both, { drift: [{ from: 'many', to: 'some', sources }] })
    expect(met([shown(['beta', 'alpha'])], annotated)).toContain('drift')
    expect(met([shown(['beta', 'gamma'])], annotated)).not.toContain('drift')
    expect(judgeCluster([gold], [shown(['beta', 'alpha'])]).pairs[0]!.drift).toBeNull()
  })
})

describe('false conflicts', () => {
  const agree: GoldGroup = { ...gold, verdict: 'agree', kind: null }

  test.each<[string, GoldGroup[], Group[], number]>([
    ['a conflict that is annotated', [gold], [givenGroup(both)], 0],
    ['a conflict of another kind than annotated', [gold], [givenGroup(both, { kind: 'strength' })], 0],
    ['a conflict where reports agree', [agree], [givenGroup(both)], 1],
    ['a conflict about what is not annotated', [gold], [givenGroup(both), givenGroup(both, { place: 'syria' })], 1],
    ['no conflict at all', [gold], [givenGroup(both, { verdict: 'changed', kind: null })], 0],
  ])('%s', (_, annotated, given, expected) => {
    expect(judgeCluster(annotated, given).falseConflicts).toHaveLength(expected)
  })
})
