import { describe, expect, test } from '@jest/globals'
import type { Said } from './claims.js'
import { relatePair, testPairs } from './pairs.js'

describe('counts of one time', () => {
  testPairs([
    ['troop-count', '2,500', '2,500', 'equal'],
    ['troop-count', '2,500', '~2,500', 'refines'],
    ['troop-count', '~2,500', '~2,500', 'equal'],
    ['troop-count', '~2,500', '1,800..2,600', 'compatible'],
    ['troop-count', '2,000', '1,800..2,200', 'refines'],
    ['troop-count', '~2,500', '~2,700', 'compatible'],
    ['troop-count', '2,500', '>=2,500', 'refines'],
    ['troop-count', '2,500', '<=2,500', 'refines'],
    ['troop-count', '2,500', '>2,000', 'refines'],
    ['troop-count', '2,500', '3,500', 'conflict value'],
    ['troop-count', '2,500', '3,000', 'conflict value'],
    ['troop-count', '2,500', '~3,000', 'conflict value'],
    ['troop-count', '2,500', '<2,000', 'conflict value'],
    ['troop-count', '900', '2,000', 'conflict value'],
    ['troop-count', '>3,000', '~2,500', 'conflict value'],
    ['troop-count', '0', '2,500', 'conflict value'],
    ['member-count', '>80', '87', 'refines'],
    ['member-count', '82', '87', 'conflict value'],
    ['base-count', '3', '3', 'equal'],
    ['base-count', '3', '4', 'conflict value'],
    ['phase-count', '2', '3', 'conflict value'],
    ['casualty-count', '3 killed', '3 killed', 'equal'],
    ['casualty-count', '0 killed', '80 killed', 'conflict value'],
    ['attack-count', '>=150', '165', 'refines'],
  ])
})

describe('a bare round number is read as rounded', () => {
  testPairs([
    ['troop-count', '5,000', '5,200', 'compatible'],
    ['troop-count', '5,000', '5,262', 'compatible'],
    ['troop-count', '2,500', '2,400', 'compatible'],
    ['troop-count', '900', '940', 'compatible'],
    ['member-count', '>80', '80', 'compatible'],
    ['casualty-count', '110 wounded', '109 wounded', 'compatible'],
    ['troop-count', '>2,500', '2,500', 'compatible'],
    // 5,200 is told in hundreds: it is no rounding of 5,000.
    ['troop-count', '5,200', '5,600', 'conflict value'],
    ['troop-count', '900', '1,000', 'conflict value'],
    ['troop-count', '4,500', '5,000', 'conflict value'],
    // Small counts are meant as they stand.
    ['casualty-count', '34 wounded', '30 wounded', 'conflict value'],
    ['base-count', '10', '11', 'conflict value'],
    ['member-count', '87', '86', 'conflict value'],
  ])
})

describe('a word without a figure may be said of some of them', () => {
  testPairs([
    ['troop-count', 'hundreds', '900', 'refines'],
    ['troop-count', 'hundreds', '2,500', 'scope'],
    ['troop-count', 'dozens', 'hundreds', 'scope'],
    ['casualty-count', 'several wounded', '11 wounded', 'scope'],
    // More than there are is another matter.
    ['troop-count', 'thousands', '900', 'conflict value'],
  ])
})

describe('counts of different times', () => {
  testPairs([
    ['troop-count', { value: '2,500', asOf: '2024-07-22' }, { value: '2,000', asOf: '2024-12-01' }, 'changed'],
    ['troop-count', { value: '5,200', asOf: '2016' }, { value: '2,500', asOf: '2020' }, 'changed'],
    [
      'base-count',
      { value: '505', asOf: '2007', published: '2011-12-16' },
      { value: '2', asOf: '2011-12-16' },
      'changed',
    ],
    ['troop-count', { value: '5,200', asOf: '2020-09-09' }, { value: '2,500', asOf: '2024-07-22' }, 'changed'],
    [
      'troop-count',
      { value: '2,500', asOf: '2024-01', published: '2024-07-22' },
      { value: '2,000', asOf: '2024-07-22' },
      'changed',
    ],
    ['troop-count', { value: '2,500', asOf: '2024-07-22' }, { value: '2,500', asOf: '2024-09-09' }, 'equal'],
    // The same figure, years apart, confirms nothing.
    ['troop-count', { value: '2,500', asOf: '2021-03', published: '2024-07-24' }, { value: '2,500' }, 'scope'],
    ['troop-count', { value: '~2,500', asOf: '2021-03', published: '2024-07-24' }, { value: '2,500' }, 'scope'],
    // "In 2020" holds two levels one after the other.
    [
      'troop-count',
      { value: '5,200', asOf: '2020', published: '2021-01-05' },
      { value: '3,000', asOf: '2020-11-01', published: '2021-01-05' },
      'scope',
    ],
    ['troop-count', { value: '5,200', asOf: null, published: null }, { value: '3,000' }, 'scope'],
    ['troop-count', { value: '5,200', asOf: null, published: null }, { value: '5,200' }, 'equal'],
    ['troop-count', { value: '2,500', asOf: '2024-07-22' }, { value: '3,500', asOf: '2024-07-24' }, 'conflict value'],
    ['troop-count', { value: '2,500', asOf: '2024-07-10' }, { value: '3,500', asOf: '2024-07-24' }, 'changed'],
    ['member-count', { value: '70', asOf: '2017-12-12' }, { value: '82', asOf: '2020-09-10' }, 'changed'],
  ])
})

