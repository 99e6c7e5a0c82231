import { beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.js'

const root = mkdtempSync(join(tmpdir(), 'iraq-claims-config-'))
const below = join(root, 'below')

beforeAll(() => {
  mkdirSync(join(root, 'reports'))
  mkdirSync(below)
  writeFileSync(
    join(root, 'reports', 'gazette-2024-07-22.txt'),
    'The Gazette\n\nBAGHDAD, July 22, 2024 - 2,500 US troops are in Iraq.\n',
  )
})

/** The options that hold for a command, where the config says this. */
async function optionsOf(config: unknown, args: string[], cwd = root): Promise<unknown> {
  writeFileSync(join(root, 'iraq-claims.config.json'), typeof config === 'string' ? config : JSON.stringify(config))
  const { stdout, stderr, code } = await run([...args, '--print-config'], { cwd })
  return code === 0 ? JSON.parse(stdout) : stderr
}

test('settings of the config hold where the command line says nothing', async () => {
  const config = { format: 'markdown', width: 100, all: true }
  expect(await optionsOf(config, ['compare'])).toMatchObject({
    file: 'iraq-claims.config.json',
    options: { format: 'markdown', width: 100, all: true },
  })
  expect(await optionsOf(config, ['compare', '--width', '120', '-f', 'json'])).toMatchObject({
    options: { format: 'json', width: 120 },
  })
})

test('a command takes only what it has', async () => {
  expect(await optionsOf({ format: 'markdown', exitCode: true }, ['mentions'])).toMatchObject({
    options: { format: 'table' },
  })
})

test('a config is found from a folder below it, and its paths start from it', async () => {
  expect(await optionsOf({ paths: ['reports'], data: 'mine' }, ['compare'], below)).toMatchObject({
    file: join('..', 'iraq-claims.config.json'),
    paths: [join('..', 'reports')],
    options: { data: join('..', 'mine') },
  })
  await optionsOf({ paths: ['reports'] }, ['extract'])
  const { stdout } = await run(['extract', '--format', 'json'], { cwd: below })
  expect(JSON.parse(stdout)).toMatchObject({ sources: [{ id: 'gazette-2024-07-22' }] })
})

test('--no-config reads none, --config another', async () => {
  await optionsOf({ width: 100 }, ['compare'])
  writeFileSync(join(root, 'other.json'), '{"width": 150}')
  expect((await run(['compare', '--no-config', '--print-config'], { cwd: root })).stdout).toMatch(/"file": null/)
  expect((await run(['compare', '--config', 'other.json', '--print-config'], { cwd: root })).stdout).toMatch(
    /"width": 150/,
  )
})

describe('a config that is wrong is told, with its file and key', () => {
  test.each([
    [
      { colour: 'always' },
      /^error usage: iraq-claims\.config\.json: Unrecognized key: "colour"\. Is "color" meant\?\n$/,
    ],
    [{ rules: { 'conflict/vlaue': 'off' } }, /: rules: Unrecognized key: .* Is "conflict\/value" meant\?\n$/],
    [{ rules: { changed: 'loud' } }, /: rules\.changed: .*"off".*\n$/],
    [{ format: 'html' }, /: format: .*"pretty".*\n$/],
    [{ extends: './base.json' }, /: Unrecognized key: "extends"\. docs\/config\.md .*\n$/],
    ['', /^error usage: The config iraq-claims\.config\.json is empty\. .*\n$/],
    [{ width: 'wide' }, /^error usage: iraq-claims\.config\.json: width: .*\n$/],
    [{ paths: [] }, /^error usage: iraq-claims\.config\.json: paths: .*\n$/],
    ['{', /^error usage: The config file cannot be read \(.*\)\. .*\n$/],
  ])('%j', async (config, message) => {
    expect(await optionsOf(config, ['compare'])).toMatch(message)
  })

  test('where it is named and missing', async () => {
    const { stderr, code } = await run(['compare', '--config', 'nowhere.json'], { cwd: root })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^error usage: The config nowhere\.json cannot be read \(ENOENT.*\n$/),
    ])
  })
})
