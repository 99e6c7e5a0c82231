import type { Hits } from '../../hits.js'
import type { Candidate } from './candidate.js'
import { isGoverning, isParticiple } from './governing.js'
import { isAdverb, type Saying } from './saying.js'

/** The speaker whose words end right before a token. */
export function endingAt(candidates: readonly Candidate[], to: number): Candidate | null {
  return candidates.find((candidate) => candidate.to === to) ?? null
}

const preposition =
  /^(?:of|for|to|in|from|at|by|with|on|about|inside|within|near|alongside|against|after|before|between|under|over|into|including)$/

/**
 * Whether a preposition or a verb governs it: "the head of US Central Command", "close to the Iraqi government", "the coalition
 * fighting the group", "the alliance that fights it".
 */
export function isObject(hits: Hits, { from }: Candidate): boolean {
  let at = from - 1
  while (/^(?:the|a|an|its|his|her|their|then|former|s)$/.test(hits.word(at)) || hits.of(at, 'source-trait')) at -= 1
  return preposition.test(hits.word(at)) || isGoverning(hits, at)
}

/** The last speaker before the verb; where it only hangs on one before it ("sources close to the government said"), that one. */
export function nearest(hits: Hits, candidates: readonly Candidate[], end: number, { form }: Saying): Candidate | null {
  let gapEnd = end
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const candidate = candidates[i]
    if (!candidate || candidate.to > gapEnd) continue
    // "with Iraqi sources saying"
    const first = isPair(hits, candidates[i - 1], candidate) ? candidates[i - 1] : candidate
    const object = isObject(hits, first ?? candidate) && !(form === 'ing' && hits.word(candidate.from - 1) === 'with')
    if (!object) return isOpen(hits, candidate, end) ? candidate : null
    gapEnd = candidate.from
  }
  return null
}

// "the army in Iraq and Syria said": of a pair the first is governed
function isPair(hits: Hits, first: Candidate | undefined, second: Candidate): boolean {
  return first !== undefined && hits.word(first.to) === 'and' && second.from === first.to + 1
}

// "the coalition still fighting the group said"
function pastAdverbs(hits: Hits, at: number): number {
  let to = at
  while (hits.of(to, 'adverbial') !== null || isAdverb(hits, to)) to += 1
  return to
}

function isSmallWord({ kind, text }: Hits['tokens'][number]): boolean {
  return kind === 'word' && /^[a-z]/.test(text)
}

const opensTail =
  /^(?:who|familiar|close|with|briefed|in|at|from|of|for|on|to|speaking|travelling|traveling|that|which|aware|involved|near|inside|close|based|there|here|against)$/

/** Nothing between the speaker and the verb but what belongs to the speaker: "two people with knowledge of the matter told". */
function isOpen(hits: Hits, { to, by }: Candidate, end: number): boolean {
  if (to === end) return true
  // "a memo seen by Reuters says"
  if (by === 'document' && end - to < 9 && /(?:ed|ent|en|^put|^made)$/.test(hits.word(to))) return true
  // "a commander in an Iraqi faction said"
  if (by === 'anonymous' && end - to < 3 && hits.tokens.slice(to, end).every(isSmallWord)) return true
  // "an Iraqi officer stationed at the base said"
  const tail = (by === 'anonymous' && hits.word(to).endsWith('ed')) || isParticiple(hits, pastAdverbs(hits, to))
  if (end - to > 16 || !(tail || opensTail.test(hits.word(to)) || /^(?:of|with|to|on)$/.test(hits.word(to - 1))))
    return false
  for (let at = to; at < end; at += 1) if (/^[,;:"“”]$/.test(hits.word(at))) return false
  return true
}
