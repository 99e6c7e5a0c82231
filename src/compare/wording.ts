import type { Claim } from '../model/claim.js'
import { likenessOfWords, sameSentence, wordsIn, wordsInBoth } from '../model/sentence-likeness.js'

/** How much of two sentences' wording is the same. */
export interface Likeness {
  /** 0 to 1: the words in both, twice, over the words of each (Dice). */
  share: number
  /** The words of the shorter one. */
  words: number
  /** A number or year stands in both. */
  figure: boolean
}

/** The words of a claim's sentence. */
function tokensOf({ evidence }: Claim): string[] {
  const known = tokens.get(evidence)
  if (known !== undefined) return known
  const found = wordsIn(evidence.sentence)
  tokens.set(evidence, found)
  return found
}

const tokens = new WeakMap<Claim['evidence'], string[]>()

export function likenessOf(a: Claim, b: Claim): Likeness {
  const [left, right] = [tokensOf(a), tokensOf(b)]
  return {
    share: likenessOfWords(left, right),
    words: Math.min(left.length, right.length),
    figure: wordsInBoth(left, right).some((word) => /^\d+$/.test(word)),
  }
}

/**
 * Two reports' sentences that share wording beyond chance: most of it in sentences of some length, or half of it where both texts are
 * known to descend from one. "The United States has roughly 5,000 troops" is too short to tell.
 */
export function isSameSentence({ share, words }: Likeness, sameOrigin: boolean): boolean {
  return words >= shortest && share >= (sameOrigin ? sameSentence.ofOneOrigin : sameSentence.ofAny)
}

const shortest = 10

/** A sentence that cites another says the same in its own words: less is shared, but a figure or year at least. */
export function mayCite({ share, figure }: Likeness): boolean {
  return figure && share >= 0.25
}
