import type { Token } from '../model/reading.js'

/** Phrases of the data, found in a sentence's words: a few words are compared, where an expression would try every phrase. */
export class Phrases {
  readonly #byFirst = new Map<string, string[][]>()
  readonly #byLast = new Map<string, string[][]>()

  constructor(phrases: readonly string[]) {
    const longestFirst = [...phrases]
      .map((phrase) => phrase.toLowerCase().split(' '))
      .sort((a, b) => b.length - a.length)
    for (const words of longestFirst) {
      note(this.#byFirst, words[0] ?? '', words)
      note(this.#byLast, words.at(-1) ?? '', words)
    }
  }

  /** The token after the longest phrase that begins at a token; null where none does. */
  from(tokens: readonly Token[], at: number): number | null {
    const found = (this.#byFirst.get(tokens[at]?.norm ?? '') ?? []).find((words) => isAt(tokens, at, words))
    return found === undefined ? null : at + found.length
  }

  /** The first token of the longest phrase that ends before a token; null where none does. */
  until(tokens: readonly Token[], end: number): number | null {
    const phrases = this.#byLast.get(tokens[end - 1]?.norm ?? '') ?? []
    const found = phrases.find((words) => isAt(tokens, end - words.length, words))
    return found === undefined ? null : end - found.length
  }
}

function note(index: Map<string, string[][]>, word: string, words: string[]): void {
  const known = index.get(word)
  if (known === undefined) index.set(word, [words])
  else known.push(words)
}

const isAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, step) => tokens[at + step]?.norm === word)
