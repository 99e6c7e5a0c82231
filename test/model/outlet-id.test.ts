import { describe, expect, test } from '@jest/globals'
import type { Outlet } from '../../src/model/knowledge.js'
import { kebab, outletCalled, outletIdOf } from '../../src/model/outlet-id.js'

const outlets: Outlet[] = [
  { id: 'the-terrace', name: 'The Terrace', aliases: ['Terrace Online'], kind: 'paper' },
  { id: 'al-manara', name: 'Al-Manara', aliases: ['المنارة'], kind: 'broadcaster' },
]

describe('the id of an outlet', () => {
  test.each<[string, string | null]>([
    ['L’Orient Today', 'lorient-today'],
    ["L'Orient Today", 'lorient-today'],
    ['Süddeutsche Zeitung', 'suddeutsche-zeitung'],
    ['Su\u0308ddeutsche Zeitung', 'suddeutsche-zeitung'],
    ['Straßenblatt', 'strassenblatt'],
    ['Aydınlık', 'aydinlik'],
    ['Le Matin d’Algérie', 'le-matin-dalgerie'],
    ['The Basra Herald', 'basra-herald'],
    ['Basra  Herald', 'basra-herald'],
    ['BASRA HERALD', 'basra-herald'],
    ['The', 'the'],
    ['Channel 4', 'channel-4'],
    ['the terrace', 'the-terrace'],
    ['Terrace', 'the-terrace'],
    ['Terrace-Online', 'the-terrace'],
    ['Al Manara', 'al-manara'],
    ['المنارة', 'al-manara'],
    ['الشاطئ', null],
    ['Terraces', 'terraces'],
    ['unknown', null],
    ['…', null],
    ['', null],
  ])('%j is %j', (name, id) => {
    expect(outletIdOf(name, outlets)).toBe(id)
  })
  test('the data’s row is found by its whole name alone', () => {
    expect(outletCalled('Terrace online', outlets)?.id).toBe('the-terrace')
    expect(outletCalled('Terrace Online News', outlets)).toBeUndefined()
  })
})

test.each([
  ['Gulf Courier_2020.html', 'gulf-courier-2020-html'],
  ['--a  b--', 'a-b'],
  ['Øresund, Łódź', 'oresund-lodz'],
  ['\u001b[31m', '31m'],
])('%j in kebab-case', (words, expected) => {
  expect(kebab(words)).toBe(expected)
})
