import { expect, test } from '@jest/globals'
import { readKnowledge } from '../../src/knowledge/index.js'
import { outletsNamedIn } from '../../src/page/outlet-names.js'

const { outlets } = readKnowledge('data')

test.each([
  ['By Jane Doe, Associated Press', ['ap']],
  ['The Associated Press', ['ap']],
  ['AP, AFP', ['ap', 'afp']],
  ['Afp September 09, 2024', ['afp']],
  ['ap and afp', []],
  ['maps of the area', []],
  ['Agence France-Presse', ['afp']],
  ['agence france-presse', []],
  ['Iraqi News Agency', ['ina']],
  ['Iraqi News', ['iraqi-news']],
  ['the national interest', []],
  ['The National Museum', []],
  ['The National reports', ['the-national']],
  ['Anadolu Agency', ['anadolu']],
])('%s', (text, ids) => {
  expect(outletsNamedIn(text, outlets).map(({ id }) => id)).toEqual(ids)
})