describe('targets', () => {
  const september = { asOf: '2020-09-30', published: '2020-09-09', modality: 'planned' as const }
  testPairs([
    ['remaining-force', { value: '3,000', ...september }, { value: '3,500', ...september }, 'conflict value'],
    [
      'remaining-force',
      { value: '3,000', ...september },
      { value: '3,500', ...september, asOf: '2020-09' },
      'conflict value',
    ],
    [
      'remaining-force',
      { value: '3,000', ...september },
      { value: '2,000', ...september, asOf: '2021-01/2021-04' },
      'changed',
    ],
    // A plan of June that September's plan for the same day replaces.
    [
      'remaining-force',
      { value: '4,000', ...september, published: '2020-06-20' },
      { value: '3,000', ...september },
      'changed',
    ],
    // A target and what is there now are not of one kind.
    [
      'remaining-force',
      { value: '3,000', ...september },
      { value: '5,200', ...september, modality: 'actual' },
      'scope',
    ],
    [
      'remaining-force',
      { value: '3,000', ...september },
      { value: '3,000', ...september, modality: 'probable' },
      'compatible',
    ],
  ])
})

describe('the last weeks of a withdrawal', () => {
  const level = (source: string, value: string, asOf: string, more: Partial<Said> = {}): Said => ({
    topic: 'troop-count',
    value,
    source,
    asOf,
    published: asOf,
    ...more,
  })
  const leaving = (value: string, more: Partial<Said> = {}): Said => ({
    topic: 'withdrawal-end',
    value,
    source: 'alpha',
    asOf: '2011-12-15',
    modality: 'planned',
    ...more,
  })
  const [thursday, saturday] = [level('alpha', '~4,000', '2011-12-15'), level('beta', '<1,000', '2011-12-17')]
  test.each<[string, Said, Said, Said[], string]>([
    ['a level falls from one day to the next', thursday, saturday, [leaving('by 2011-12-31')], 'changed'],
    ['which the later report may tell', thursday, saturday, [leaving('on 2011-12-18', { source: 'beta' })], 'changed'],
    ['no withdrawal is told of', thursday, saturday, [], 'conflict'],
    ['it ends in a year', thursday, saturday, [leaving('by 2012-12-31')], 'conflict'],
    ['it ended long ago', thursday, saturday, [leaving('on 2010-08-19', { modality: 'actual' })], 'conflict'],
    ['it is denied', thursday, saturday, [leaving('by 2011-12-31', { modality: 'negated' })], 'conflict'],
    ['from another country', thursday, saturday, [leaving('by 2011-12-31', { place: 'syria' })], 'conflict'],
    ['of another force', thursday, saturday, [leaving('by 2011-12-31', { subject: 'european-forces' })], 'conflict'],
    ['one day', thursday, level('beta', '<1,000', '2011-12-15'), [leaving('by 2011-12-31')], 'conflict'],
    ['a level that rises', thursday, level('beta', '9,000', '2011-12-17'), [leaving('by 2011-12-31')], 'conflict'],
    [
      'bases',
      level('alpha', '5', '2011-12-06', { topic: 'base-count' }),
      level('beta', '4', '2011-12-07', { topic: 'base-count' }),
      [leaving('by 2011-12-31', { asOf: '2011-12-06' })],
      'changed',
    ],
  ])('%s', (_, a, b, others, expected) => {
    expect(relatePair(a, b, others).relation).toBe(expected)
    expect(relatePair(b, a, others).relation).toBe(expected)
  })
})

describe('counts of periods', () => {
  const over = (value: string, asOf: string) => ({ value, asOf, published: '2025-08-19' })
  testPairs([
    ['attack-count', over('60 attacks', '2023'), over('12 attacks', '2024'), 'scope'],
    ['attack-count', over('12 attacks', '2023'), over('60 attacks', '2024'), 'scope'],
    ['attack-count', over('12 attacks', '2024-01'), over('12 attacks', '2024-02'), 'scope'],
    ['attack-count', over('12 attacks', '2024'), over('12 attacks', '2024'), 'equal'],
    ['casualty-count', over('6 killed', '2025-01'), over('9 killed', '2025-03'), 'scope'],
  ])
})

describe('tallies only grow', () => {
  const onDay = (
    value: string,
    asOf: string,
    published = asOf,
  ): { value: string; asOf: string; published: string; place: string } => ({
    value,
    asOf,
    published,
    place: 'al-asad',
  })
  testPairs([
    ['casualty-count', onDay('0 wounded', '2020-01-08'), onDay('11 wounded', '2020-01-17'), 'changed'],
    ['casualty-count', onDay('11 wounded', '2020-01-17'), onDay('34 wounded', '2020-01-24'), 'changed'],
    ['casualty-count', onDay('25 wounded', '2024-01-28'), onDay('34 wounded', '2024-01-28', '2024-01-29'), 'changed'],
    ['casualty-count', onDay('3 killed', '2024-01-28'), onDay('2 killed', '2024-01-28'), 'conflict value'],
    [
      'casualty-count',
      onDay('3 killed', '2024-01-28'),
      onDay('2 killed', '2024-01-28', '2024-01-29'),
      'conflict value',
    ],
    // A lower count days later may be of another attack.
    ['casualty-count', onDay('3 killed', '2024-01-28'), onDay('1 killed', '2024-02-10'), 'scope'],
    ['casualty-count', onDay('80 killed', '2020-01-08'), onDay('0 killed', '2020-01-08'), 'conflict value'],
    ['attack-count', onDay('150 attacks', '2024-01-20'), onDay('165 attacks', '2024-02-02'), 'changed'],
    ['attack-count', onDay('150 attacks', '2024-01-20'), onDay('60 attacks', '2024-02-02'), 'scope'],
    [
      'attack-count',
      onDay('60 attacks', '2023-10/2024-01-20', '2024-01-20'),
      onDay('150 attacks', '2024-01-20'),
      'scope',
    ],
  ])
})
