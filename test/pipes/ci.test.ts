import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Check } from '../../src/model/finding.js'
import { formatsFor } from '../../src/report/index.js'
import { run, type Run } from '../cli/run.js'
import { Repository, script, threeReports, type Outcome } from './repository.js'

// Each of many runs starts the whole program.
jest.setTimeout(60_000)

const fresh = Object.keys(threeReports)

describe('a repository with a config, a ledger and three new reports', () => {
  const repository = new Repository()
  repository.write(threeReports)
  const check = (...args: string[]): Promise<Run> => run(['check', ...args, '--', ...fresh], { cwd: repository.folder })

  beforeAll(async () => {
    await check('--baseline', 'ledger.jsonl', '--update-baseline')
    await check('-f', 'json', '-o', 'saved.json')
  })

  test.each(formatsFor('check').map(({ name }) => name))(
    '%s: from the built program the same, to a file the same, from a saved result the same',
    async (format) => {
      const printed = await check('-f', format)
      const file = `out.${format}`
      expect(repository.run('check', '-f', format, '-o', file, '--', ...fresh)).toEqual({
        code: 1,
        stdout: '',
        stderr: '',
      })
      const rendered = await run(['render', 'saved.json', '-f', format], { cwd: repository.folder })
      expect(printed).toEqual({ code: 1, stdout: readFileSync(join(repository.folder, file), 'utf8'), stderr: '' })
      expect(rendered).toEqual({ code: 0, stdout: printed.stdout, stderr: '' })
      expect(printed.stdout).toContain('gazette')
    },
  )

  test.each<[string, string[], number]>([
    ['a conflict fails', [], 1],
    ['not where it is turned off', ['--rule', 'conflict/strength=off'], 0],
    ['nor where it is a warning', ['--rule', 'conflict/strength=warning'], 0],
    ['unless warnings fail', ['--rule', 'conflict/strength=warning', '--fail-on', 'warning'], 1],
    ['or are too many', ['--rule', 'conflict/strength=warning', '--max-warnings', '1'], 1],
    ['and not where they are not', ['--rule', 'conflict/strength=warning', '--max-warnings', '2'], 0],
    ['nothing fails with never', ['--fail-on', 'never'], 0],
    ['a note fails where it is asked to', ['--rule', 'conflict/strength=off', '--fail-on', 'note'], 1],
    ['--exit-zero', ['--exit-zero'], 0],
    ['what the ledger knows', ['--baseline', 'ledger.jsonl'], 0],
    ['an unknown rule', ['--rule', 'nothing=off'], 2],
    ['an unknown severity', ['--rule', 'changed=loud'], 2],
    ['a ledger that does not exist', ['--baseline', 'nowhere.jsonl'], 2],
    ['a ledger to write without its name', ['--update-baseline'], 2],
    ['a day that is none', ['--today', '2024-02-30'], 2],
    ['a format that does not exist', ['--format', 'html'], 2],
    ['known reports that do not exist', ['--against', 'nowhere'], 2],
    ['an --output that cannot be written', ['-o', 'no/such/folder'], 2],
  ])('%s', async (_, args, code) => {
    const outcome = await check(...args)
    expect([outcome.code, outcome.stderr === '' || code === 2 || args.includes('1')]).toEqual([code, true])
    if (code === 2) expect(outcome.stderr).toMatch(/^error [a-z/-]+: \S.*\.\n$/)
  })

  test('an unreadable report is a finding and bad input at once', async () => {
    const args = ['check', 'reports/gazette.md', 'reports/none.txt', '--exit-zero', '-f', 'compact']
    const { code, stdout } = await run(args, { cwd: repository.folder })
    expect([code, stdout]).toEqual([
      2,
      expect.stringMatching(/reports\/none\.txt:1:1: error: .*\[source\/unreadable\]/),
    ])
  })

  test('what no finding shows is said on stderr', async () => {
    const many = await check('--rule', 'conflict/strength=warning', '--max-warnings', '1', '-f', 'sarif')
    expect(many.stderr).toMatch(/^warning check\/max-warnings: 2 warnings: are more than 1\./)
    const entry = { fingerprint: '0'.repeat(16), rule: 'changed', source: 'gazette', says: '', decision: null }
    repository.write({ 'stale.jsonl': JSON.stringify(entry) })
    const stale = await check('--baseline', 'stale.jsonl', '--fail-on', 'never', '-f', 'github')
    expect([stale.code, stale.stderr]).toEqual([
      1,
      expect.stringMatching(/^warning ledger\/stale: stale\.jsonl: 0{16} /),
    ])
  })

  test('--quiet prints only what fails', async () => {
    expect((await check('-q', '-f', 'compact')).stdout.trimEnd().split('\n')).toEqual([
      expect.stringContaining('[conflict/strength]'),
    ])
  })

  test('a config that turns a rule off is heeded, and --no-config is not', async () => {
    repository.write({ 'same.md': threeReports['reports/gazette.md'].replace('Many', 'Some') })
    const rules = async (...args: string[]): Promise<string> =>
      (await run(['check', 'same.md', '--against', 'reports', '-f', 'compact', ...args], { cwd: repository.folder }))
        .stdout
    expect([await rules(), await rules('--no-config')]).toEqual([
      expect.not.stringContaining('claim/repeats'),
      expect.stringContaining('claim/repeats'),
    ])
  })

  test('a decision holds until its day, then the finding is back; a stale entry fails until it is pruned', async () => {
    const list = JSON.parse((await check('-f', 'json')).stdout) as Check
    const { fingerprint = '' } = list.findings.find(({ rule }) => rule === 'conflict/strength') ?? {}
    const decide = [
      'decide',
      fingerprint.slice(0, 6),
      '--baseline',
      'ledger.jsonl',
      '--takes',
      'other',
      '--why',
      'the wire',
    ]
    const decided = await run([...decide, '--by', 'mk', '--until', '2025-06-30'], { cwd: repository.folder })
    expect(decided.code).toBe(0)
    const on = async (today: string, ...args: string[]): Promise<number> =>
      (await check('--baseline', 'ledger.jsonl', '--today', today, ...args)).code
    expect([await on('2025-06-30'), await on('2025-07-01')]).toEqual([0, 1])
    repository.write({ 'reports/gazette.md': threeReports['reports/gazette.md'].replace('Many', 'Some') })
    const stale = (...args: string[]): Promise<number> => on('2025-06-30', ...args)
    expect([await stale(), await stale('--allow-stale'), await stale('--prune-baseline'), await stale()]).toEqual([
      1, 0, 0, 0,
    ])
    repository.write(threeReports)
  })
})

