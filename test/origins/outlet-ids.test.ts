import { describe, expect, test } from '@jest/globals'
import { ownIds } from '../../src/claim/attribution/own.js'
import { nameOrigins } from '../../src/compare/origins.js'
import { fieldsOfRecord } from '../../src/load/record.js'
import { ownOriginOf } from '../../src/origins/own-origin.js'
import { lookupsOf } from '../../src/report/standing.js'
import { knowledge, textOf } from './reading.js'

/** What stands behind a report of an outlet must have one id wherever it is met, or one outlet is counted as two origins. */
describe.each<[string, string]>([
  ['L’Estuaire Today', 'lestuaire-today'],
  ['Süddeutsche Nachrichten', 'suddeutsche-nachrichten'],
  ['The Basra Herald', 'basra-herald'],
  ['Al-Ghadir Tribune', 'al-ghadir-tribune'],
  ['Reuters', 'reuters'],
])('%s', (outlet, id) => {
  const { source, sentences } = textOf({ id: 'report', outlet }, 'A title')
  test('is the origin of its own report', () => {
    expect(ownOriginOf(source, knowledge.outlets)).toBe(id)
  })
  test('is named for its origin in a comparison', () => {
    expect(nameOrigins([source], knowledge, (unknown) => `?${unknown}`)(id)).not.toMatch(/^\?/)
  })
  test('is named for its origin in a report', () => {
    const lookups = lookupsOf({ claims: [], sources: [source], grades: undefined }, (unknown) => `?${unknown}`)
    expect(lookups.originName(id)).toBe(outlet)
  })
  test('heard nothing in its own report', () => {
    expect([...ownIds(outlet, sentences, knowledge)]).toEqual([id])
  })
  test('is credited by a field of another', () => {
    expect(fieldsOfRecord({ credit: outlet }, knowledge).origins).toEqual([id])
  })
})

test.each([
  ['The Basra Herald', 'The minister told the Basra Herald on Monday that the talks had ended.'],
  ['L’Estuaire Tribune', 'The minister told L’Estuaire Tribune on Monday that the talks had ended.'],
  ['Süddeutsche Tribune', 'The minister told the Süddeutsche Tribune on Monday that the talks had ended.'],
])('another report cites %s by the id of its origin', (outlet, text) => {
  const cited = textOf({ id: 'citing', outlet: 'Dock News' }, `A title\n\n${text}`).sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === 'speaker' && mention.outlet !== null ? [mention.outlet] : [])),
  )
  expect(cited).toEqual([ownOriginOf(textOf({ id: 'own', outlet }, 'A title').source, knowledge.outlets)])
})
