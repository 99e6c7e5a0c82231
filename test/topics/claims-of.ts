import { claim } from '../../src/claim/index.js'
import type { Article } from '../../src/model/article.js'
import type { Claim } from '../../src/model/claim.js'
import type { Knowledge } from '../../src/model/knowledge.js'
import type { Example } from '../../src/model/rule.js'
import { read } from '../../src/read/index.js'
import { shortValue } from '../../src/report/trace.js'

const published = '2024-07-22'
const provenance = {
  outlet: 'none',
  title: 'none',
  published: 'manifest',
  origins: 'none',
  url: 'none',
  language: 'none',
} as const

/** What a sentence gives of one topic, in short and in order: "us-forces iraq 2500 actual". */
export function claimsOf(knowledge: Knowledge, topic: string, text: string, date: string = published): string[] {
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
  return claims.map(inShort).sort()
}

function inShort({ subject, place, value, modality }: Claim): string {
  return [subject, place ?? '-', shortValue(value), modality].join(' ')
}

/** The same of what an example says that it gives. */
export function wanted({ claims }: Example): string[] {
  return claims.map(({ subject, place, value, modality }) => [subject, place ?? '-', value, modality].join(' ')).sort()
}
