import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Source } from '../../src/model/source.js'
import { folderOf, knowledge } from '../load/loading.js'
import { findFaults, type Fault } from './annotations.js'
import { goldOf } from './gold-claims.js'
import { readHalf, type GoldClaim, type GoldPosition, type GoldSet, type HalfName } from './gold.js'
import { loadSet } from './judge.js'

describe('faults of annotations', () => {
  const text = 'BAGHDAD - Tents were folded.\n\nSome 900 American soldiers are in Syria.\n'
  const folder = folderOf({ 'alpha.txt': text })
  const source: Source = {
    ...{ id: 'alpha', outlet: 'Alpha', title: '', published: null, origins: [], url: null, language: 'en' },
    file: `${folder}/alpha.txt`,
  }
  const sound = goldOf({ topic: 'troop-count', value: '900', quote: '900 American soldiers' }, { sentence_start: 30 })
  const end = goldOf({ topic: 'mission-end', value: 'by 2025-09', quote: 'Tents' })
  const setOf = (claims: GoldClaim[], other: Partial<GoldSet> = {}): GoldSet => ({
    ...{ name: 'develop-a', reports: folder, claims, distractors: [], clusters: [], ...other },
  })
  const group = { topic: 'troop-count', subject: 'us-forces', place: 'iraq', kind: null, drift: null } as const
  const cluster = (quote: string, sources = ['alpha']): GoldSet['clusters'] => {
    const position: GoldPosition = { value: sound.value, modality: 'actual', claims: [{ source: 'alpha', quote }] }
    return [{ name: 'one', sources, groups: [{ ...group, verdict: 'single', positions: [position] }] }]
  }

  test.each<[string, GoldSet, string[]]>([
    ['none', setOf([sound], { clusters: cluster(sound.quote) }), []],
    [
      'of the words',
      setOf([{ ...sound, quote: '800 American soldiers' }]),
      ['a quote that its report lacks', 'a sentence that starts elsewhere'],
    ],
    ['of the report', setOf([{ ...sound, source: 'beta' }]), ['a quote that its report lacks']],
    ['of the sentence', setOf([{ ...sound, sentence_start: 0 }]), ['a sentence that starts elsewhere']],
    ['of a section', setOf([{ ...sound, section: 'other' }]), ['an unknown topic, section or certainty']],
    ['of a unit', setOf([{ ...sound, value: { ...sound.value, unit: 'tents' } as never }]), ['a malformed value']],
    ['of a topic', setOf([{ ...sound, topic: 'resolution' }]), ['a malformed value']],
    ['of bounds', setOf([{ ...sound, value: { ...sound.value, min: 2, max: 1 } as never }]), ['a malformed value']],
    ['of days', setOf([{ ...end, value: { ...end.value, end: null } as never }]), ['a malformed value']],
    ['of a claim that stands twice', setOf([sound, { ...sound }]), ['a claim annotated twice']],
    [
      'of a distractor',
      setOf([], { distractors: [{ source: 'alpha', quote: 'No such.' }] }),
      ['a quote that its report lacks'],
    ],
    ['of a cluster', setOf([sound], { clusters: cluster(sound.quote, ['beta']) }), ['a cluster of an unknown report']],
    ['of a position', setOf([sound], { clusters: cluster('Tents') }), ['a position on no annotated claim']],
  ])('%s', (_, set, expected) => {
    expect(findFaults(set, [source]).map(({ what }) => what)).toEqual(expected)
  })
})

/** What one set holds wrong, and the ids that no other set may have. */
interface Checked {
  faults: Fault[]
  ids: string[]
}

async function checkHalf(half: HalfName): Promise<Checked[]> {
  const checked: Checked[] = []
  for (const set of readHalf('test/gold', half)) {
    const sources = (await loadSet(set, knowledge)).map(({ source }) => source)
    const ids = [...sources.map(({ id }) => id), ...set.clusters.map(({ name }) => name)]
    checked.push({ faults: findFaults(set, sources), ids })
  }
  return checked
}

describe('the annotated reports', () => {
  let halves: Record<HalfName, Checked[]>
  beforeAll(async () => {
    halves = { develop: await checkHalf('develop'), scored: await checkHalf('scored') }
  })

  test('are there', () => {
    expect(halves.develop.length).toBeGreaterThan(0)
    expect(halves.scored.length).toBeGreaterThan(0)
  })

  test('have no fault in the develop half', () => {
    expect(halves.develop.flatMap(({ faults }) => faults)).toEqual([])
  })

  // A count alone: what is wrong in the scored half is for its authors to find.
  test('have no fault in the scored half', () => {
    expect(halves.scored.flatMap(({ faults }) => faults).length).toBe(0)
  })

  test('share no id between reports or clusters', () => {
    const ids = [...halves.develop, ...halves.scored].flatMap((set) => set.ids)
    expect(ids.length - new Set(ids).size).toBe(0)
  })
})
