import type { Claim } from '../model/claim.js'
import type { Relation } from '../model/result.js'

/** A claim of the checked report with one that it was held against. */
export interface Pair {
  mine: Claim
  other: Claim
  relation: Relation
}

/** Of the pairs that say the same, the one whose sentences are most alike: there the one changed word tells. The first of several. */
export function mostAlike(pairs: readonly [Pair, ...Pair[]]): Pair {
  let best = { pair: pairs[0], score: -1 }
  for (const pair of pairs) {
    const score = likeness(pair.mine.evidence.sentence, pair.other.evidence.sentence)
    if (score > best.score) best = { pair, score }
  }
  return best.pair
}

/** 0 to 1: the share of their words that two sentences have in common. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  let shared = 0
  for (const word of left) if (right.has(word)) shared += 1
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}

function wordsOf(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
