import { describe, expect, test } from '@jest/globals'
import type { Said } from './claims.js'
import { compareSaid, groupOn } from './comparing.js'

const us = 'us-officials'
const iraqi = 'iraqi-sources'

type Row = [name: string, said: Said[], verdict: string]

const stay = (source: string, value: string, more: Partial<Said> = {}): Said => ({
  topic: 'remaining-force',
  value,
  source,
  ...more,
})

const rows: Row[] = [
  ['one source', [stay('alpha', 'some of')], 'single'],
  [
    'one source that says it twice',
    [stay('alpha', 'some of'), stay('alpha', 'some of', { start: 50, section: 'headline' })],
    'single',
  ],
  ['two sources, one value', [stay('alpha', 'some of'), stay('beta', 'some of')], 'agree'],
  [
    'one value, more and less certain',
    [stay('alpha', 'some of'), stay('beta', 'some of', { modality: 'possible' })],
    'agree',
  ],
  ['two strengths', [stay('alpha', 'some of'), stay('beta', 'many of')], 'conflict strength reports'],
  [
    'two strengths, each from its speaker',
    [stay('alpha', 'some of', { by: iraqi }), stay('beta', 'many of', { by: us })],
    'conflict strength speakers',
  ],
  [
    'one speaker, two reports',
    [stay('alpha', 'some of', { by: us }), stay('beta', 'many of', { by: us })],
    'conflict strength reports',
  ],
  [
    'a speaker against a report',
    [stay('alpha', 'some of', { by: us }), stay('beta', 'many of')],
    'conflict strength reports',
  ],
  [
    'a report against itself',
    [stay('alpha', 'some of'), stay('alpha', 'many of', { start: 9 })],
    'conflict strength self',
  ],
  [
    'one speaker against himself',
    [stay('alpha', 'some of', { by: us }), stay('alpha', 'many of', { by: us, start: 9 })],
    'conflict strength self',
  ],
  [
    'two speakers in one report',
    [stay('alpha', 'some of', { by: us }), stay('alpha', 'many of', { by: iraqi, start: 9 })],
    'conflict strength speakers',
  ],
  [
    'reports outrank speakers',
    [
      stay('alpha', 'some of', { by: us }),
      stay('beta', 'many of', { by: iraqi }),
      stay('gamma', 'many of', { by: us }),
    ],
    'conflict strength reports',
  ],
  [
    'two speakers outrank a report in its own voice against one of them',
    [stay('alpha', 'some of'), stay('beta', 'some of', { by: us }), stay('gamma', 'none of', { by: iraqi })],
    'conflict strength speakers',
  ],
  [
    'a conflict outranks a change',
    [stay('alpha', 'some of'), stay('beta', 'many of'), stay('gamma', 'none of', { asOf: '2024-12-01' })],
    'conflict strength reports',
  ],
  [
    'a change outranks agreement',
    [stay('alpha', 'some of'), stay('beta', 'some of'), stay('gamma', 'none of', { asOf: '2024-12-01' })],
    'changed',
  ],
  [
    'a change within one source',
    [stay('alpha', '3,000', { asOf: '2024-02', published: '2024-07-23' }), stay('alpha', '900', { start: 9 })],
    'changed',
  ],
  [
    'agreement of two beside a level of years before',
    [
      { topic: 'troop-count', value: '2,500', source: 'alpha' },
      { topic: 'troop-count', value: '~2,500', source: 'beta' },
      { topic: 'troop-count', value: '2,500', source: 'gamma', asOf: '2021-03', published: '2024-07-24' },
    ],
    'agree',
  ],
  [
    'two sources and nothing to compare',
    [
      { topic: 'troop-count', value: '2,500', source: 'alpha' },
      { topic: 'troop-count', value: '2,500', source: 'beta', asOf: '2021-03', published: '2024-07-24' },
    ],
    'scope',
  ],
  [
    'a denial',
    [
      { topic: 'withdrawal-scope', value: 'full', source: 'alpha' },
      { topic: 'withdrawal-scope', value: 'full', modality: 'negated', source: 'beta' },
    ],
    'conflict polarity reports',
  ],
]

describe('verdicts', () => {
  test.each(rows)('%s', (_, said, verdict) => {
    const [topic] = said.map((one) => one.topic)
    if (topic === undefined) throw new Error('an empty row')
    const { verdict: found, kind, between } = groupOn(compareSaid(said), topic)
    expect([found, kind, between].filter(Boolean).join(' ')).toBe(verdict)
  })

  test('the summary counts every group once', () => {
    const result = compareSaid([
      ...(rows[4]?.[1] ?? []),
      { topic: 'invasion', value: 'on 2003' },
      { topic: 'phase-count', value: '2' },
    ])
    expect(result.summary).toEqual({
      sources: 2,
      claims: 4,
      groups: 3,
      conflict: 1,
      changed: 0,
      agree: 0,
      scope: 0,
      single: 2,
    })
  })
})

