import type { Claim } from '../model/claim.js'
import type { Topic } from '../model/topic.js'
import type { Value } from '../model/value.js'
import type { Modality } from '../model/claim.js'
import type { Span } from '../model/span.js'
import type { Memory } from './memory.js'
import type { Scene } from './scene.js'

/** What a rule found, before it has a speaker, a time and an id. */
export interface Draft {
  topic: Topic
  subject: string
  place: string | null
  value: Value
  modality: Modality
  /** The words that carry it. */
  parts: (Span | null)[]
  /** The token whose speaker vouches for it. */
  token: number
  /** A time that the statement itself speaks about. */
  asOf?: string | null | undefined
  inferred: Claim['inferred']
}

/** What the coded kinds share: how places nest, what the sentences before said, when the report was printed. */
export interface Context extends Memory {
  isWithin: (inner: string, outer: string) => boolean
  published: string | null
  /** Whether the sentence plays in another story's country. */
  elsewhere: boolean
  /** The sentence before. */
  before: Scene | null
  /** The force that a person or office speaks for, by the id of a speaker. */
  speaksFor: (speaker: string) => string | null
  /** Word classes that dated events are told with. */
  eventClasses: ReadonlySet<string>
}
