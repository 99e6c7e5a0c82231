import { describe, expect, test } from '@jest/globals'
import type { Alignment } from '../../src/model/alignment.js'
import type { Claim } from '../../src/model/claim.js'
import { recycledSchema, type Recycled } from '../../src/model/recycled.js'
import type { Result } from '../../src/model/result.js'
import { findRecycled, groundOf, markDoubtful } from '../../src/time/index.js'
import { compareSaid } from '../compare/comparing.js'
import { claimOf, knowledge, type Said } from '../compare/claims.js'
import { sentencesOf } from '../read/reading.js'

/** What is found in reports that make these claims; `texts`: what they print, by source; each line a paragraph. */
function recycledIn(
  said: readonly Said[],
  texts: Record<string, string> = {},
  alignments: Alignment[] = [],
): { result: Result; found: Recycled[] } {
  const result = compareSaid(said)
  const read = result.sources.map((source) => ({
    source,
    sentences: sentencesOf(texts[source.id] ?? '', source.published),
  }))
  const originsOf = ({ source, attribution }: Claim): string[] =>
    attribution.via.length > 0 ? attribution.via : [source]
  const found = findRecycled(groundOf(result, read, { alignments, originsOf }, knowledge))
  for (const one of found) recycledSchema.parse(one)
  return { result, found }
}

const signs = (found: readonly Recycled[]): string[] =>
  found.flatMap((passage) => passage.signs.map(({ kind, line }) => `${passage.source} ${line} ${kind}`))

const reuters = { via: ['reuters'] }
const talks = (source: string, value: string, more: Partial<Said> = {}): Said => ({
  topic: 'talks-status',
  value,
  source,
  ...reuters,
  ...more,
})

describe('what is still to come where it has come', () => {
  test.each<[string, Said[], string[]]>([
    [
      'in a copy of the same wire, the day before',
      [talks('alpha', 'ongoing', { asOf: '2024-07-22' }), talks('beta', 'planned', { start: 7 })],
      ['beta 8 overtaken'],
    ],
    ['on the same day', [talks('alpha', 'ongoing'), talks('beta', 'planned', { start: 7 })], ['beta 8 overtaken']],
    [
      'not where the other was printed later',
      [talks('alpha', 'ongoing', { asOf: '2024-07-25' }), talks('beta', 'planned')],
      [],
    ],
    [
      'not where the other is of another wire',
      [talks('alpha', 'ongoing', { via: ['afp'] }), talks('beta', 'planned')],
      [],
    ],
    [
      'by its date: talks that began in January are no longer to begin',
      [
        { topic: 'talks-start', value: 'on 2024-01', source: 'alpha', ...reuters },
        talks('beta', 'planned', { start: 7 }),
      ],
      ['beta 8 overtaken'],
    ],
    [
      'not where a denial stands beside it',
      [talks('alpha', 'ongoing', { modality: 'negated' }), talks('beta', 'planned')],
      [],
    ],
  ])('%s', (_, said, expected) => {
    expect(signs(recycledIn(said).found)).toEqual(expected)
  })
})

describe('what its own report contradicts', () => {
  const start = (source: string, line: number): Said => ({
    topic: 'withdrawal-start',
    value: 'on 2024-09',
    modality: 'planned',
    subject: 'coalition-forces',
    source,
    start: line,
    ...reuters,
  })
  const none: Said = {
    topic: 'withdrawal-scope',
    value: 'none-immediate',
    subject: 'us-forces',
    source: 'beta',
    start: 9,
    ...reuters,
  }
  const text = ['Headline of the day', 'Forces go in September.', 'The envoy came on Wednesday.'].join('\n')
  test('is one sign, and takes a second one', () => {
    expect(signs(recycledIn([start('alpha', 0), start('beta', 2), none]).found)).toEqual([])
    expect(signs(recycledIn([start('alpha', 0), start('beta', 2), none], { beta: text }).found).sort()).toEqual([
      'beta 10 contradicts',
      'beta 3 weekday',
    ])
  })
  test('is none where no other copy has either side', () => {
    expect(signs(recycledIn([start('beta', 2), none], { beta: text }).found)).toEqual([])
  })
})

