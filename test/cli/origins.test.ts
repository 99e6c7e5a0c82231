import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DriftList } from '../../src/model/drift.js'
import type { OriginList } from '../../src/model/origin.js'
import type { Result } from '../../src/model/result.js'
import type { Timeline } from '../../src/model/timeline.js'
import { run } from './run.js'

async function json<Document>(...args: string[]): Promise<Document> {
  const { stdout, code, stderr } = await run([...args, '--format', 'json'])
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as Document
}

describe('the five reports', () => {
  test('Reuters stands behind three, one by its text alone; AFP behind one; TASS and The National behind the last', async () => {
    const { lineages } = await json<OriginList>('sources', '--origins')
    const told = lineages.map(({ source, descents }) => [
      source.replace(/-\d.*/, ''),
      ...descents.map(({ origin, evidence }) => `${origin} ${evidence[0]?.kind ?? ''}`),
    ])
    expect(told).toEqual([
      ['arab-news', 'reuters shared-text'],
      ['express-tribune', 'afp byline', 'al-hadath attribution'],
      ['gsv', 'tass credit', 'reuters attribution', 'the-national attribution'],
      ['shafaq-news', 'reuters attribution'],
      ['trt-world', 'reuters credit'],
    ])
  })
  test('what TRT World and Arab News made of the same words, as far as it touches a claim', async () => {
    const { drifts } = await json<DriftList>('drift', 'trt-world', 'arab-news')
    const changes = drifts.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.changes))
    const touching = changes.filter(({ type, claims }) => claims.length > 0 && type !== 'style')
    const told = touching.map(({ type, change, direction, from, to }) => [
      type,
      change,
      direction,
      from?.text,
      to?.text,
    ])
    expect(told).toContainEqual(['quantifier', 'changed', 'stronger', 'some', 'many'])
    expect(told).toContainEqual([
      'attribution',
      'added',
      'weaker',
      'Some US forces are likely to remain',
      'some US forces likely to remain',
    ])
    const [clause] = touching.filter(({ type }) => type === 'clause')
    expect([clause?.change, clause?.to?.text.startsWith('and there is no formal agreement')]).toEqual(['added', true])
  })
  test('the complete withdrawal that GSV credits to Reuters does not stand in Reuters’ text', async () => {
    const { citations = [], claims } = await json<Result>('compare')
    const quoted = new Map(claims.map(({ id, evidence }) => [id, evidence.quote]))
    const misquoted = citations.filter(({ verdict }) => verdict === 'misquoted')
    expect(misquoted.map(({ claim, cited, day }) => [quoted.get(claim), cited, day])).toEqual([
      ['complete withdrawal', 'reuters', '2024-07-23'],
    ])
    expect(misquoted[0]?.texts).toEqual(['arab-news-2024-07-23', 'shafaq-news-2024-07-23', 'trt-world-2024-07-22'])
  })
  test('Shafaq’s older passage is flagged, and the conflicts that rest on it say so', async () => {
    const { recycled = [], groups } = await json<Result>('compare')
    expect(recycled.map(({ source, lines }) => [source, lines])).toEqual([['shafaq-news-2024-07-23', [8, 24]]])
    const doubtful = groups.filter((group) => group.doubtful === true)
    expect(doubtful.length).toBeGreaterThan(0)
    for (const { why } of doubtful) expect(why).toMatch(/It rests on a passage of Shafaq News that may be older/)
    expect(
      groups.find(({ topic, verdict }) => topic === 'remaining-force' && verdict === 'conflict')?.doubtful,
    ).toBeUndefined()
  })
  test('a claim that three outlets have from one wire has one origin', async () => {
    const { groups } = await json<Result>('compare')
    const start = groups.find(({ topic }) => topic === 'withdrawal-start')
    expect(start?.positions[0]).toMatchObject({ origins: ['reuters'] })
    expect(start?.positions[0]?.sources).toHaveLength(3)
  })
})

