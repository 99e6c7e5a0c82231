import type { WordMention } from '../model/mention.js'
import type { Token } from '../model/reading.js'
import type { WordClassName } from '../model/word-classes.js'
import type { Entry } from './entry.js'
import { bitOf, type Hit, type Lexicon, type Node, type Word } from './lexicon.js'
import { spanOf } from '../model/token-span.js'

/** Phrases that begin at a token and end before `to`. */
interface Run {
  to: number
  entries: readonly Entry[]
}

const none: readonly Entry[] = []
const noRuns: readonly Run[] = []

// how many tokens an aside between a verb's object and its particle may have
const longestAside = 12

/**
 * All phrases of the data that one sentence holds, by the token that they begin at. A hit is made only when a reader asks for
 * it: most tokens begin some phrase, and nobody asks for most of those.
 */
export class Hits {
  readonly #words: readonly (Word | undefined)[]
  /** The lists of the phrases that begin at each token, as bits: nearly every question is answered "none". */
  readonly #lists: number[]
  readonly #opens: readonly number[]
  /** The longer phrases that begin at each token, longest first. */
  readonly #longer: readonly (readonly Run[])[]
  readonly #union: number
  #classes: readonly WordMention[] | null = null

  constructor(
    readonly tokens: readonly Token[],
    lexicon: Lexicon,
  ) {
    this.#words = tokens.map(({ norm }) => lexicon.word(norm))
    this.#lists = this.#words.map((word) => word?.lists ?? 0)
    this.#opens = this.#words.map((word) => word?.opens ?? 0)
    this.#longer = this.#words.map((word, at) => (word?.leads ? this.#follow(word.leads, at) : noRuns))
    this.#union = this.#lists.reduce((union, lists) => union | lists, 0)
  }

  #follow(first: Node, at: number): readonly Run[] {
    let found: Run[] | null = null
    let current: Node | undefined = first
    for (let to = at + 1; current; to += 1) {
      if (to > at + 1 && current.entries) found = this.#addRun(found, at, to, current.entries)
      if (current.parted)
        for (const { rest, entry } of current.parted)
          if (this.#isParted(rest, to)) found = this.#addRun(found, at, to, [entry])
      const word: Word | undefined = current.next ? this.#words[to] : undefined
      current = word && current.next?.get(word.number)
    }
    return found ?? noRuns
  }

  #addRun(found: Run[] | null, at: number, to: number, entries: readonly Entry[]): Run[] {
    for (const { list } of entries) this.#lists[at] = (this.#lists[at] ?? 0) | bitOf(list)
    const runs = found ?? []
    runs.unshift({ to, entries })
    return runs
  }

  // "pull the last 500 out", "turned Taji, the base in the north, over"
  #isParted(rest: readonly string[], to: number): boolean {
    let words = 0
    for (let at = to + 1; words < 5 && this.tokens[at]; at += 1) {
      if (this.word(at) === ',') at = this.#behindAside(at)
      if (this.tokens[at]?.kind === 'mark') return false
      if (rest.every((word, i) => this.word(at + i) === word)) return true
      words += 1
    }
    return false
  }

  // behind the second comma of ", the base in the north,"; the first one where there is none
  #behindAside(at: number): number {
    if (!/^(?:the|a|an|its|one|which|north|south|east|west|near|outside|in)$/.test(this.word(at + 1))) return at
    for (let end = at + 2; end <= at + longestAside; end += 1) if (this.word(end) === ',') return end + 1
    return at
  }

  /** The longest phrase of a list that begins at a token. */
  at(token: number, list: Entry['list']): Hit | null {
    return this.#has(token, list) ? this.#find(token, list, null) : null
  }

  is(token: number, list: Entry['list'], id: string): boolean {
    return this.#has(token, list) && this.#find(token, list, id) !== null
  }

  /** The longest phrase of a word class that begins at a token. */
  of(token: number, id: WordClassName): Hit | null {
    return this.#has(token, 'word') ? this.#find(token, 'word', id) : null
  }

  #has(token: number, list: Entry['list']): boolean {
    const lists = this.#lists[token]
    return lists !== undefined && lists !== 0 && (lists & bitOf(list)) !== 0
  }

  #find(token: number, list: Entry['list'], id: string | null): Hit | null {
    for (const { to, entries } of this.#longer[token] ?? noRuns) {
      const entry = entryOf(entries, list, id)
      if (entry) return hitOf(entry, token, to)
    }
    const entry = entryOf(this.#single(token), list, id)
    return entry ? hitOf(entry, token, token + 1) : null
  }

  #single(token: number): readonly Entry[] {
    return this.#words[token]?.first?.entries ?? none
  }

  /** The longest phrase of a list that ends right before a token. */
  before(token: number, list: Entry['list']): Hit | null {
    for (let from = Math.max(0, token - 6); from < token; from += 1) {
      if (!this.#has(from, list)) continue
      const entries =
        from === token - 1 ? this.#single(from) : this.#longer[from]?.find(({ to }) => to === token)?.entries
      const entry = entryOf(entries ?? none, list, null)
      if (entry) return hitOf(entry, from, token)
    }
    return null
  }

  /** All words of word classes, of each token and class the longest. */
  get words(): readonly WordMention[] {
    if (this.#classes) return this.#classes
    const found: WordMention[] = []
    for (let at = 0; at < this.tokens.length; at += 1) this.#addWords(found, at)
    this.#classes = found
    return found
  }

  #addWords(found: WordMention[], at: number): void {
    const start = found.length
    for (const { to, entries } of this.#longer[at] ?? noRuns) addClasses(found, start, entries, this.tokens, at, to)
    addClasses(found, start, this.#single(at), this.tokens, at, at + 1)
  }

  /** Whether a phrase may begin at a token that opens what is asked, one of the lexicon's `opens`. */
  mayOpen(token: number, opening: number): boolean {
    return ((this.#opens[token] ?? 0) & opening) !== 0
  }

  /** Whether the sentence may hold a phrase of a list: where it holds none, whole readers pass over it. */
  mayHold(list: Entry['list']): boolean {
    return (this.#union & bitOf(list)) !== 0
  }

  /** Whether any phrase begins at a token. */
  knows(token: number): boolean {
    return (this.#lists[token] ?? 0) !== 0
  }

  word(token: number): string {
    return this.tokens[token]?.norm ?? ''
  }
}

function entryOf(entries: readonly Entry[], list: Entry['list'], id: string | null): Entry | null {
  for (const entry of entries) if (entry.list === list && (id === null || entry.id === id)) return entry
  return null
}

function hitOf({ list, id, form, value }: Entry, from: number, to: number): Hit {
  return { list, id, form, value, from, to }
}

function addClasses(
  found: WordMention[],
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
    if (same === longer) found.push(wordOf(entry, tokens, from, to))
  }
}

function wordOf({ id, form }: Entry, tokens: readonly Token[], from: number, to: number): WordMention {
  return { kind: 'word', ...spanOf(tokens, from, to), from, to, class: id, form }
}
