import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { KnowledgeError, readKnowledge } from '../../src/knowledge/index.js'

/** A copy of the data folder, with one file changed: a text, or what a function makes of its content. */
function dataWith(file: string, change: string | ((content: never) => unknown)): string {
  const folder = mkdtempSync(join(tmpdir(), 'iraq-claims-'))
  cpSync('data', folder, { recursive: true })
  const path = join(folder, file)
  const content = (): never => JSON.parse(readFileSync(path, 'utf8')) as never
  writeFileSync(path, typeof change === 'string' ? change : JSON.stringify(change(content())))
  return folder
}

function errorOf(folder: string): KnowledgeError {
  try {
    readKnowledge(folder)
  } catch (error) {
    if (error instanceof KnowledgeError) return error
    throw error
  }
  throw new Error('no error was thrown')
}

interface Row {
  id: string
  name: string
  within: string | null
  aliases: unknown[]
}

const inRow = (id: string, change: (row: Row) => Row | Row[]) => (rows: Row[]) =>
  rows.flatMap((row) => (row.id === id ? change(row) : [row]))

describe('what ships', () => {
  const { places, outlets, forces } = readKnowledge('data')

  test('is as its schemas say', () => {
    expect(places.length).toBeGreaterThan(150)
    expect(outlets.length).toBeGreaterThan(120)
  })

  test.each([
    ['al-asad', ['anbar', 'federal-iraq', 'iraq']],
    ['harir', ['erbil', 'kurdistan-region', 'iraq']],
    ['union-iii', ['baghdad', 'federal-iraq', 'iraq']],
    ['tower-22', ['jordan']],
    ['al-tanf', ['syria']],
    ['taji', ['federal-iraq', 'iraq']],
  ])('%s lies in %j', (id, want) => {
    const within: string[] = []
    for (
      let at = places.find((place) => place.id === id)?.within;
      at;
      at = places.find((place) => place.id === at)?.within
    )
      within.push(at)
    expect(within).toEqual(want)
  })

  test('no spelling stands for two places or two outlets', () => {
    for (const rows of [places, outlets]) {
      const owners = new Map<string, string>()
      for (const { id, name, aliases } of rows) {
        for (const spelling of [name, ...aliases]) {
          const key = spelling.toLowerCase().replace(/[-\s]+/g, ' ')
          expect(`${spelling}: ${owners.get(key) ?? id}`).toBe(`${spelling}: ${id}`)
          owners.set(key, id)
        }
      }
    }
  })

  test('every force of a wider one is listed', () => {
    expect(forces.find(({ id }) => id === 'us-forces')?.within).toContain('coalition-forces')
  })
})

describe('an error names the file and the key', () => {
  const cases: [string, string, Parameters<typeof dataWith>[1], string, string, RegExp][] = [
    ['no JSON', 'gazetteer/iraq.json', '[{', 'gazetteer/iraq.json', '', /not JSON/],
    [
      'a wrong kind',
      'gazetteer/iraq.json',
      inRow('mosul', (row) => ({ ...row, kind: 'town' })) as never,
      'gazetteer/iraq.json',
      'mosul.kind',
      /expected/,
    ],
    [
      'a number for a name',
      'outlets/wires.json',
      inRow('ap', (row) => ({ ...row, aliases: ['AP', 7] })) as never,
      'outlets/wires.json',
      'ap.aliases.1',
      /string/,
    ],
    [
      'a key that nobody knows',
      'gazetteer/iraq.json',
      inRow('mosul', (row) => ({ ...row, alias: [] })) as never,
      'gazetteer/iraq.json',
      'mosul',
      /alias/,
    ],
    [
      'an id twice, over two files',
      'gazetteer/neighbours.json',
      ((rows: Row[]) => [...rows, { ...rows[0], id: 'mosul' }]) as never,
      'gazetteer/neighbours.json',
      'mosul',
      /gazetteer\/iraq\.json already/,
    ],
    [
      'a place in no place',
      'gazetteer/iraq.json',
      inRow('mosul', (row) => ({ ...row, within: 'ninive' })) as never,
      'gazetteer',
      'mosul.within',
      /"ninive"/,
    ],
    [
      'a place in itself',
      'gazetteer/iraq.json',
      inRow('nineveh', (row) => ({ ...row, within: 'mosul' })) as never,
      'gazetteer',
      'nineveh.within',
      /itself/,
    ],
    [
      'an empty template',
      'furniture/page.json',
      ((page: object) => ({ ...page, lines: [''] })) as never,
      'furniture/page.json',
      'lines.0',
      /./,
    ],
    [
      'an id that is no id',
      'outlets/wires.json',
      inRow('ap', (row) => ({ ...row, id: 'A P' })) as never,
      'outlets/wires.json',
      'A P.id',
      /kebab-case/,
    ],
  ]
  test.each(cases)('%s', (_, file, change, wantFile, wantKey, wantReason) => {
    const error = errorOf(dataWith(file, change))
    expect(error.file).toContain(wantFile)
    expect(error.key).toBe(wantKey)
    expect(error.reason).toMatch(wantReason)
    expect(error.message).toContain(error.file)
  })

  test('a missing file', () => {
    const folder = dataWith('furniture/page.json', '{}')
    rmSync(join(folder, 'furniture/page.json'))
    expect(errorOf(folder)).toMatchObject({ file: 'furniture/page.json', reason: 'is missing or cannot be read' })
  })
})
