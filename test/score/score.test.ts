import { beforeAll, describe, expect, test } from '@jest/globals'
import { folderOf, knowledge } from '../load/loading.js'
import { score, type Score } from './score.js'
import { printTable } from './table.js'

/* Two made-up halves of two short reports each: what is right and wrong in them is known, and so what must be counted. */

const alpha = `BAGHDAD, July 22, 2024 - Tents were folded at dawn.

About 2,500 American soldiers are stationed in Iraq. The mission of the coalition ends in September 2025.

A further 90,000 Italian tourists visited the museum.
`
const beta = `BAGHDAD, July 23, 2024 - Trucks left at noon.

About 1,800 American soldiers are stationed in Iraq.
`

const claim = (source: string, topic: string, quote: string, other: object): string =>
  JSON.stringify({
    ...{ source, topic, subject: 'us-forces', place: 'iraq', modality: 'actual', speaker: 'outlet', section: 'body' },
    ...{ quote, sentence_start: null, ...other },
  })

const troops = (point: number) => ({
  value: { type: 'quantity', point, min: point * 0.9, max: Math.round(point * 1.1), unit: 'troops' },
})
const ends = { type: 'date', edtf: '2025-09', start: '2025-09-01', end: '2025-09-30', bound: 'on' }

/** `counted`: what the annotation has for "About 1,800". */
function half(counted: number, verdict: string): Record<string, string> {
  const positions = [2500, counted].map((point) => ({ ...troops(point), modality: 'actual', claims: [] }))
  const group = { topic: 'troop-count', subject: 'us-forces', place: 'iraq', verdict, positions, drift: null }
  const kind = verdict === 'conflict' ? 'value' : null
  const cluster = { name: 'count', sources: ['alpha', 'beta'], groups: [{ ...group, kind }] }
  return {
    'reports/alpha.txt': alpha,
    'reports/beta.txt': beta,
    'reports/sources.json': '[{"file":"alpha.txt","outlet":"Alpha"},{"file":"beta.txt","outlet":"Beta"}]',
    'claims.jsonl': [
      claim('alpha', 'troop-count', 'About 2,500 American soldiers', troops(2500)),
      claim('alpha', 'mission-end', 'ends in September 2025', {
        subject: 'coalition',
        modality: 'planned',
        value: ends,
      }),
      claim('beta', 'troop-count', 'About 1,800 American soldiers', troops(counted)),
    ].join('\n'),
    'distractors.jsonl': [
      JSON.stringify({
        source: 'alpha',
        quote: 'A further 90,000 Italian tourists visited the museum.',
        why: 'tourists',
      }),
      JSON.stringify({ source: 'beta', quote: 'Trucks left at noon.', why: 'no number' }),
    ].join('\n'),
    'comparison.json': JSON.stringify({ clusters: [cluster] }),
  }
}

const filed = (name: string, files: Record<string, string>): [string, string][] =>
  Object.entries(files).map(([path, text]) => [`${name}/${path}`, text])

let result: Score
beforeAll(async () => {
  const root = folderOf(
    Object.fromEntries([...filed('develop-a', half(1800, 'conflict')), ...filed('scored-a', half(700, 'agree'))]),
  )
  result = await score(root, knowledge)
})

describe('a score over two halves', () => {
  test('counts claims by topic and in all', () => {
    const { develop, scored } = result.halves
    const shares = { modality: 2, speaker: 2, section: 2 }
    expect(develop.topics['troop-count']).toEqual({ gold: 2, given: 2, found: 2, right: 2, ...shares })
    expect(scored.topics['troop-count']).toEqual({ gold: 2, given: 2, found: 2, right: 1, ...shares })
    expect(develop.claims).toMatchObject({ gold: 3, given: 3, found: 3, right: 3 })
    expect(scored.claims).toMatchObject({ gold: 3, given: 3, found: 3, right: 2 })
  })

  test('counts distractors and groups', () => {
    const { develop, scored } = result.halves
    expect(develop.distractors).toEqual({ all: 2, gaveClaim: 0 })
    expect(develop.groups).toMatchObject({ gold: 1, verdict: 1, values: 1, positions: 1, falseConflicts: 0 })
    expect(scored.groups).toMatchObject({ gold: 1, verdict: 0, values: 0, positions: 0, falseConflicts: 1 })
  })

  test('measures what the halves are made of', () => {
    expect(result.halves.scored.size).toEqual({
      ...{ sets: 1, reports: 2, outlets: 2, files: { txt: 2 }, years: ['2024', '2024'], undated: 0, empty: 0 },
      ...{ clusters: 1, clustered: 2 },
    })
  })

  test('prints the difference of the halves', () => {
    const table = printTable(result.halves)
    expect(table).toMatch(/^troop-count .* 100\.0 % .* 50\.0 % +-50\.0$/m)
    expect(table).toMatch(/^right recall +100\.0 % +\(3 of 3\) +66\.7 % +\(2 of 3\) +-33\.3$/m)
    expect(table).toMatch(/^groups: false conflicts +0\.0 % +\(0 of 2\) +50\.0 % +\(1 of 2\) +\+50\.0$/m)
  })

  test('lists no word of the scored half, however wrong its claims are', () => {
    expect(result.misses).toEqual([])
  })
})

test('misses of the develop half are listed with their words', async () => {
  const root = folderOf(Object.fromEntries(filed('develop-a', half(700, 'agree'))))
  const { misses } = await score(root, knowledge)
  expect(misses.join('\n')).toMatch(
    /^wrong +beta troop-count: wanted .*700 \(630..770\) troops.*got .*1800 \(1620..1980\) troops/m,
  )
  expect(misses.join('\n')).toMatch(/^conflict +count: /m)
})
