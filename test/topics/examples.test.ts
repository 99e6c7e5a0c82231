import { describe, expect, test } from '@jest/globals'
import { readKnowledge } from '../../src/knowledge/index.js'
import { claimsOf, wanted } from './claims-of.js'

const knowledge = readKnowledge('data')

describe.each(knowledge.topics)('$topic', ({ topic, examples, nothing }) => {
  test('has examples enough', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8)
    expect(nothing.length).toBeGreaterThanOrEqual(4)
  })

  test('has each example once', () => {
    const texts = [...examples.map(({ text }) => text), ...nothing]
    expect(new Set(texts).size).toBe(texts.length)
  })

  for (const example of examples)
    test(example.text, () => {
      expect(claimsOf(knowledge, topic, example.text, example.published)).toEqual(wanted(example))
    })

  for (const text of nothing)
    test(`nothing: ${text}`, () => {
      expect(claimsOf(knowledge, topic, text)).toEqual([])
    })
})