describe('linked topics', () => {
  const full: Said = {
    topic: 'withdrawal-scope',
    value: 'full',
    modality: 'planned',
    source: 'alpha',
    by: 'hussein-allawi',
  }
  test('what clashes is shown with its own topic, and makes a conflict', () => {
    const result = compareSaid([full, stay('beta', 'some of', { modality: 'planned', by: us })])
    const group = groupOn(result, 'withdrawal-scope')
    expect(group).toMatchObject({ verdict: 'conflict', kind: 'status', between: 'speakers' })
    expect(group.positions.map(({ topic }) => topic)).toEqual([undefined, 'remaining-force'])
    expect(groupOn(result, 'remaining-force').verdict).toBe('single')
  })
  test('what fits is left to its own group', () => {
    const group = groupOn(compareSaid([full, stay('beta', 'none of', { modality: 'planned' })]), 'withdrawal-scope')
    expect(group.positions).toHaveLength(1)
    expect(group.verdict).toBe('single')
  })
  test("the mission's end stands beside a departure that has its date", () => {
    const group = groupOn(
      compareSaid([
        {
          topic: 'withdrawal-end',
          value: 'by 2025-09',
          subject: 'coalition-forces',
          source: 'alpha',
          modality: 'planned',
        },
        { topic: 'mission-end', value: 'by 2025-09', source: 'beta', modality: 'planned' },
      ]),
      'withdrawal-end',
    )
    expect(group).toMatchObject({ verdict: 'scope', positions: [{}, { topic: 'mission-end', subject: 'coalition' }] })
  })
  const baghdad = (source: string): Said => ({
    topic: 'withdrawal-end',
    value: 'by 2025-09',
    subject: 'coalition-forces',
    place: 'baghdad',
    modality: 'planned',
    source,
  })
  const mission: Said = { topic: 'mission-end', value: 'by 2025-09', source: 'beta', modality: 'planned' }
  const foreign: Said = { ...full, subject: 'foreign-forces' }
  test.each<[string, Said[], Said['topic'], string, number]>([
    ['one report on a part of Iraq', [baghdad('alpha'), mission], 'withdrawal-end', 'single', 1],
    ['two of them', [baghdad('alpha'), baghdad('gamma'), mission], 'withdrawal-end', 'agree', 2],
    [
      'one demand on all forces, and a part of them that stays',
      [foreign, stay('beta', 'some of', { modality: 'planned' })],
      'withdrawal-scope',
      'single',
      1,
    ],
    [
      'and all of them that stay in part',
      [foreign, stay('beta', 'some of', { modality: 'planned', subject: 'foreign-forces' })],
      'withdrawal-scope',
      'conflict',
      2,
    ],
  ])('%s', (_, said, topic, verdict, positions) => {
    const group = groupOn(compareSaid(said), topic)
    expect(group.verdict).toBe(verdict)
    expect(group.positions).toHaveLength(positions)
  })
})

describe('parts of a whole', () => {
  const count = (source: string, subject: string, value: string): Said => ({
    topic: 'troop-count',
    subject,
    value,
    source,
    place: 'al-asad',
  })
  test('a part that outnumbers its whole is shown with it', () => {
    const group = groupOn(
      compareSaid([count('alpha', 'us-forces', '1,500'), count('beta', 'coalition-forces', '1,000')]),
      'troop-count',
    )
    expect(group).toMatchObject({ subject: 'us-forces', verdict: 'scope' })
    expect(group.positions.map(({ subject }) => subject)).toEqual([undefined, 'coalition-forces'])
  })
  test('a part that fits in its whole stays apart', () => {
    const { groups } = compareSaid([count('alpha', 'us-forces', '1,500'), count('beta', 'coalition-forces', '2,000')])
    expect(groups.map(({ verdict }) => verdict)).toEqual(['single', 'single'])
  })
  test('reports that agree on the part do so beside a whole that it outnumbers', () => {
    const { groups } = compareSaid([
      count('alpha', 'us-forces', '1,500'),
      count('gamma', 'us-forces', '1,500'),
      count('beta', 'coalition-forces', '1,000'),
    ])
    expect(groups.map(({ verdict }) => verdict)).toEqual(['agree'])
    expect(groups[0]?.positions.map(({ subject }) => subject)).toEqual([undefined, 'coalition-forces'])
  })
})
