import { describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'iraq-claims-'))
const report = `The Gazette\n\nBAGHDAD, July 22, 2024 — Some US troops may remain in Iraq, officials said.\n`
writeFileSync(join(folder, 'gazette-2024-07-22.txt'), report)
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

describe('exit codes', () => {
  test.each([
    ['0: the version', ['--version'], 0],
    ['0: help', ['compare', '--help'], 0],
    ['0: the reports that ship', ['compare'], 0],
    ['0: conflicts alone are no failure', ['compare', '--verdict', 'conflict'], 0],
    ['1: where a conflict was asked to fail', ['compare', '--exit-code'], 1],
    ['0: no conflict among what was asked for', ['compare', '--exit-code', '--verdict', 'agree'], 0],
    ['2: an option that does not exist', ['compare', '--nope'], 2],
    ['2: a format that does not exist', ['compare', '--format', 'xml'], 2],
    ['2: a format that another command has', ['mentions', '--format', 'markdown'], 2],
    ['2: a topic that does not exist', ['compare', '--topic', 'weather'], 2],
    ['2: a report that does not exist', ['compare', '--source', 'nobody'], 2],
    ['2: a verdict that does not exist', ['compare', '--verdict', 'maybe'], 2],
    ['2: an id that does not exist', ['explain', 'zzz'], 2],
    ['2: an id that several begin with', ['explain', ''], 2],
    ['2: a width that is no number', ['compare', '--width', 'wide'], 2],
    ['2: a file that does not exist', ['compare', 'nowhere.txt'], 2],
    ['2: knowledge that does not exist', ['compare', '--data', 'nowhere'], 2],
    ['2: a schema that does not exist', ['schema', 'nothing'], 2],
    ['2: a saved result that is none', ['render', 'package.json'], 2],
  ])('%s', async (_, args, code) => {
    const outcome = await run(args)
    expect(outcome.code).toBe(code)
    if (code === 2) {
      expect(outcome.stderr).toMatch(/^error [a-z/-]+: \S.*\.\n$/)
      expect(outcome.stdout.startsWith('error')).toBe(false)
    }
  })

  test('2 where one of several files cannot be read, and the rest is compared', async () => {
    const { code, stdout, stderr } = await run(
      ['extract', 'gazette-2024-07-22.txt', 'nowhere.txt', '--format', 'json'],
      { cwd: folder },
    )
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error source\/not-found: nowhere\.txt: .*\n$/)])
    expect(JSON.parse(stdout)).toMatchObject({ sources: [{ id: 'gazette-2024-07-22' }] })
  })
})

test.each([
  ['extrct', 'extract'],
  ['soruces', 'sources'],
])('%s is taken for a file, and the command %s is offered', async (typed, meant) => {
  const { code, stderr } = await run([typed])
  expect([code, stderr]).toEqual([2, expect.stringContaining(`Is the command ${meant} meant?`)])
})

test('the version is the package’s', async () => {
  expect(await run(['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 })
})

test('without a command, the reports that ship are compared', async () => {
  expect((await run([])).stdout === (await run(['compare'])).stdout).toBe(true)
})

test('the order of the paths changes nothing', async () => {
  const paths = [
    'data/sources/arab-news-2024-07-23.txt',
    'data/sources/gsv-2024-07-24.txt',
    'data/sources/trt-world-2024-07-22.txt',
  ]
  const forward = await run(['compare', ...paths, '--format', 'json'])
  const backward = await run(['compare', ...paths.toReversed(), '--format', 'json'])
  const twice = await run(['compare', ...paths, ...paths, '--format', 'json'])
  expect([forward.code, backward.stdout === forward.stdout, twice.stdout === forward.stdout]).toEqual([0, true, true])
})

describe('inputs', () => {
  const ids = async (args: string[], stdin?: string): Promise<string[]> => {
    const { stdout } = await run(['extract', ...args, '--format', 'json'], {
      cwd: folder,
      ...(stdin !== undefined && { stdin }),
    })
    return (JSON.parse(stdout) as { sources: { id: string }[] }).sources.map(({ id }) => id)
  }

  test('one’s own, with those that ship on request', async () => {
    expect(await ids(['.'])).toEqual(['gazette-2024-07-22'])
    expect(await ids(['.', '--bundled'])).toHaveLength(6)
    expect(await ids([])).toHaveLength(5)
  })

  test('standard input, under the name that it is given', async () => {
    expect(await ids(['-', '--stdin-filename', 'pasted-note.txt'], report)).toEqual(['pasted-note'])
  })
})

test('the text of a report is printed as its offsets count', async () => {
  const file = readFileSync('data/sources/gsv-2024-07-24.txt', 'utf8')
  expect((await run(['sources', '--text', 'gsv'])).stdout).toBe(file)
})

test.each(['table', 'markdown', 'csv', 'jsonl', 'json'])(
  'a saved result renders as %s as the command prints it',
  async (format) => {
    const { stdout: saved } = await run(['compare', '--format', 'json'])
    const direct = await run(['compare', '--format', format])
    const again = await run(['render', '-', '--format', format], { stdin: saved })
    expect([again.stdout === direct.stdout, again.stderr]).toEqual([true, ''])
  },
)

test('a terminal gets colours and its own width, a pipe neither', async () => {
  const wide = await run(['compare'], { terminal: { columns: 120 } })
  expect(wide.stdout).toContain('\u001b[')
  expect((await run(['compare'])).stdout).not.toContain('\u001b')
})

test('| head ends quietly', async () => {
  const child = spawn(process.execPath, ['bin/iraq-claims.js', 'extract', '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, stderr]).toEqual([0, ''])
})