describe('--as-of', () => {
  test.each([
    ['2024-07-22', 1],
    ['2024-07-23', 3],
    ['2024-12-31', 5],
    ['2024-01-01', 0],
  ])('%s: %i reports were out', async (day, count) => {
    const { sources } = await json<Result>('compare', '--as-of', day)
    expect(sources).toHaveLength(count)
  })
  test.each(['yesterday', '2024-7-1', '2024-02-31', ''])('"%s" is no day', async (day) => {
    const { code, stderr } = await run(['compare', '--as-of', day])
    expect([code, stderr.includes('A day as YYYY-MM-DD is expected')]).toEqual([2, true])
  })
  test('a report without a date stays in, and that is said', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'as-of-'))
    writeFileSync(
      join(folder, 'note.txt'),
      'A note on the bases\n\nThe United States has 2,500 troops in Iraq, a colonel said.\n',
    )
    const { stdout, stderr } = await run(['compare', '--as-of', '2024-01-01', '--format', 'json', folder])
    expect((JSON.parse(stdout) as Result).sources).toHaveLength(1)
    expect(stderr).toMatch(/source\/undated.*stays in, though it may be later than 2024-01-01/)
  })
})

describe('timeline', () => {
  test('of one topic', async () => {
    const { threads } = await json<Timeline>('timeline', '--topic', 'troop-count')
    expect(new Set(threads.map(({ topic }) => topic))).toEqual(new Set(['troop-count']))
    const [iraq] = threads.filter(({ subject, place }) => subject === 'us-forces' && place === 'iraq')
    expect(iraq?.moments.map(({ at }) => at)).toEqual([
      '2021-03',
      '2024-07-22',
      '2024-07-23',
      '2024-07-23',
      '2024-09-09',
    ])
  })
})

describe('drift', () => {
  test.each<[string, string[], RegExp]>([
    ['one report', ['trt-world'], /drift takes two reports, or none/],
    ['one report twice', ['trt', 'trt-world'], /Both are the report/],
    ['a report that is not there', ['trt-world', 'gazette'], /There is no report "gazette"/],
    ['how several begin', ['trt', ''], /is how 5 ids begin/],
  ])('%s is bad usage', async (_, named, expected) => {
    const { code, stderr } = await run(['drift', ...named])
    expect([code, stderr]).toEqual([2, expect.stringMatching(expected)])
  })
  test('two reports that share nothing', async () => {
    const { stdout, code } = await run(['drift', 'gsv', 'express'])
    expect([code, stdout]).toEqual([0, 'No two of these reports share their wording beyond chance.\n'])
  })
  test('a file and a report that ships', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drift-'))
    const { stdout: text } = await run(['sources', '--text', 'trt-world-2024-07-22'])
    const file = join(folder, 'copy-2024-07-25.txt')
    const later = text.replace('2024-07-22', '2024-07-25').replace('July 22', 'July 25')
    writeFileSync(file, later.replace('four Iraqi sources', 'three Iraqi sources'))
    const { drifts } = await json<DriftList>('drift', file, 'trt-world')
    expect(drifts.map(({ a, b, extent }) => [a, b, extent])).toEqual([
      ['trt-world-2024-07-22', 'copy-2024-07-25', 'text'],
    ])
    const changes = drifts.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.changes))
    expect(changes.map(({ type, from, to }) => [type, from?.text, to?.text])).toEqual([['number', 'four', 'three']])
  })
})

describe('grades', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grades-'))
  const config = join(folder, 'config.json')
  test('show a letter for each graded outlet, and a number for each position', async () => {
    writeFileSync(config, JSON.stringify({ grades: { 'TRT World': 'B', 'gsv-2024-07-24': 'E' } }))
    const { stdout } = await run(['--config', config, 'compare'])
    expect(stdout).toMatch(/TRT World \[B\]/)
    expect(stdout).toMatch(/information\s+\d/)
    const { grades } = await json<Result>('--config', config, 'compare')
    expect(grades).toEqual({ 'trt-world-2024-07-22': 'B', 'gsv-2024-07-24': 'E' })
  })
  test('without them neither is shown', async () => {
    const { stdout } = await run(['compare'])
    expect(stdout).not.toMatch(/\[[A-F]\]|information/)
  })
  test('another letter is refused', async () => {
    writeFileSync(config, JSON.stringify({ grades: { 'TRT World': 'G' } }))
    const { code, stderr } = await run(['--config', config, 'compare'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/grades\.TRT World/)])
  })
})
