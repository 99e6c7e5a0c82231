import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, jest, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { folderOf } from '../check/folder.js'
import { run } from '../cli/run.js'

jest.setTimeout(60_000)

/*
 * The queries of docs/ci.md, over what is printed for the reports that ship.
 */
const folder = folderOf({})
for (const [file, args] of Object.entries({
  'compare.json': ['compare', '--format', 'json'],
  'compare.jsonl': ['compare', '--format', 'jsonl'],
  'compare.csv': ['compare', '--format', 'csv'],
  'claims.jsonl': ['extract', '--format', 'jsonl'],
})) {
  await run([...args, '--output', file], { cwd: folder })
}
const compared = JSON.parse((await run(['compare', '--format', 'json'])).stdout) as {
  sources: { id: string; outlet: string }[]
  claims: { source: string }[]
  groups: { id: string; topic: string; verdict: string }[]
}
const conflicts = compared.groups.filter(({ verdict }) => verdict === 'conflict')

describe('DuckDB', () => {
  const query = async (sql: string): Promise<Record<string, unknown>[]> => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const reader = await connection.runAndReadAll(sql.replaceAll('{folder}', folder))
    return reader.getRowObjectsJson() as Record<string, unknown>[]
  }

  test('which topics conflict most, from the JSON Lines', async () => {
    const rows = await query(`
      SELECT topic, count(*) FILTER (verdict = 'conflict') AS conflicts, count(*) AS groups
      FROM read_json('{folder}/compare.jsonl') GROUP BY topic ORDER BY conflicts DESC, topic`)
    expect(rows.reduce((sum, row) => sum + Number(row['conflicts']), 0)).toBe(conflicts.length)
    expect(rows.reduce((sum, row) => sum + Number(row['groups']), 0)).toBe(compared.groups.length)
    expect(Number(rows[0]?.['conflicts'])).toBeGreaterThan(0)
  })

  test('how many claims each outlet makes, from the CSV', async () => {
    const rows = await query(`
      SELECT outlet, count(DISTINCT claim) AS claims, count(DISTINCT "group") FILTER (verdict = 'conflict') AS conflicts
      FROM read_csv('{folder}/compare.csv') GROUP BY outlet ORDER BY outlet`)
    const outlets = compared.sources.map(({ outlet }) => outlet).sort((a, b) => (a < b ? -1 : 1))
    expect(rows.map((row) => row['outlet'])).toEqual(outlets)
    for (const row of rows) {
      const ids = compared.sources.filter(({ outlet }) => outlet === row['outlet']).map(({ id }) => id)
      expect(Number(row['claims'])).toBeLessThanOrEqual(
        compared.claims.filter(({ source }) => ids.includes(source)).length,
      )
      expect(Number(row['claims'])).toBeGreaterThan(0)
    }
  })

  test('claims by topic, from the JSON Lines of extract', async () => {
    const rows = await query(
      `SELECT topic, count(*) AS claims FROM read_json('{folder}/claims.jsonl') GROUP BY ALL ORDER BY ALL`,
    )
    expect(rows.reduce((sum, row) => sum + Number(row['claims']), 0)).toBe(compared.claims.length)
  })
})

const hasJq = spawnSync('jq', ['--version']).status === 0

/** Where jq is not installed there is nothing to show. */
;(hasJq ? describe : describe.skip)('jq', () => {
  const jq = (filter: string, file: string): unknown[] => {
    const { stdout } = spawnSync('jq', ['-c', filter, join(folder, file)], { encoding: 'utf8' })
    return stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
  }

  test('picks the conflicts out of the JSON', () => {
    expect(jq('.groups[] | select(.verdict == "conflict") | .id', 'compare.json')).toEqual(
      conflicts.map(({ id }) => id),
    )
  })

  test('counts claims by report', () => {
    const counts = jq('.claims | group_by(.source)[] | {source: .[0].source, claims: length}', 'compare.json')
    expect(counts).toHaveLength(compared.sources.length)
  })

  test('reads JSON Lines line by line', () => {
    expect(jq('.topic', 'claims.jsonl')).toHaveLength(compared.claims.length)
  })
})
