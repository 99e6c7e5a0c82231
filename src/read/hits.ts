import type { Token } from '../model/reading.js'
import type { Entry, Hit, Lexicon } from './lexicon.js'

/** All phrases of the data that one sentence holds, by the token that they begin at. */
export class Hits {
  readonly #starts: Hit[][] = []
  readonly all: Hit[] = []

  constructor(
    readonly tokens: readonly Token[],
    lexicon: Lexicon,
  ) {
    for (let at = 0; at < tokens.length; at += 1) {
      const found: Hit[] = []
      lexicon.hitsAt(tokens, at, found)
      this.#starts.push(found)
      for (const hit of found) this.all.push(hit)
    }
  }

  /** The longest phrase of a list that begins at a token. */
  at(token: number, list: Entry['list']): Hit | null {
    let best: Hit | null = null
    for (const hit of this.#starts[token] ?? []) if (hit.list === list && (!best || hit.to > best.to)) best = hit
    return best
  }

  /** The longest phrase of a list that ends right before a token. */
  before(token: number, list: Entry['list']): Hit | null {
    for (let from = Math.max(0, token - 6); from < token; from += 1)
      for (const hit of this.#starts[from] ?? []) if (hit.list === list && hit.to === token) return hit
    return null
  }

  is(token: number, list: Entry['list'], id: string): boolean {
    return (this.#starts[token] ?? []).some((hit) => hit.list === list && hit.id === id)
  }

  word(token: number): string {
    return this.tokens[token]?.norm ?? ''
  }
}
