import { describe, expect, jest, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { folderOf, report } from '../check/folder.js'
import { withProgress } from '../../src/cli/progress.js'
import type { Host } from '../../src/cli/host.js'
import { run } from './run.js'

jest.setTimeout(60_000)

describe('--watch', () => {
  test('prints anew when a report changes', async () => {
    const folder = folderOf({ 'new.md': report('The Gazette', '2024-07-25', 'Some US troops may remain in Iraq.') })
    const child = spawn('node', [resolve('bin/iraq-claims.js'), 'check', 'new.md', '-f', 'compact', '--watch'], {
      cwd: folder,
    })
    const seen = { stdout: '', stderr: '' }
    child.stdout.on('data', (data: Buffer) => (seen.stdout += data.toString()))
    child.stderr.on('data', (data: Buffer) => (seen.stderr += data.toString()))
    const until = async (ready: () => boolean): Promise<void> => {
      for (let tries = 0; tries < 400 && !ready(); tries += 1) await new Promise((done) => setTimeout(done, 100))
    }
    await until(() => seen.stderr.includes('Watching'))
    const before = seen.stdout
    writeFileSync(join(folder, 'new.md'), report('The Gazette', '2024-07-25', 'All US troops may remain in Iraq.'))
    await until(() => seen.stdout.slice(before.length).includes('"all"'))
    child.kill()
    expect(before).not.toContain('"all"')
    expect(seen.stdout.slice(before.length)).toContain('"all"')
  })

  test('needs something to watch', async () => {
    const { code, stderr } = await run(['compare', '--format', 'json', '--watch'])
    expect([code, stderr]).toEqual([2, 'error usage: There is nothing to watch. Name the files or folders.\n'])
  })
})

describe('the progress bar', () => {
  const draw = (count: number, isTTY: boolean): { written: string; made: number[] } => {
    let written = ''
    const host = { stderr: { write: (text: string) => (written += text), isTTY } } as unknown as Host
    const made = withProgress(
      Array.from({ length: count }, (_, at) => at),
      host,
      (at) => at * 2,
    )
    return { written, made }
  }

  test('is drawn for many, where a person watches, and wiped at the end', () => {
    const { written, made } = draw(200, true)
    expect(made[199]).toBe(398)
    expect(written).toMatch(/100 of 200 reports/)
    expect(written.endsWith('\r\u001b[K')).toBe(true)
  })

  test.each([
    ['few', 10, true],
    ['nobody watches', 200, false],
  ])('is not drawn where %s', (_, count, isTTY) => {
    expect(draw(count, isTTY).written).toBe('')
  })
})
