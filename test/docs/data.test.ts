import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { comparingSchema } from '../../src/model/comparing.js'
import { placeSchema, topicEntrySchema } from '../../src/model/knowledge.js'
import { ruleSchema } from '../../src/model/rule.js'
import { dataWith, linesOf } from '../knowledge/data-copy.js'

const data = readFileSync('docs/data.md', 'utf8')
const phrasings = readFileSync('docs/phrasings.md', 'utf8')
const ruleKeys = [...new Set(ruleSchema.options.flatMap(({ shape }) => Object.keys(shape)))].filter(
  (key) => key !== 'kind',
)
const ruleKinds = ruleSchema.options.map(({ shape }) => shape.kind.value)

describe('every key is told', () => {
  test.each([
    ['a topic', data, Object.keys(topicEntrySchema.shape)],
    ['compare', data, Object.keys(comparingSchema.shape)],
    ['a place', data, Object.keys(placeSchema.shape)],
    ['rules', phrasings, [...ruleKeys, ...ruleKinds]],
  ])('of %s', (_, page, keys) => {
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([])
  })
})

/** The JSON samples of a page that begin so. */
function sample(beginning: RegExp): unknown {
  const [, text = ''] = [...data.matchAll(/```json\n(.*?)```/gs)].find(([, json = '']) => beginning.test(json)) ?? []
  return JSON.parse(text)
}

test('the base and the topic that are shown can be added as they stand', () => {
  const folder = dataWith(
    ['gazetteer/more.json', JSON.stringify([sample(/^\{\s*"id"/)])],
    ['topics/contractor-count.json', JSON.stringify(sample(/^\{\s*"topic"/))],
  )
  expect(linesOf(folder)).toEqual([])
})
