import { describe, expect, test } from '@jest/globals'
import { findCited, judgeCitations, type Cited } from '../../src/citations/index.js'
import { citationSchema, type Citation } from '../../src/model/citation.js'
import type { Claim } from '../../src/model/claim.js'
import type { OriginGraph } from '../../src/model/origin.js'
import type { Source } from '../../src/model/source.js'
import { claimOf, knowledge } from '../compare/claims.js'
import { relater } from '../../src/compare/index.js'
import { sentencesOf } from '../read/reading.js'

interface Told {
  id: string
  published?: string | null
  /** Whose text it carries as a whole. */
  carries?: string
  text?: string
}

function sourceOf({ id, published = '2024-07-23' }: Told): Source {
  return { id, outlet: id, title: '', published, origins: [], url: null, language: 'en', file: id }
}

function graphOf(told: readonly Told[]): OriginGraph {
  const lineages = told.map(({ id, carries }) => ({
    source: id,
    own: id,
    descents: carries === undefined ? [] : [{ origin: carries, lines: null, evidence: [] }],
  }))
  return { lineages, kinships: [] }
}

/** A claim of the source `paper` on the word of Reuters. */
function citing(value: string, more: Partial<Parameters<typeof claimOf>[0]> = {}): Claim {
  return claimOf({ topic: 'troop-count', value, source: 'paper', via: ['reuters'], by: 'reuters', ...more })
}

function cited(claims: readonly Claim[], told: readonly Told[]): Cited[] {
  const read = told.map((one) => ({
    source: sourceOf(one),
    sentences: sentencesOf(one.text ?? '', one.published ?? null),
  }))
  const namedFor = ({ attribution: { via } }: Claim): { origin: string; naming: null } | null =>
    via[0] === undefined ? null : { origin: via[0], naming: null }
  return findCited(claims, read, { graph: graphOf(told), namedFor })
}

const paper: Told = { id: 'paper', published: '2024-07-24' }

describe('the cited text', () => {
  test.each<[string, Told, string[]]>([
    ['carries the wire’s text, the day before', { id: 'copy', published: '2024-07-23', carries: 'reuters' }, ['copy']],
    ['carries another’s', { id: 'copy', published: '2024-07-23', carries: 'afp' }, []],
    ['was printed two weeks before', { id: 'copy', published: '2024-07-11', carries: 'reuters' }, ['copy']],
    ['was printed months before', { id: 'copy', published: '2024-03-11', carries: 'reuters' }, []],
    ['was printed later', { id: 'copy', published: '2024-08-02', carries: 'reuters' }, []],
    ['has no date', { id: 'copy', published: null, carries: 'reuters' }, ['copy']],
  ])('%s', (_, copy, expected) => {
    const [found] = cited([citing('2,500')], [paper, copy])
    expect(found?.texts.map(({ id }) => id)).toEqual(expected)
  })
  test('is of the day that the words name', () => {
    const text = 'According to a Reuters report on July 23, there are 2,500 troops in the country.'
    const copies = ['2024-07-14', '2024-07-22', '2024-07-25', '2024-07-26'].map(
      (published): Told => ({ id: `copy-${published.slice(8)}`, published, carries: 'reuters' }),
    )
    const [found] = cited([citing('2,500', { start: 52 })], [{ ...paper, text }, ...copies])
    expect([found?.day, found?.texts.map(({ id }) => id)]).toEqual(['2024-07-23', ['copy-22', 'copy-25']])
  })
  test('a source that carries the wire’s text cites nobody with its own wire’s words', () => {
    expect(
      cited(
        [citing('2,500')],
        [
          { ...paper, carries: 'reuters' },
          { id: 'copy', carries: 'reuters' },
        ],
      ),
    ).toEqual([])
  })
  test('what nobody is credited with is no citation', () => {
    expect(cited([claimOf({ topic: 'troop-count', value: '2,500', source: 'paper' })], [paper])).toEqual([])
  })
})

function judged(claim: Claim, text: readonly Claim[]): Citation | undefined {
  const told: Told[] = [paper, { id: 'copy', carries: 'reuters' }]
  const claims = [claim, ...text]
  const articles = told.map((one) => ({ source: sourceOf(one), text: '' }))
  const [found] = judgeCitations(cited([claim], told), claims, relater(claims, articles, knowledge), (id) => id)
  if (found !== undefined) citationSchema.parse(found)
  return found
}

describe('what is credited', () => {
  const inCopy = (said: Omit<Parameters<typeof claimOf>[0], 'source'>): Claim => claimOf({ ...said, source: 'copy' })
  test.each<[string, Claim, Claim[], Citation['verdict']]>([
    ['stands there', citing('2,500'), [inCopy({ topic: 'troop-count', value: '2,500' })], 'confirmed'],
    [
      'stands there with another certainty',
      citing('2,500', { modality: 'probable' }),
      [inCopy({ topic: 'troop-count', value: '2,500' })],
      'confirmed',
    ],
    ['stands there less exactly', citing('2,500'), [inCopy({ topic: 'troop-count', value: '~2,500' })], 'confirmed'],
    ['is another number there', citing('5,000'), [inCopy({ topic: 'troop-count', value: '2,500' })], 'misquoted'],
    [
      'is everything, where some of a part stay',
      citing('full', { topic: 'withdrawal-scope', modality: 'planned', subject: 'coalition-forces' }),
      [inCopy({ topic: 'remaining-force', value: 'some of', modality: 'probable' })],
      'misquoted',
    ],
    [
      'is a thing of which nothing is said',
      citing('2,500'),
      [inCopy({ topic: 'invasion', value: 'on 2003', subject: 'coalition-forces' })],
      'not-found',
    ],
    [
      'stands there once, and once otherwise',
      citing('2,500'),
      [inCopy({ topic: 'troop-count', value: '2,500' }), inCopy({ topic: 'troop-count', value: '900', start: 80 })],
      'confirmed',
    ],
    ['is not to be held against anything', citing('2,500'), [], 'not-found'],
  ])('%s', (_, claim, text, verdict) => {
    expect(judged(claim, text)?.verdict).toBe(verdict)
  })
  test('the reason names what the text has', () => {
    const found = judged(citing('5,000'), [inCopy({ topic: 'troop-count', value: '2,500' })])
    expect(found?.why).toMatch(/^It does not stand so in the text of reuters: .*2,500.*\.$/)
    expect(found?.against.map(({ relation }) => relation)).toEqual(['conflict'])
  })
  test('no text: said so', () => {
    const [found] = judgeCitations(
      cited([citing('2,500')], [paper]),
      [],
      () => ({ relation: 'scope', reason: '', telling: false }),
      (id) => id,
    )
    expect([found?.verdict, found?.why]).toEqual(['not-found', 'No text of reuters of that time is among the sources.'])
  })
})
