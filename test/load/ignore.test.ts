import { expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findInputs } from '../../src/load/inputs.js'

const files = [
  'a.txt',
  'b.md',
  'drafts/c.txt',
  'reports/d.txt',
  'reports/drafts/e.txt',
  'reports/old/f.html',
  'reports/old/g.txt',
]

async function found(ignore: string, inputs: string[] = ['.']): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'iraq-claims-ignore-'))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), 'Words.')
  }
  writeFileSync(join(folder, '.iraq-claimsignore'), ignore)
  return (await findInputs(inputs, folder)).files.map(({ label }) => label)
}
const without = (...left: string[]): string[] => files.filter((file) => !left.includes(file))

test.each([
  ['nothing', '', without()],
  ['comments and empty lines', '# a.txt\n\n', without()],
  ['a name at any depth', 'drafts', without('drafts/c.txt', 'reports/drafts/e.txt')],
  ['a folder at any depth', 'drafts/\r\n', without('drafts/c.txt', 'reports/drafts/e.txt')],
  ['a folder, not a file of that name', 'a.txt/', without()],
  ['a folder from here', '/drafts', without('drafts/c.txt')],
  ['a path from here', 'reports/drafts', without('reports/drafts/e.txt')],
  ['an ending', '*.txt', ['b.md', 'reports/old/f.html']],
  ['one character', '?.md', without('b.md')],
  ['all beneath', 'reports/**', ['a.txt', 'b.md', 'drafts/c.txt']],
  ['any folder between', 'reports/**/g.txt', without('reports/old/g.txt')],
  ['no folder between', 'reports/*.txt', without('reports/d.txt')],
  ['a dot that is one', 'a?txt\nb.m', without('a.txt')],
  ['all but one', '*\n!b.md', ['b.md']],
  ['the last line decides', '!b.md\n*.md', without('b.md')],
])('%s', async (_, ignore, left) => {
  expect(await found(ignore)).toEqual(left)
})

test('it holds for globs, and not for a file that is named', async () => {
  expect(await found('*.txt', ['**/*.txt', 'a.txt'])).toEqual(['a.txt'])
})
