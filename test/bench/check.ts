/*
 * `npm run bench:check`: one new report checked against 1,000 known ones, from a saved result and by reading all 1,001 again. Both must
 * print the same bytes; what counts is the ratio, since the seconds are the machine's.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeReports } from './known-reports.js'
import { measureInRounds } from './ratios.mjs'

const known = 1000
const rounds = 3
const program = resolve('bin/iraq-claims.js')
const folder = mkdtempSync(join(tmpdir(), 'iraq-claims-bench-'))

const report = `---
outlet: The Gazette
published: 2024-08-12
---

Many US troops may remain in Iraq after the mission ends, officials told reporters on Monday.

The United States has 2,500 troops in Iraq. The coalition will formally end its work by September 2025, they said.
`

/** Runs the program in the folder, and gives what it prints; `check` ends with 1, since the report contradicts others. */
function run(...args: string[]): string {
  try {
    return execFileSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 })
  } catch (error) {
    const { status, stdout } = error as { status: number | null; stdout: string }
    if (status === 1) return stdout
    throw error
  }
}

function milliseconds(args: string[]): number {
  const start = performance.now()
  run(...args)
  return performance.now() - start
}

const check = ['check', 'new.md', '--format', 'json', '--against']
const tasks = {
  'against a saved result': [...check, 'known.json'],
  'reading all 1,001 again': [...check, 'known'],
}

writeReports(known, join(folder, 'known'))
writeFileSync(join(folder, 'new.md'), report)
const saving = milliseconds(['extract', 'known', '--format', 'json', '--output', 'known.json'])
const printed = Object.values(tasks).map((args) => run(...args))
if (new Set(printed).size !== 1) throw new Error('a saved result gives other findings than the reports themselves')
const { claims } = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')) as { claims: unknown[] }
const { summary } = JSON.parse(printed[0] ?? '') as { summary: Record<string, number> }
const lines = measureInRounds(tasks, rounds, milliseconds).map(
  ({ name, value, ratio }) => `  ${name.padEnd(26)}${value.toFixed(0).padStart(7)} ms${ratio.toFixed(1).padStart(7)} ×`,
)
process.stdout.write(
  [
    `One new report against ${known} known ones with ${claims.length} claims: ${summary['findings']} findings`,
    '',
    ...lines,
    `  ${'saving the 1,000, once'.padEnd(26)}${saving.toFixed(0).padStart(7)} ms`,
    '',
  ].join('\n'),
)
rmSync(folder, { recursive: true })
