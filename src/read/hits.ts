import type { Token } from '../model/reading.js'
import type { Entry, Hit, Lexicon } from './lexicon.js'

const none: readonly Hit[] = []

/** All phrases of the data that one sentence holds, by the token that they begin at. */
export class Hits {
  readonly #starts: (readonly Hit[])[] = []
  readonly all: Hit[] = []

  constructor(
    readonly tokens: readonly Token[],
    lexicon: Lexicon,
  ) {
    for (let at = 0; at < tokens.length; at += 1) {
      const found = lexicon.hitsAt(tokens, at)
      this.#starts.push(found ?? none)
      if (found) for (const hit of found) this.all.push(hit)
    }
  }

  /** The longest phrase of a list that begins at a token. */
  at(token: number, list: Entry['list']): Hit | null {
    let best: Hit | null = null
    for (const hit of this.starting(token)) if (hit.list === list && (!best || hit.to > best.to)) best = hit
    return best
  }

  /** The longest phrase of a list that ends right before a token. */
  before(token: number, list: Entry['list']): Hit | null {
    for (let from = Math.max(0, token - 6); from < token; from += 1)
      for (const hit of this.starting(from)) if (hit.list === list && hit.to === token) return hit
    return null
  }

  is(token: number, list: Entry['list'], id: string): boolean {
    for (const hit of this.starting(token)) if (hit.list === list && hit.id === id) return true
    return false
  }

  /** The longest phrase of a word class that begins at a token. */
  of(token: number, id: string): Hit | null {
    for (const hit of this.starting(token)) if (hit.list === 'word' && hit.id === id) return hit
    return null
  }

  /** Whether a phrase of one of the lists begins at a token: cheap, to pass over the tokens that begin nothing. */
  startsAny(token: number, lists: ReadonlySet<Entry['list']>): boolean {
    for (const hit of this.starting(token)) if (lists.has(hit.list)) return true
    return false
  }

  starting(token: number): readonly Hit[] {
    return this.#starts[token] ?? none
  }

  word(token: number): string {
    return this.tokens[token]?.norm ?? ''
  }
}
