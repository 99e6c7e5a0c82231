import { describe, expect, jest, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { folderOf, report } from '../check/folder.js'
import { run } from './run.js'

// Each starts the whole program, as a shell does.
jest.setTimeout(60_000)

const program = `node ${resolve('bin/iraq-claims.js')}`
const some = 'Some US troops may remain in Iraq, officials said.'
const folder = folderOf({
  'known/wire.md': report('Levant Wire', '2024-07-20', some),
  'new.md': report('The Gazette', '2024-07-22', some.replace('Some', 'Many')),
})

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

function shell(script: string): Ended {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

describe('streams', () => {
  test.each([
    ['compare --all -f json', 0],
    ['check new.md --against known -f json', 1],
  ])('%s | head ends quietly, with its own exit code', (args, code) => {
    expect(shell(`${program} ${args} | head -c 3`)).toEqual({
      code,
      stdout: expect.stringMatching(/^\{\n $/),
      stderr: '',
    })
  })

  test('nobody may read what is said on stderr', () => {
    expect(shell(`${program} extract nowhere.txt new.md -f jsonl 2> >(true)`).stdout).toContain('"many"')
  })

  test.each([['>&-'], ['<&-']])('%s is no defect', (closed) => {
    expect(shell(`${program} extract - ${closed}`).stderr).not.toContain('defect')
  })

  const full = existsSync('/dev/full') ? test : test.skip
  full('a full disk is told, and makes the exit code 2', () => {
    expect(shell(`${program} compare > /dev/full`)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error output/unwritable: Standard output cannot be written (ENOSPC). Write to another place.\n',
    })
  })
})

describe('what stands around a run changes no byte of it', () => {
  const expected = shell(`${program} check new.md --against known -f json --today 2024-08-01`).stdout
  test.each(['LANG=C LC_ALL=C', 'LC_ALL=tr_TR.UTF-8', 'TZ=Pacific/Kiritimati', 'TZ=America/Adak', 'COLUMNS=40'])(
    '%s',
    (env) => {
      expect(shell(`env ${env} ${program} check new.md --against known -f json --today 2024-08-01`).stdout).toBe(
        expected,
      )
    },
  )
})

describe('inputs', () => {
  // Whoever may read everything cannot be kept from a folder.
  const kept = process.getuid?.() === 0 ? test.skip : test
  kept('a folder that may not be read is told, and the rest is read', async () => {
    const closed = join(folder, 'known', 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0)
    const { code, stdout, stderr } = await run(['extract', 'known', '-f', 'jsonl'], { cwd: folder })
    chmodSync(closed, 0o755)
    expect([code, stdout, stderr]).toEqual([
      2,
      expect.stringContaining('"some"'),
      'error source/unreadable: known/closed: is a folder that cannot be read. Check its rights.\n',
    ])
  })

  test('an empty path is not the working folder', async () => {
    const { code, stderr } = await run(['extract', '', 'new.md'], { cwd: folder })
    expect([code, stderr]).toEqual([2, 'error source/not-found: "": the path is empty. Name a file or folder.\n'])
  })
})
