import { describe, expect, test } from '@jest/globals'
import type { Topic } from '../../src/model/topic.js'
import type { Said } from './claims.js'
import { relatePair } from './pairs.js'

type Half = [topic: Topic, said: Omit<Said, 'topic'>]
type LinkCase = [a: Half, b: Half, expected: string]

const planned = { modality: 'planned' as const }

function testLinks(rows: readonly LinkCase[]): void {
  const nameOf = ([topic, { value, ...rest }]: Half): string => [topic, value, ...Object.values(rest)].join(', ')
  test.each(rows.map((row): [string, LinkCase] => [`${nameOf(row[0])} | ${nameOf(row[1])}: ${row[2]}`, row]))(
    '%s',
    (_, [one, other, expected]) => {
      const a: Said = { topic: one[0], source: 'alpha', ...one[1] }
      const b: Said = { topic: other[0], source: 'beta', ...other[1] }
      const found = relatePair(a, b)
      const shown = found.telling ? '' : 'unshown '
      expect(`${shown}${found.relation}${found.kind === null ? '' : ` ${found.kind}`}`).toBe(expected)
      expect(relatePair(b, a)).toEqual(found)
    },
  )
}

describe('all or some', () => {
  testLinks([
    [
      ['withdrawal-scope', { value: 'full', ...planned }],
      ['remaining-force', { value: 'some of', ...planned }],
      'conflict status',
    ],
    [
      ['withdrawal-scope', { value: 'full', ...planned }],
      ['remaining-force', { value: 'many of', modality: 'possible' }],
      'conflict status',
    ],
    [
      ['withdrawal-scope', { value: 'full', ...planned }],
      ['remaining-force', { value: '900', ...planned }],
      'conflict status',
    ],
    [
      ['withdrawal-scope', { value: 'full', ...planned }],
      ['remaining-force', { value: 'none of', ...planned }],
      'unshown scope',
    ],
    [
      ['withdrawal-scope', { value: 'full', ...planned }],
      ['remaining-force', { value: '<=500', ...planned }],
      'unshown scope',
    ],
    [
      ['withdrawal-scope', { value: 'partial', ...planned }],
      ['remaining-force', { value: 'none of', ...planned }],
      'conflict status',
    ],
    [
      ['withdrawal-scope', { value: 'partial', ...planned }],
      ['remaining-force', { value: 'some of', ...planned }],
      'unshown scope',
    ],
    [
      ['withdrawal-scope', { value: 'none-immediate', ...planned }],
      ['remaining-force', { value: 'some of', ...planned }],
      'unshown scope',
    ],
    // Who is there now contradicts no plan that all of them leave.
    [['withdrawal-scope', { value: 'full', ...planned }], ['remaining-force', { value: '2,500' }], 'unshown scope'],
    [
      ['withdrawal-scope', { value: 'full', modality: 'negated' }],
      ['remaining-force', { value: 'some of', ...planned }],
      'unshown scope',
    ],
    [
      ['withdrawal-scope', { value: 'full', modality: 'negated' }],
      ['remaining-force', { value: 'none of', ...planned }],
      'conflict polarity',
    ],
    // Months apart, and another place.
    [
      ['withdrawal-scope', { value: 'full', ...planned, asOf: '2024-01-05' }],
      ['remaining-force', { value: 'some of', ...planned }],
      'unshown scope',
    ],
    [
      ['withdrawal-scope', { value: 'full', ...planned }],
      ['remaining-force', { value: 'some of', ...planned, place: 'al-asad' }],
      'unshown scope',
    ],
    // US forces are a part of the coalition's, so it is a difference of scope, which a reader is shown.
    [
      ['withdrawal-scope', { value: 'full', ...planned, subject: 'coalition-forces' }],
      ['remaining-force', { value: 'some of', ...planned }],
      'scope',
    ],
  ])
})

