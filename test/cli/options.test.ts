import { describe, expect, test } from '@jest/globals'
import type { Host } from '../../src/cli/host.js'
import { columnsFor, wantsColour } from '../../src/cli/options.js'

const host = (env: Record<string, string>, isTTY = true, columns?: number): Host =>
  ({ env, stdout: { write: () => true, isTTY, ...(columns !== undefined && { columns }) } }) as unknown as Host

describe('colour', () => {
  test.each([
    ['a terminal has it', 'auto', {}, true, true],
    ['a pipe has not', 'auto', {}, false, false],
    ['NO_COLOR takes it away', 'auto', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR says nothing', 'auto', { NO_COLOR: '' }, true, true],
    ['a dumb terminal has not', 'auto', { TERM: 'dumb' }, true, false],
    ['FORCE_COLOR gives it to a pipe', 'auto', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR outranks NO_COLOR', 'auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 takes it away', 'auto', { FORCE_COLOR: '0' }, true, false],
    ['--color always outranks NO_COLOR', 'always', { NO_COLOR: '1' }, false, true],
    ['--color never outranks FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('%s', (_, color, env, isTTY, wanted) => {
    expect(wantsColour({ color }, host(env, isTTY))).toBe(wanted)
  })
})

describe('columns', () => {
  test.each([
    ['of the terminal', undefined, {}, 120, 120],
    ['80 in a pipe', undefined, {}, undefined, 80],
    ['as COLUMNS says', undefined, { COLUMNS: '100' }, 120, 100],
    ['as the flag says first', 90, { COLUMNS: '100' }, 120, 90],
    ['80 at least', undefined, {}, 40, 80],
    ['200 at most', 400, {}, 120, 200],
    ['of the terminal where COLUMNS is no number', undefined, { COLUMNS: 'wide' }, 120, 120],
  ])('%s', (_, width, env, columns, wanted) => {
    expect(columnsFor({ color: 'auto', ...(width !== undefined && { width }) }, host(env, true, columns))).toBe(wanted)
  })
})
