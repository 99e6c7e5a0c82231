import { forLetters } from './letters.js'

const wordPattern = forLetters(/[\p{L}\p{M}\p{N}]+/gu)

/** A sentence's words, in lower case; "coalition's" and "coalition’s" are "coalition". */
export function wordsIn(sentence: string): string[] {
  const text = sentence.toLowerCase().replace(/['’]s\b/g, '')
  return text.match(wordPattern(text)) ?? []
}

/** The words that stand in both, each as often as in the one that has it less often. */
export function wordsInBoth(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  return b.filter((word) => {
    const rest = left.get(word) ?? 0
    if (rest > 0) left.set(word, rest - 1)
    return rest > 0
  })
}

/** 0 to 1: the words in both, twice, over the words of each (Dice 1945); 0 for two without words. */
export function likenessOfWords(a: readonly string[], b: readonly string[]): number {
  return (2 * wordsInBoth(a, b).length) / Math.max(1, a.length + b.length)
}

/**
 * How much of their words two sentences share at least to be called one. Each bar answers another question, with what else is known:
 * a lower one where more is known already.
 */
export const sameSentence = {
  /** Of two reports that descend from one text: every second word is enough, since the sentences were likely one. */
  ofOneOrigin: 0.5,
  /** Of two reports of which nothing is known: reports written apart on one event stay below a half. */
  ofAny: 0.7,
  /** To call a whole report a reprint, on the word of claims' sentences alone: light edits keep four words of five. */
  reprinted: 0.8,
} as const