describe('now or not', () => {
  testLinks([
    [
      ['withdrawal-scope', { value: 'none-immediate', modality: 'probable' }],
      ['withdrawal-start', { value: 'on 2024-09', ...planned }],
      'conflict polarity',
    ],
    [
      ['withdrawal-scope', { value: 'none-immediate' }],
      ['withdrawal-start', { value: 'on 2024-09', ...planned, subject: 'coalition-forces' }],
      'conflict polarity',
    ],
    [
      ['withdrawal-scope', { value: 'none-immediate' }],
      ['withdrawal-start', { value: 'on 2024-07', ...planned }],
      'conflict polarity',
    ],
    [
      ['withdrawal-scope', { value: 'none-immediate' }],
      ['withdrawal-start', { value: 'on 2025-09', ...planned }],
      'unshown scope',
    ],
    [['withdrawal-scope', { value: 'none-immediate' }], ['withdrawal-start', { value: 'on 2020-03' }], 'unshown scope'],
    // Nobody leaves Erbil for now; elsewhere in Iraq the withdrawal has begun.
    [
      ['withdrawal-scope', { value: 'none-immediate', place: 'erbil' }],
      ['withdrawal-start', { value: 'on 2024-07-20' }],
      'unshown scope',
    ],
    [
      ['withdrawal-scope', { value: 'none-immediate' }],
      ['withdrawal-start', { value: 'after 2024-08', ...planned }],
      'unshown scope',
    ],
    [
      ['withdrawal-scope', { value: 'none-immediate' }],
      ['withdrawal-start', { value: 'on 2024-09', modality: 'negated' }],
      'unshown scope',
    ],
    [
      ['withdrawal-scope', { value: 'none-immediate', asOf: '2024-01-08' }],
      ['withdrawal-start', { value: 'on 2024-09', ...planned }],
      'unshown scope',
    ],
    [
      ['withdrawal-scope', { value: 'partial' }],
      ['withdrawal-start', { value: 'on 2024-09', ...planned }],
      'unshown scope',
    ],
  ])
})

describe('begun or not', () => {
  testLinks([
    [['talks-start', { value: 'on 2024-01' }], ['talks-status', { value: 'planned' }], 'conflict value'],
    [
      ['talks-start', { value: 'on 2024-01', asOf: '2024-09-28' }],
      ['talks-status', { value: 'planned' }],
      'conflict value',
    ],
    [['talks-start', { value: 'on 2024-01' }], ['talks-status', { value: 'ongoing' }], 'unshown scope'],
    [
      ['talks-start', { value: 'on 2024-01-27' }],
      ['talks-status', { value: 'planned', asOf: '2024-01-25' }],
      'unshown scope',
    ],
    [['talks-start', { value: 'on 2020-06' }], ['talks-status', { value: 'planned' }], 'unshown scope'],
    [['talks-start', { value: 'on 2024-08', ...planned }], ['talks-status', { value: 'ongoing' }], 'conflict value'],
    [['talks-start', { value: 'on 2024-08', ...planned }], ['talks-status', { value: 'planned' }], 'unshown scope'],
    [['talks-start', { value: 'on ?' }], ['talks-status', { value: 'planned' }], 'unshown scope'],
  ])
})

describe('dated or not', () => {
  const date = { value: 'by 2025-09', ...planned, subject: 'coalition-forces' }
  testLinks([
    // One side's date is no timetable of both.
    [['timetable-status', { value: 'none' }], ['withdrawal-end', { ...date, by: 'thabet-al-abbasi' }], 'unshown scope'],
    [['timetable-status', { value: 'none' }], ['withdrawal-end', { ...date, by: 'us-iraq' }], 'conflict status'],
    [
      ['timetable-status', { value: 'announced', modality: 'negated' }],
      ['withdrawal-end', { ...date, by: 'us-iraq' }],
      'conflict status',
    ],
    [['timetable-status', { value: 'announced' }], ['withdrawal-end', { ...date, by: 'us-iraq' }], 'unshown scope'],
    [
      ['timetable-status', { value: 'none' }],
      ['withdrawal-end', { ...date, by: 'us-iraq', asOf: '2024-09-27' }],
      'unshown scope',
    ],
  ])
})

describe('other questions', () => {
  const end = (value: string, place = 'iraq') => ({ value, ...planned, subject: 'coalition-forces', place })
  testLinks([
    [['withdrawal-end', end('by 2025')], ['mission-end', { value: 'by 2025-09', ...planned }], 'scope'],
    [['withdrawal-end', end('by 2026-09')], ['mission-end', { value: 'by 2025-09', ...planned }], 'unshown scope'],
    [['withdrawal-end', end('by 2026-09')], ['talks-status', { value: 'ongoing' }], 'unshown scope'],
    [['troop-count', { value: '2,500' }], ['remaining-force', { value: '900' }], 'unshown scope'],
  ])
})
