import type { Article } from '../../src/model/article.js'
import type { Claim } from '../../src/model/claim.js'
import type { Topic } from '../../src/model/topic.js'
import { readKnowledge } from '../../src/knowledge/index.js'
import { valueOf } from './claim-words.js'

export const knowledge = readKnowledge('data')

const subjects: Partial<Record<Topic, string>> = {
  'member-count': 'coalition',
  'mission-end': 'coalition',
  'coalition-formed': 'coalition',
  'phase-count': 'withdrawal',
  'talks-start': 'us-iraq',
  'talks-status': 'us-iraq',
  'agreement-status': 'us-iraq',
  'agreement-signing': 'us-iraq',
  'timetable-status': 'us-iraq',
  'group-seizure': 'islamic-state',
  'group-defeat': 'islamic-state',
  resolution: 'iraqi-parliament',
}
const placeless: Topic[] = [
  'member-count',
  'coalition-formed',
  'talks-start',
  'talks-status',
  'agreement-status',
  'agreement-signing',
  'timetable-status',
  'base-location',
]

export interface Said {
  topic: Topic
  /** Short form: see valueOf. */
  value: string
  source?: string
  subject?: string
  place?: string | null
  modality?: Claim['modality']
  /** Also the publication date of its source unless `published` is given. */
  asOf?: string | null
  published?: string | null
  /** An id of a speaker; none: the report's own voice. */
  by?: string
  via?: string[]
  sentence?: string
  quote?: string
  section?: Claim['section']
  start?: number
}

/** A claim as the claim stage makes it, with everything that the test does not speak of filled in. */
export function claimOf(said: Said): Claim {
  const { topic, value, source = 'alpha', modality = 'actual', by, via = [], start = 0 } = said
  const quote = said.quote ?? value
  const sentence = said.sentence ?? `${source} ${topic} ${value} ${start}`
  return {
    id: [source, topic, value, modality, said.place ?? '', said.subject ?? '', said.asOf ?? '', by ?? '', start].join(
      '/',
    ),
    source,
    topic,
    subject: said.subject ?? subjects[topic] ?? 'us-forces',
    place: said.place === undefined ? (placeless.includes(topic) ? null : 'iraq') : said.place,
    value: valueOf(value),
    asOf: said.asOf === undefined ? (said.published ?? '2024-07-23') : said.asOf,
    modality,
    attribution: { kind: by === undefined ? 'outlet' : kindOf(by), speaker: by ?? null, text: null, count: null, via },
    section: said.section ?? 'body',
    evidence: { quote, sentence, line: 1 + start, start, end: start + quote.length },
    inferred: [],
  }
}

function kindOf(speaker: string): Claim['attribution']['kind'] {
  return /sources$|officials$/.test(speaker) ? 'anonymous' : 'named'
}

export interface Told {
  id: string
  published?: string | null
  outlet?: string
  origins?: string[]
  text?: string
}

export function articleOf({
  id,
  published = '2024-07-23',
  outlet,
  origins = [],
  text = '',
}: Told): Pick<Article, 'source' | 'text'> {
  const name = outlet ?? id.charAt(0).toUpperCase() + id.slice(1)
  return {
    source: { id, outlet: name, title: id, published, origins, url: null, language: 'en', file: `${id}.txt` },
    text,
  }
}

/** Articles for all sources that some claims name, each published when its first claim says. */
export function articlesOf(said: readonly Said[]): Pick<Article, 'source' | 'text'>[] {
  const dates = new Map<string, string | null>()
  for (const { source = 'alpha', published, asOf } of said) {
    const day =
      published === undefined ? (/^\d{4}-\d\d-\d\d$/.test(asOf ?? '') ? (asOf ?? null) : '2024-07-23') : published
    if (!dates.has(source)) dates.set(source, day)
  }
  return [...dates].map(([id, published]) => articleOf({ id, published }))
}
