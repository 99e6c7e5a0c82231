import type { Claim } from '../model/claim.js'
import type { Relation } from '../model/result.js'
import { likenessOfWords, wordsIn } from '../model/sentence-likeness.js'

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
    const score = likenessOfWords(wordsIn(pair.mine.evidence.sentence), wordsIn(pair.other.evidence.sentence))
    if (score > best.score) best = { pair, score }
  }
  return best.pair
}
