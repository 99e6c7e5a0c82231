import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const part = "(function (require, module) { module.exports = { words: 'four bases', parts: [] } })"
const main = `(function (require, module, scriptUrl) {
  require('./part.cjs').parts.push(require('node:path').basename(scriptUrl))
  module.exports = { say: () => require('./part.cjs').parts.join() + ': ' + require('./part.cjs').words }
})`
writeFileSync(join(folder, 'part.cjs'), part)
writeFileSync(join(folder, 'main.cjs'), main)

/** What the script says in a Node of its own, and the bytecode of it as base64. */
function run(...flags: string[]): { said: string; bytecode: string } {
  const code = `
    import { Scripts } from ${JSON.stringify(new URL('../../bin/scripts.js', import.meta.url).href)}
    const scripts = new Scripts(new URL(${JSON.stringify(pathToFileURL(`${folder}/`).href)}))
    const said = scripts.load('./main.cjs').say()
    const [, bytecode] = scripts.bytecode().find(([name]) => name === './main.bytecode')
    console.log(JSON.stringify({ said, bytecode: bytecode.toString('base64') }))`
  const options = { encoding: 'utf8', cwd: fileURLToPath(new URL('../..', import.meta.url)) } as const
  const printed = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], options)
  return JSON.parse(printed) as { said: string; bytecode: string }
}

describe('a built script', () => {
  const own = Buffer.from(run().bytecode, 'base64')
  const foreign = Buffer.from(run('--no-lazy').bytecode, 'base64')
  test.each([
    ['its own bytecode', own],
    ['bytecode of other settings', foreign],
    ['the half of it', own.subarray(0, own.length >> 1)],
    ['none', Buffer.alloc(0)],
    ['something else', Buffer.from('(function () {})')],
  ])('says the same with %s', (_, bytecode) => {
    writeFileSync(join(folder, 'main.bytecode'), bytecode)
    expect(run().said).toBe('main.cjs: four bases')
  })
})
