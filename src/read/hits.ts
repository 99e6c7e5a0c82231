import type { Token } from '../model/reading.js'
import { WordHit } from './hit.js'
import type { Entry, Hit, Lexicon, Node, Word } from './lexicon.js'

/** Phrases that begin at a token and end before `to`. */
interface Run {
  to: number
  entries: readonly Entry[]
}

const none: readonly Entry[] = []
const noRuns: readonly Run[] = []

/**
 * All phrases of the data that one sentence holds, by the token that they begin at. A hit is made only when a reader asks for
 * it: most tokens begin some phrase, and nobody asks for most of those.
 */
export class Hits {
  readonly #words: (Word | undefined)[] = []
  /** The entries of each token's word alone. */
  readonly #single: (readonly Entry[])[] = []
  /** The longer phrases that begin at each token, longest first. */
  readonly #longer: (readonly Run[])[] = []
  #classes: readonly WordHit[] | null = null

  constructor(
    readonly tokens: readonly Token[],
    lexicon: Lexicon,
  ) {
    for (const { norm } of tokens) this.#words.push(lexicon.word(norm))
    for (let at = 0; at < tokens.length; at += 1) {
      const first = this.#words[at]?.first
      this.#single.push(first?.entries ?? none)
      this.#longer.push(first && (first.next || first.parted) ? this.#follow(first, at) : noRuns)
    }
  }

  #follow(first: Node, at: number): readonly Run[] {
    let found: Run[] | null = null
    let current: Node | undefined = first
    for (let to = at + 1; current; to += 1) {
      if (to > at + 1 && current.entries) (found ??= []).unshift({ to, entries: current.entries })
      if (current.parted)
        for (const { rest, entry } of current.parted)
          if (this.#isParted(rest, to)) (found ??= []).unshift({ to, entries: [entry] })
      const word: Word | undefined = current.next ? this.#words[to] : undefined
      current = word && current.next?.get(word.number)
    }
    return found ?? noRuns
  }

  // "pull the last 500 out"
  #isParted(rest: readonly string[], to: number): boolean {
    for (let at = to + 1; at < to + 6 && this.tokens[at] && this.tokens[at]?.kind !== 'mark'; at += 1)
      if (rest.every((word, i) => this.word(at + i) === word)) return true
    return false
  }

  /** The longest phrase of a list that begins at a token. */
  at(token: number, list: Entry['list']): Hit | null {
    const runs = this.#longer[token]
    if (runs !== undefined && runs !== noRuns) {
      for (const { to, entries } of runs)
        for (const entry of entries) if (entry.list === list) return hitOf(entry, token, to)
    }
    const entries = this.#single[token]
    if (entries === undefined || entries === none) return null
    for (const entry of entries) if (entry.list === list) return hitOf(entry, token, token + 1)
    return null
  }

  is(token: number, list: Entry['list'], id: string): boolean {
    return this.#find(token, list, id) !== null
  }

  /** The longest phrase of a word class that begins at a token. */
  of(token: number, id: string): Hit | null {
    return this.#find(token, 'word', id)
  }

  #find(token: number, list: Entry['list'], id: string): Hit | null {
    const runs = this.#longer[token]
    if (runs !== undefined && runs !== noRuns) {
      for (const { to, entries } of runs)
        for (const entry of entries) if (entry.id === id && entry.list === list) return hitOf(entry, token, to)
    }
    const entries = this.#single[token]
    if (entries === undefined || entries === none) return null
    for (const entry of entries) if (entry.id === id && entry.list === list) return hitOf(entry, token, token + 1)
    return null
  }

  /** The longest phrase of a list that ends right before a token. */
  before(token: number, list: Entry['list']): Hit | null {
    for (let from = Math.max(0, token - 6); from < token; from += 1) {
      const runs = this.#longer[from] ?? noRuns
      const entries = runs.length > 0 ? runs.find(({ to }) => to === token)?.entries : undefined
      const entry = entries?.find((one) => one.list === list)
      if (entry) return hitOf(entry, from, token)
    }
    const entry = this.#single[token - 1]?.find((one) => one.list === list)
    return entry ? hitOf(entry, token - 1, token) : null
  }

  /** All words of word classes, of each token and class the longest; they are mentions as they are. */
  get words(): readonly WordHit[] {
    if (this.#classes) return this.#classes
    const found: WordHit[] = []
    for (let at = 0; at < this.tokens.length; at += 1) this.#addWords(found, at)
    this.#classes = found
    return found
  }

  #addWords(found: WordHit[], at: number): void {
    const start = found.length
    for (const { to, entries } of this.#longer[at] ?? noRuns) addClasses(found, start, entries, this.tokens, at, to)
    addClasses(found, start, this.#single[at] ?? none, this.tokens, at, at + 1)
  }

  /** Whether a phrase may begin at a token that opens what is asked, one of the lexicon's `opens`. */
  mayOpen(token: number, opening: number): boolean {
    return ((this.#words[token]?.opens ?? 0) & opening) !== 0
  }

  /** Whether any phrase begins at a token. */
  knows(token: number): boolean {
    return (this.#single[token] ?? none).length > 0 || (this.#longer[token] ?? noRuns).length > 0
  }

  word(token: number): string {
    return this.tokens[token]?.norm ?? ''
  }
}

function hitOf({ list, id, form, value }: Entry, from: number, to: number): Hit {
  return { list, id, form, value, from, to }
}

function addClasses(
  found: WordHit[],
  start: number,
  entries: readonly Entry[],
  tokens: readonly Token[],
  from: number,
  to: number,
): void {
  const longer = found.length
  for (const entry of entries) {
    if (entry.list !== 'word') continue
    let same = start
    while (same < longer && found[same]?.class !== entry.id) same += 1
    if (same === longer) found.push(new WordHit(entry, tokens, from, to))
  }
}
