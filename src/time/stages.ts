import type { Claim } from '../model/claim.js'
import type { TopicEntry } from '../model/knowledge.js'
import type { Topic } from '../model/topic.js'

/** How far something has come by a claim: a later stage replaces an earlier one. Null where that cannot be said. */
export type StageOf = (claim: Claim) => number | null

/**
 * A status by its topic's ladder ("planned" talks, then "ongoing"); a date by whether it lies ahead ("set to begin") or has come
 * ("began in January"), so that the two can be held against each other.
 */
export function stagesOf(topics: readonly TopicEntry[]): StageOf {
  const ladders = new Map<Topic, Map<string, number>>(
    topics.map(({ topic, compare }) => [
      topic,
      new Map(compare.ladder.flatMap((codes, step) => codes.map((code) => [code, step] as const))),
    ]),
  )
  return ({ topic, value, modality }) => {
    if (modality === 'negated') return null
    if (value.type === 'date') return modality === 'actual' ? 1 : 0
    return value.type === 'status' && modality === 'actual' ? (ladders.get(topic)?.get(value.code) ?? null) : null
  }
}
