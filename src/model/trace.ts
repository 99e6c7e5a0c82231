import type { Claim } from './claim.js'
import type { Sentence } from './reading.js'
import type { TopicEntry } from './knowledge.js'

/** How far one phrasing of a topic gets in one sentence. */
export interface PhrasingTrace {
  /** Where it stands in the topic's file: "rules.0.triggers.2". */
  key: string
  source: string
  /** Its steps that the sentence meets, in order, as far as they get; all of them where it is met. */
  steps: readonly string[]
  /** The words that these steps meet. */
  words: string
  /** The step that the sentence does not meet; null where it meets all. */
  stopsAt: string | null
}

export interface SentenceTrace {
  sentence: Sentence
  phrasings: readonly PhrasingTrace[]
}

/** What a topic reads in a text, and how far its phrasings get: for those who write them. */
export interface TopicTrace {
  entry: TopicEntry
  sentences: readonly SentenceTrace[]
  /** Of the topic alone. */
  claims: readonly Claim[]
}
