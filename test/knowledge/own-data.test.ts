import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { ClaimList } from '../../src/model/documents.js'
import type { Result } from '../../src/model/result.js'
import { run } from '../cli/run.js'
import { dataWith } from './data-copy.js'
import { contractors, contractorWords } from './topic.js'

interface Phrased {
  rules: { phrasings: string[] }[]
}

/** What a domain expert without programming adds: a topic with its word, a phrasing, a base. */
const data = dataWith(
  ['topics/contractor-count.json', JSON.stringify(contractors)],
  ['words/contractors.json', JSON.stringify(contractorWords)],
  ['topics/phase-count.json', (topic: Phrased) => ({ ...topic, rules: topic.rules.map(withPhrasing) })],
  [
    'gazetteer/more-bases.json',
    JSON.stringify([{ id: 'redleaf', name: 'Redleaf', kind: 'base', within: 'anbar', aliases: ['Camp Redleaf'] }]),
  ],
)

function withPhrasing(rule: Phrased['rules'][number]): Phrased['rules'][number] {
  return { ...rule, phrasings: [...rule.phrasings, '{quantity} chapters'] }
}

function report(name: string, text: string): string {
  const path = join(data, name)
  writeFileSync(path, `---\noutlet: ${name}\npublished: 2024-07-22\n---\n${text}\n`)
  return path
}

const one = report('one.txt', 'About 6,000 contractors work in Iraq. US soldiers are stationed at Redleaf.')
const two = report(
  'two.txt',
  'Some 9,000 American contractors work in Iraq. The phased withdrawal comes in three chapters.',
)

async function extract(...args: string[]): Promise<string[]> {
  const { stdout, code } = await run(['extract', one, two, '--format', 'json', ...args])
  expect(code).toBe(0)
  const { claims } = JSON.parse(stdout) as ClaimList
  return claims.map(({ source, topic, value }) => {
    const read = value.type === 'quantity' ? `${value.point} ${value.unit}` : value.type === 'place' ? value.id : ''
    return `${source} ${topic} ${read}`.trim()
  })
}

describe('a topic, a phrasing and a base that a data folder adds', () => {
  test('are read', async () => {
    const own = await extract('--data', data)
    expect(own).toContain('one contractor-count 6000 contractors')
    expect(own).toContain('two contractor-count 9000 contractors')
    expect(own).toContain('one base-location redleaf')
    expect(own).toContain('two phase-count 3 phases')
  })

  test('are what makes the difference', async () => {
    const shipped = await extract()
    for (const topic of ['contractor-count', 'phase-count', 'redleaf']) expect(shipped.join()).not.toContain(topic)
  })

  test('are compared, selected by name, and rendered again', async () => {
    const { stdout, code } = await run([
      'compare',
      one,
      two,
      '--data',
      data,
      '--topic',
      'contractor-count',
      '--format',
      'json',
    ])
    expect(code).toBe(0)
    const { groups } = JSON.parse(stdout) as Result
    expect(groups).toMatchObject([{ topic: 'contractor-count', subject: 'us-forces', verdict: 'conflict' }])
    expect(groups[0]?.why).toContain('contractors')
    const saved = join(data, 'saved.json')
    writeFileSync(saved, stdout)
    const rendered = await run(['render', saved, '--format', 'csv'])
    expect(rendered.stderr).toBe('')
    expect(rendered.stdout).toContain('contractor-count')
  })
})

test('wrong data are an error of usage, a line each', async () => {
  const wrong = dataWith(
    ['words/contractors.json', JSON.stringify(contractorWords)],
    ['topics/contractor-count.json', JSON.stringify(contractors).replace('us-forces', 'us-force')],
    ['gazetteer/more.json', '[{}]'],
  )
  const { stderr, code } = await run(['extract', one, '--data', wrong])
  expect(code).toBe(2)
  const [first, ...lines] = stderr.trimEnd().split('\n')
  expect(first).toBe(`error usage: --data ${wrong} holds ${lines.length} errors. Correct this:`)
  expect(lines).toContainEqual('  gazetteer/more.json:1: row 1.id: is missing')
  expect(lines.at(-1)).toMatch(/^ {2}topics\/contractor-count\.json:1: .*"us-force".*did you mean "us-forces"\?$/)
})

test('the topics that ship are those of the contract, in its order', async () => {
  const { topics } = await import('../../src/model/lists.js')
  const { readKnowledge } = await import('../../src/knowledge/index.js')
  const shipped = readKnowledge('data').topics
  expect(shipped.map(({ topic }) => topic).sort()).toEqual([...topics].sort())
  expect(shipped.flatMap(({ units }) => units)).toEqual([])
  expect(readFileSync('data/topics/troop-count.json', 'utf8')).toContain('"level"')
})
