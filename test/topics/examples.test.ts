import { describe, expect, test } from '@jest/globals'
import { claim } from '../../src/claim/index.js'
import { readKnowledge } from '../../src/knowledge/index.js'
import type { Article } from '../../src/model/article.js'
import type { Claim } from '../../src/model/claim.js'
import type { Example } from '../../src/model/rule.js'
import type { Value } from '../../src/model/value.js'
import { read } from '../../src/read/index.js'

const knowledge = readKnowledge('data')
const published = '2024-07-22'
const provenance = {
  outlet: 'none',
  title: 'none',
  published: 'manifest',
  origins: 'none',
  url: 'none',
  language: 'none',
} as const

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
      expect(claimsOf(topic, example.text, example.published).map(inShort)).toEqual(example.claims.map(wanted).sort())
    })

  for (const text of nothing)
    test(`nothing: ${text}`, () => {
      expect(claimsOf(topic, text).map(inShort)).toEqual([])
    })
})

function claimsOf(topic: string, text: string, date: string = published): Claim[] {
  const source = {
    id: 'example',
    outlet: '',
    title: '',
    published: date,
    origins: [],
    url: null,
    language: 'en',
    file: '',
  }
  const article: Article = { source, text, layout: null, provenance }
  const reading = read(article, [{ start: 0, end: text.length, section: 'body' }], knowledge)
  const claims = claim(article, reading, knowledge).filter((found) => found.topic === topic)
  return claims.sort((a, b) => (inShort(a) < inShort(b) ? -1 : 1))
}

function inShort({ subject, place, value, modality }: Claim): string {
  return [subject, place ?? '-', shortValue(value), modality].join(' ')
}

function wanted({ subject, place, value, modality }: Example['claims'][number]): string {
  return [subject, place ?? '-', value, modality].join(' ')
}

/** "2500", "2250..2750", "81..", "3 killed", "some", "al-asad", "2025-09", "signed". */
function shortValue(value: Value): string {
  switch (value.type) {
    case 'quantity': {
      const range = value.min === value.max ? `${value.min}` : `${value.min ?? ''}..${value.max ?? ''}`
      return value.unit === 'killed' || value.unit === 'wounded' ? `${range} ${value.unit}` : range
    }
    case 'quantifier':
      return value.level
    case 'date':
      return value.edtf ?? 'null'
    case 'place':
      return value.id
    case 'status':
      return value.code
  }
}