describe('a pull request', () => {
  const repository = new Repository()
  repository.git('checkout', '-qb', 'add-reports')
  repository.write({ ...threeReports, 'reports/sources.json': '[]', 'README.md': 'Not a report.' })
  repository.commit('Three reports')
  const outcome = repository.call(script, [], { BASE: 'main', SUMMARY: 'summary.md' })
  const read = (file: string): string => readFileSync(join(repository.folder, file), 'utf8')

  test('is annotated where it contradicts, and fails', () => {
    expect(outcome.code).toBe(1)
    expect(outcome.stdout).toMatch(
      /^::error file=reports\/gazette\.md,line=6,endLine=6,col=\d+,endColumn=\d+,title=conflict\/strength::/m,
    )
  })

  test('has a summary and a SARIF file', () => {
    expect(read('summary.md')).toMatch(/^## 3 reports held against 2: 1 error, 1 warning, 1 note\n/)
    expect(JSON.parse(read('check.sarif'))).toMatchObject({ version: '2.1.0' })
  })

  test('that changes no report passes', () => {
    repository.write({ 'README.md': 'Still not a report.' })
    repository.commit('Words')
    expect(repository.call(script, [], { BASE: 'HEAD~1' })).toEqual({
      code: 0,
      stdout: 'No report was added or edited.\n',
      stderr: '',
    })
  })

  test('with a report of a hostile name is checked all the same', () => {
    const name = 'reports/$(touch owned); `id` %0A::error::x.md'
    repository.write({ [name]: threeReports['reports/gazette.md'] })
    repository.commit('A name')
    const { code, stdout } = repository.call(script, [], { BASE: 'HEAD~1' })
    expect([code, existsSync(join(repository.folder, 'owned'))]).toEqual([1, false])
    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'))).toEqual([])
  })
})

describe('git’s own hook', () => {
  const repository = new Repository()
  repository.write({
    '.git/hooks/pre-commit':
      '#!/bin/sh\ngit diff --cached --name-only -z --diff-filter=ACMR -- reports | xargs -0 -r $IRAQ_CLAIMS check --format compact --\n',
  })
  repository.call('chmod', ['+x', '.git/hooks/pre-commit'], {})
  const commit = (): Outcome =>
    repository.call(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.hooksPath=.git/hooks', 'commit', '-qm', 'x'],
      {},
    )

  test('stops a commit that contradicts, and lets one pass that does not', () => {
    repository.write({ 'reports/gazette.md': threeReports['reports/gazette.md'] })
    repository.git('add', '.')
    const stopped = commit()
    expect([stopped.code, `${stopped.stdout}${stopped.stderr}`]).toEqual([
      1,
      expect.stringContaining('[conflict/strength]'),
    ])
    repository.write({ 'reports/gazette.md': threeReports['reports/gazette.md'].replace('Many', 'Some') })
    repository.git('add', '.')
    expect(commit().code).toBe(0)
  })
})

describe('what other tools are told of the program', () => {
  interface Hook {
    id: string
    entry: string
    language: string
    files: string
    exclude: string
  }
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as [Hook]

  test.each([
    ['reports/a.txt', true],
    ['reports/a.html', true],
    ['reports/sources.json', false],
    ['logo.png', false],
  ])('the hook of pre-commit takes %s: %s', (file, taken) => {
    expect(new RegExp(hook.files).test(file) && !new RegExp(hook.exclude).test(file)).toBe(taken)
  })

  test('the hook’s command runs', () => {
    const repository = new Repository()
    repository.write(threeReports)
    const [, ...args] = hook.entry.split(' ')
    expect(repository.run(...args, ...fresh).code).toBe(1)
    expect([hook.id, hook.language]).toEqual(['iraq-claims', 'node'])
  })

  test('the action gives its script what its inputs say, and puts no input into a command', () => {
    interface Step {
      run?: string
      env?: Record<string, string>
    }
    const action = parse(readFileSync('action.yml', 'utf8')) as {
      inputs: Record<string, unknown>
      runs: { using: string; steps: Step[] }
    }
    expect(action.runs.using).toBe('composite')
    const used = action.runs.steps.flatMap(({ env = {} }) => Object.values(env)).join(' ')
    for (const input of Object.keys(action.inputs)) expect(used).toContain(`inputs.${input} `)
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{')
  })

  test('the action’s step runs as the runner would run it', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as { runs: { steps: { id?: string; run?: string }[] } }
    const step = action.runs.steps.find(({ id }) => id === 'check')?.run ?? ''
    const repository = new Repository()
    repository.write(threeReports)
    repository.commit('Three reports')
    const env = {
      ACTION: process.cwd(),
      REPORTS: 'reports',
      GIVEN_BASE: '',
      PULL_BASE: 'HEAD~1',
      PUSH_BASE: '',
      AGAINST: '',
      BASELINE: '',
      RESULTS: '.',
    }
    const run = (failOn: string): Outcome =>
      repository.call('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step], {
        ...env,
        FAIL_ON: failOn,
        GITHUB_OUTPUT: 'outputs',
        SUMMARY: 'summary.md',
      })
    expect([run('').code, run('never').code]).toEqual([1, 0])
    expect(readFileSync(join(repository.folder, 'outputs'), 'utf8')).toContain('sarif=./check.sarif')
  })
})
