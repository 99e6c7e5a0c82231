import type { Hits } from '../../hits.js'
import { isCapital } from './candidate.js'
import { sayingClasses } from './saying.js'

/** Whether a word is a verb of a phrase that only tells more of a speaker, so that what follows it is what that verb is done to. */
export function isGoverning(hits: Hits, at: number): boolean {
  return isParticiple(hits, at) || isInfinitive(hits, at) || isInRelativeClause(hits, at)
}

const noun = /^(?:morning|evening|spring)$/
const beforeNoun =
  /^(?:the|a|an|this|that|last|next|its|his|her|their|every|each|another|any|no|'s|in|on|at|by|of|for|after|before)$/

/** "the coalition fighting the group", "the alliance formed to fight it"; not "that morning Baghdad", "a briefing", "citing". */
export function isParticiple(hits: Hits, at: number): boolean {
  const word = hits.word(at)
  if (isCapital(hits, at) || noun.test(word) || isReporting(hits, at)) return false
  if (word.endsWith('ed')) return /^(?:to|with)$/.test(hits.word(at + 1)) && !isReporting(hits, at + 2)
  if (word.length < 6 || !word.endsWith('ing')) return false
  return hits.tokens[at - 1]?.kind === 'word' && !beforeNoun.test(hits.word(at - 1)) && !isDay(hits, at - 1)
}

// "formed to defeat the group", "the mission to train the army"
function isInfinitive(hits: Hits, at: number): boolean {
  return hits.word(at - 1) === 'to' && !isReporting(hits, at) && !isCapital(hits, at)
}

const relative = /^(?:that|which|who)$/
const verb = /(?:[^s]s|ed|ght|ing)$/

/** "a body that fights the group", "the alliance which helped others fight it"; not "said that on Monday Baghdad". */
function isInRelativeClause(hits: Hits, at: number): boolean {
  if (isReporting(hits, at)) return false
  const opening = [at - 1, at - 2, at - 3, at - 4].find((one) => relative.test(hits.word(one)))
  if (opening === undefined || hits.tokens[opening - 1]?.kind !== 'word') return false
  const isClause = [opening + 1, opening + 2].some((one) => one <= at && verb.test(hits.word(one)))
  if (!isClause || isReporting(hits, opening - 1)) return false
  return hits.tokens.slice(opening, at + 1).every(({ kind }) => kind === 'word')
}

function isReporting(hits: Hits, at: number): boolean {
  return sayingClasses.some((name) => hits.of(at, name) !== null)
}

function isDay(hits: Hits, at: number): boolean {
  return hits.at(at, 'weekday') !== null
}
