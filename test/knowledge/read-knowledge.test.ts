import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readKnowledge } from '../../src/knowledge/index.js'
import { dataWith, faultsOf, type Edit } from './data-copy.js'

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
  const cases: [string, string, Edit[1], string, string, RegExp][] = [
    ['no JSON', 'gazetteer/iraq.json', '[{', 'gazetteer/iraq.json', '', /not JSON/],
    [
      'a wrong kind',
      'gazetteer/iraq.json',
      inRow('mosul', (row) => ({ ...row, kind: 'town' })) as never,
      'gazetteer/iraq.json',
      'mosul.kind',
      /none of country/,
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
    const faults = faultsOf(dataWith([file, change]))
    const found = faults.find(({ key }) => key === wantKey)
    expect(found?.file).toContain(wantFile)
    expect(found?.reason).toMatch(wantReason)
  })

  test('a missing file', () => {
    const folder = dataWith(['furniture/page.json', '{}'])
    rmSync(join(folder, 'furniture/page.json'))
    expect(faultsOf(folder)).toEqual([
      { file: 'furniture/page.json', line: 0, key: '', reason: 'is missing or cannot be read' },
    ])
  })

  test('a missing folder', () => {
    expect(faultsOf('no-such-folder')).toMatchObject([{ file: '', reason: 'there is no such folder' }])
  })
})
