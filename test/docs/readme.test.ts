import { expect, test } from '@jest/globals'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { exitCodes } from '../../src/cli/exit-codes.js'
import { formats } from '../../src/report/index.js'
import { run } from '../cli/run.js'

const readme = readFileSync('README.md', 'utf8')
const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

test('the conflict that the README shows is the first that is printed', async () => {
  const [, shown = ''] = /```text\n(.*?)```/s.exec(readme) ?? []
  const { stdout } = await run(['compare'])
  expect(shown.length).toBeGreaterThan(200)
  expect(stdout.slice(stdout.indexOf('CONFLICT')).startsWith(shown)).toBe(true)
})

test('what docs/ci.md shows of a check is what a story prints', () => {
  const [, shown = ''] = /```text\n(.*?)```/s.exec(readFileSync('docs/ci.md', 'utf8')) ?? []
  expect(shown.length).toBeGreaterThan(200)
  expect(readFileSync('test/stories/check-conflicts/golden/check.txt', 'utf8')).toContain(shown)
})

test('the README fits 150 lines, and its first screen holds the command and the conflict', () => {
  const lines = readme.split('\n')
  expect(lines.length).toBeLessThanOrEqual(150)
  expect(lines.findIndex((line) => line.startsWith('CONFLICT'))).toBeLessThan(20)
})

test('every command has its row in the README', async () => {
  const { stdout } = await run(['--help'])
  const listed = /\nCommands:\n(.*?)\n\n/s.exec(stdout)?.[1] ?? ''
  const commands = [...listed.matchAll(/^ {2}([a-z]+)/gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'help')
  expect(commands.length).toBeGreaterThan(10)
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'))
  for (const name of commands)
    expect([name, rows.some((row) => new RegExp(`\`${name}\\b`).test(row))]).toEqual([name, true])
})

test('every folder of src has its row in docs/develop.md', () => {
  const page = readFileSync('docs/develop.md', 'utf8')
  const rows = [...page.matchAll(/^\| `src\/([a-z-]+)` +\| (.+?) +\|$/gm)].map(([, name]) => name)
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect([...rows].sort()).toEqual(folders.map(({ name }) => name).sort())
})

test('every exit code and format is told', () => {
  for (const code of Object.values(exitCodes)) expect(readme).toMatch(new RegExp(`\\| ${code} +\\|`))
  for (const { name } of formats) expect(readFileSync('docs/formats.md', 'utf8')).toContain(`\`${name}\``)
})

test.each(pages)('the links of %s lead somewhere', (page) => {
  const folder = page.includes('/') ? 'docs/' : ''
  for (const [, target = ''] of readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)/g)) {
    if (!target.startsWith('http')) expect([target, existsSync(folder + target)]).toEqual([target, true])
  }
})

test('a page of the docs that the code or the data names is there', () => {
  for (const file of [...filesIn('src'), ...filesIn('data')])
    for (const [page] of readFileSync(file, 'utf8').matchAll(/docs\/[a-z-]+\.md/g))
      expect([file, page, existsSync(page)]).toEqual([file, page, true])
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
}
