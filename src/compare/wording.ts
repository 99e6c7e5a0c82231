import type { Claim } from '../model/claim.js'
import { forLetters } from '../model/letters.js'

/** How much of two sentences' wording is the same. */
export interface Likeness {
  /** 0 to 1: the words in both, twice, over the words of each (Dice). */
  share: number
  /** The words of the shorter one. */
  words: number
  /** A number or year stands in both. */
  figure: boolean
}

/** The words of a claim's sentence, in lower case; "coalition's" and "coalition’s" are "coalition". */
function tokensOf({ evidence }: Claim): string[] {
  const known = tokens.get(evidence)
  if (known !== undefined) return known
  const text = evidence.sentence.toLowerCase().replace(/['’]s\b/g, '')
  const found = text.match(wordPattern(text)) ?? []
  tokens.set(evidence, found)
  return found
}

const wordPattern = forLetters(/[\p{L}\p{M}\p{N}]+/gu)
const tokens = new WeakMap<Claim['evidence'], string[]>()

export function likenessOf(a: Claim, b: Claim): Likeness {
  const [left, right] = [tokensOf(a), tokensOf(b)]
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  let figure = false
  for (const word of right) {
    const rest = counts.get(word) ?? 0
    if (rest === 0) continue
    counts.set(word, rest - 1)
    shared += 1
    figure ||= /^\d+$/.test(word)
  }
  return {
    share: (2 * shared) / Math.max(1, left.length + right.length),
    words: Math.min(left.length, right.length),
    figure,
  }
}

/**
 * Two reports' sentences that share wording beyond chance: most of it in sentences of some length, or half of it where both texts are
 * known to descend from one. "The United States has roughly 5,000 troops" is too short to tell.
 */
export function isSameSentence({ share, words }: Likeness, sameOrigin: boolean): boolean {
  return words >= shortest && share >= (sameOrigin ? 0.5 : 0.7)
}

const shortest = 10

/** A sentence that cites another says the same in its own words: less is shared, but a figure or year at least. */
export function mayCite({ share, figure }: Likeness): boolean {
  return figure && share >= 0.25
}