describe('weekdays', () => {
  // 23 July 2024 is a Tuesday
  test.each([
    ['on Wednesday', true],
    ['on Thursday', false],
    ['on Monday', false],
    ['on Tuesday', false],
    ['last Wednesday', false],
  ])('the envoy handed it over %s, printed on a Tuesday', (day, far) => {
    const said = [talks('alpha', 'ongoing', { asOf: '2024-07-22' }), talks('beta', 'planned', { start: 7 })]
    const { found } = recycledIn(said, { beta: `The envoy handed the letter over ${day}.` })
    expect(signs(found).includes('beta 1 weekday')).toBe(far)
  })
})

describe('an older source’s text', () => {
  const said: Said[] = [
    { topic: 'troop-count', value: '2,500', source: 'alpha', published: '2024-03-01' },
    { topic: 'troop-count', value: '2,500', source: 'beta', published: '2024-07-23' },
  ]
  const text = 'The first sentence of both reports.\nThe second sentence of both reports.'
  const pairs = [0, 1].map((at) => ({ a: [at], b: [at], closeness: 'exact' as const }))
  const alignment: Alignment = { a: 'alpha', b: 'beta', extent: 'text', pairs }
  test('is told of the newer one, with the days between', () => {
    const { found } = recycledIn(said, { alpha: text, beta: text }, [alignment])
    expect(signs(found)).toEqual(['beta 1 older-text', 'beta 2 older-text'])
    expect(found[0]?.signs[0]?.why).toBe('Alpha printed it 144 days before, on 2024-03-01.')
  })
  test('is none where one sentence stands in both, or they are days apart', () => {
    expect(recycledIn(said, { alpha: text, beta: text }, [{ ...alignment, pairs: pairs.slice(1) }]).found).toEqual([])
    const near = said.map((one) => ({ ...one, published: one.source === 'alpha' ? '2024-07-20' : '2024-07-23' }))
    expect(recycledIn(near, { alpha: text, beta: text }, [alignment]).found).toEqual([])
  })
})

describe('a passage', () => {
  const said = [
    talks('alpha', 'ongoing', { asOf: '2024-07-22' }),
    talks('beta', 'planned', { start: 3 }),
    talks('beta', 'planned', { start: 9, sentence: 'another sentence' }),
    { topic: 'troop-count' as const, value: '2,500', source: 'beta', start: 6, ...reuters },
    { topic: 'troop-count' as const, value: '900', source: 'beta', start: 20, place: 'syria', ...reuters },
  ]
  test('runs from its first sign to its last, with the claims between', () => {
    const [passage, ...more] = recycledIn(said).found
    expect([passage?.lines, passage?.claims.length, more]).toEqual([[4, 10], 3, []])
  })
  test('ends where the report has the news of the day', () => {
    const plan = (source: string, start: number): Said => ({
      topic: 'mission-end',
      value: 'by 2025-09',
      modality: 'planned',
      source,
      start,
      ...reuters,
    })
    const { found } = recycledIn([...said, plan('alpha', 1), plan('beta', 7)])
    expect(found.map(({ lines }) => lines)).toEqual([
      [4, 4],
      [10, 10],
    ])
  })
  test('makes its claims’ time doubtful, and the verdicts that rest on it say so', () => {
    const { result, found } = recycledIn(said)
    const marked = markDoubtful(result, found)
    expect(marked.claims.filter(({ doubtful }) => doubtful === 'asOf').map(({ evidence }) => evidence.line)).toEqual([
      4, 7, 10,
    ])
    const [status] = marked.groups.filter(({ topic }) => topic === 'talks-status')
    expect([
      status?.doubtful,
      status?.why.endsWith('It rests on a passage of Beta that may be older than its report.'),
    ]).toEqual([true, true])
    expect(marked.groups.filter(({ doubtful }) => doubtful === true)).toHaveLength(1)
  })
  test('leaves a verdict alone that stands without it', () => {
    const { result, found } = recycledIn([...said, talks('gamma', 'planned', { via: ['afp'] })])
    const [status] = markDoubtful(result, found).groups.filter(({ topic }) => topic === 'talks-status')
    expect([status?.verdict, status?.doubtful]).toEqual(['conflict', undefined])
  })
})

test('a claim keeps its value and its time', () => {
  const { result, found } = recycledIn([talks('alpha', 'ongoing', { asOf: '2024-07-22' }), talks('beta', 'planned')])
  const before = claimOf(talks('beta', 'planned'))
  const after = markDoubtful(result, found).claims.find(({ source }) => source === 'beta')
  expect([after?.value, after?.asOf]).toEqual([before.value, before.asOf])
})
