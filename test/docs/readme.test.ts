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
