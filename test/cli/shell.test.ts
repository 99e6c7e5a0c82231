import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { run } from './run.js'

describe('completion', () => {
  test.each([
    [['ext'], ['extract']],
    [['compare', '--form'], ['--format']],
    [
      ['compare', '--format', ''],
      ['table', 'pretty', 'json', 'jsonl', 'csv', 'markdown'],
    ],
    [
      ['mentions', '-f', 'j'],
      ['json', 'jsonl'],
    ],
    [['check', '-f', 'pr'], ['pretty']],
    [['--exit'], ['--exit-code']],
    [['schema', '--no-c'], ['--no-config']],
  ])('in bash: %j', async (typed, offered) => {
    const { stdout: script } = await run(['completion', 'bash'])
    const words = ['iraq-claims', ...typed].map((word) => `'${word}'`).join(' ')
    const ask = `COMP_WORDS=(${words}); COMP_CWORD=${typed.length}; _iraq_claims; printf '%s\\n' "\${COMPREPLY[@]}"`
    const answer = execFileSync('bash', ['-c', `${script}\n${ask}`], { encoding: 'utf8' })
    expect(answer.trim().split('\n')).toEqual(offered)
  })

  test.each(['zsh', 'fish'])('in %s names every command and its options', async (shell) => {
    const { stdout: script } = await run(['completion', shell])
    for (const name of ['compare', 'explain', 'extract', 'mentions', 'sources', 'render', 'schema'])
      expect(script).toContain(name)
    expect(script).toMatch(/stdin-filename/)
    expect(script).toContain('table pretty json jsonl csv markdown')
  })

  test('of another shell is bad usage', async () => {
    expect((await run(['completion', 'tcsh'])).code).toBe(2)
  })
})

test('the man page tells every command, option and exit code, in macros of man(7) alone', async () => {
  const { stdout: page } = await run(['man'])
  const macros = new Set([...page.matchAll(/^\.(\S*)/gm)].map(([, macro]) => macro))
  expect([...macros].sort()).toEqual(['B', 'SH', 'SS', 'TH', 'TP', 'br'])
  for (const text of [
    '.SS compare',
    '\\-\\-exit\\-code',
    '.B 70',
    'One of: table, pretty, json, jsonl, csv, markdown.',
  ])
    expect(page).toContain(text)
})
