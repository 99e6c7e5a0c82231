import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { layGround } from '../../src/compare/ground.js'
import { relate } from '../../src/compare/relate.js'
import { modalities } from '../../src/model/claim.js'
import { resultSchema, type Group } from '../../src/model/result.js'
import type { Topic } from '../../src/model/topic.js'
import { compare } from '../../src/compare/index.js'
import { group } from '../../src/group/index.js'
import { articleOf, claimOf, knowledge, type Said } from './claims.js'

const values: Partial<Record<Topic, string[]>> = {
  'troop-count': ['2,500', '~2,500', '900', '>2,000', 'hundreds', '0'],
  'remaining-force': ['none of', 'some of', 'many of', '900', '<=500'],
  'casualty-count': ['0 killed', '3 killed', '80 killed', '11 wounded', '34 wounded'],
  'withdrawal-start': ['on 2024-09', 'on 2025-01', 'after 2024-08', 'on ?'],
  'withdrawal-end': ['by 2025', 'by 2025-09', 'by 2026-09', 'until 2026-09'],
  'mission-end': ['by 2025-09', 'on 2025-09-30'],
  'past-withdrawal': ['on 2011', 'on 2011-12-18', 'on 2021-12'],
  'talks-start': ['on 2024-01', 'on 2023', 'on 2020-06'],
  'talks-status': ['planned', 'ongoing', 'final-stage', 'stalled', 'concluded'],
  'agreement-status': ['none', 'near', 'agreed-unsigned', 'signed'],
  'timetable-status': ['none', 'announced'],
  'withdrawal-scope': ['full', 'partial', 'none-immediate'],
  'base-location': ['@baghdad', '@al-asad', '@anbar', '@harir'],
}
const sources = ['alpha', 'beta', 'gamma', 'delta']
const days = ['2020-01-08', '2024-07-22', '2024-07-24', '2024-09-09', null]
const times = [...days, '2021-03', '2020', '../2024-07-24']

const saids: fc.Arbitrary<Said> = fc
  .constantFrom(...Object.keys(values))
  .chain((topic) =>
    fc.record({
      topic: fc.constant(topic),
      value: fc.constantFrom(...(values[topic] ?? ['none'])),
      source: fc.constantFrom(...sources),
      modality: fc.constantFrom(...modalities),
      asOf: fc.constantFrom(...times),
      subject: fc.constantFrom('us-forces', 'coalition-forces', 'us-iraq'),
      place: fc.constantFrom('iraq', 'al-asad', 'kurdistan-region', null),
      start: fc.nat(99),
      sentence: fc.constantFrom('a b c d e f g h i j k l m n', 'a b c d e f g h i j k l m o', 'z'),
    }),
  )
  .chain((said) =>
    fc
      .constantFrom(undefined, 'us-officials', 'iraqi-sources')
      .map((by) => (by === undefined ? said : { ...said, by })),
  )

const setups = fc.record({
  said: fc.uniqueArray(saids, { maxLength: 30, selector: (one) => claimOf(one).id }),
  published: fc.tuple(...sources.map(() => fc.constantFrom(...days))),
})

function articlesOf(published: (string | null | undefined)[]) {
  return sources.map((id, at) => articleOf({ id, published: published[at] ?? null }))
}

describe('whatever the claims are', () => {
  test('the order of the input changes no byte, and the result is what the schema says', () => {
    fc.assert(
      fc.property(setups, fc.integer(), ({ said, published }, seed) => {
        const claims = said.map(claimOf)
        const articles = articlesOf(published)
        const shuffled = [...claims].sort(
          (a, b) => ((a.evidence.start * 31 + seed) % 17) - ((b.evidence.start * 31 + seed) % 17),
        )
        const straight = compare(group(claims, articles, knowledge), claims, articles, knowledge)
        const mixed = [...articles].reverse()
        expect(JSON.stringify(compare(group(shuffled, mixed, knowledge), shuffled, mixed, knowledge))).toBe(
          JSON.stringify(straight),
        )
        expect(() => resultSchema.parse(straight)).not.toThrow()
      }),
      { numRuns: 100 },
    )
  })

  test('what two claims are to each other does not hang on which is named first', () => {
    fc.assert(
      fc.property(
        saids,
        saids,
        fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)),
        (one, other, published) => {
          const [a, b] = [claimOf({ ...one, source: 'alpha' }), claimOf({ ...other, source: 'beta' })]
          const ground = layGround([a, b], articlesOf(published), knowledge)
          const finding = relate(a, b, ground)
          expect(relate(b, a, ground)).toEqual(finding)
          expect(finding.kind !== null).toBe(finding.relation === 'conflict')
          expect(finding.reason).not.toMatch(/undefined|null|\{/)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('a claim is equal to itself in another report of that day', () => {
    fc.assert(
      fc.property(saids, fc.constantFrom(...days), (one, day) => {
        const [a, b] = [claimOf({ ...one, source: 'alpha' }), claimOf({ ...one, source: 'beta' })]
        const { relation } = relate(a, b, layGround([a, b], articlesOf([day, day]), knowledge))
        expect(relation).toBe(one.value === 'on ?' ? 'scope' : 'equal')
      }),
    )
  })

  test('a verdict follows from the relations and the sources', () => {
    fc.assert(
      fc.property(setups, ({ said, published }) => {
        const claims = said.map(claimOf)
        const articles = articlesOf(published)
        const sourceOf = new Map(claims.map(({ id, source }) => [id, source]))
        const { groups } = compare(group(claims, articles, knowledge), claims, articles, knowledge)
        for (const one of groups) expect(one.verdict).toBe(verdictOf(one, sourceOf))
      }),
      { numRuns: 100 },
    )
  })

  test('every claim stands in a position, and every position has a source and an origin', () => {
    fc.assert(
      fc.property(setups, ({ said, published }) => {
        const claims = said.map(claimOf)
        const articles = articlesOf(published)
        const { groups } = compare(group(claims, articles, knowledge), claims, articles, knowledge)
        const placed = new Set(groups.flatMap(({ positions }) => positions.flatMap((position) => position.claims)))
        expect(claims.every(({ id }) => placed.has(id))).toBe(true)
        for (const { positions } of groups) {
          for (const { sources, origins } of positions)
            expect(Math.min(sources.length, origins.length)).toBeGreaterThan(0)
        }
      }),
      { numRuns: 100 },
    )
  })
})

function verdictOf({ relations, positions }: Group, sourceOf: ReadonlyMap<string, string>): string {
  const has = (name: string): boolean => relations.some(({ relation }) => relation === name)
  if (has('conflict')) return 'conflict'
  if (has('changed')) return 'changed'
  const agreed = relations.some(
    ({ a, b, relation }) =>
      ['equal', 'compatible', 'refines'].includes(relation) && sourceOf.get(a) !== sourceOf.get(b),
  )
  if (agreed) return 'agree'
  return new Set(positions.flatMap(({ sources }) => sources)).size > 1 ? 'scope' : 'single'
}
