import type { Claim } from './claim.js'
import type { Topic } from './topic.js'

/** Claims that speak of one thing, before they are held against each other. */
export interface Bundle {
  topic: Topic
  subject: string
  place: string | null
  /** Which of several events or counts it is (the withdrawal of 2011, not of 2021); null where there is one. */
  event: string | null
  claims: Claim[]
  /** Claims that may touch on it without being of it: of a linked topic, of a part of the subject, of a place inside. */
  beside: Claim[]
}
