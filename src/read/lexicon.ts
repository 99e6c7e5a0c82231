import { lists, type Entry, type List } from './entry.js'
import { phrasesIn, type PhraseRows } from './phrase-table.js'

/** A phrase of the data at tokens `from` to `to` of a sentence. */
export interface Hit extends Entry {
  from: number
  to: number
}

const bits = Object.fromEntries(lists.map((list, i) => [list, 1 << (i % 30)])) as Record<List, number>

/** A bit for each list; lists may share one, so that a bit set says "perhaps" and one not set "none". */
export function bitOf(list: List): number {
  return bits[list]
}

/** Where a phrase ends in the tree of all phrases, or the way to one. */
export interface Node {
  /** By the number of the next word: numbers are found faster than strings. */
  next: Map<number, Node> | null
  entries: Entry[] | null
  /** "pull ~ out": the rest may follow behind up to five words. */
  parted: { rest: string[]; entry: Entry }[] | null
}

/** A word that some phrase holds. */
export interface Word {
  number: number
  /** Whether the phrases that begin with it are in the tree. */
  grown: boolean
  /** The phrases that begin with it; null where none does. */
  first: Node | null
  /** The same, where longer ones than the word itself are among them. */
  leads: Node | null
  /** What those may open: bits of `opens`. */
  opens: number
  /** The lists that it belongs to alone, as bits. */
  lists: number
}

/** What a phrase of a list may open, as bits: most tokens open none, and a reader passes over them. */
export const opens = {
  date: 1,
  number: 2,
  share: 4,
  speaker: 8,
  people: 16,
  head: 32,
  outlet: 64,
  force: 128,
  place: 256,
}

const openings: Partial<Record<List, number>> = {
  month: opens.date,
  weekday: opens.date,
  season: opens.date,
  ordinal: opens.date,
  'day-word': opens.date,
  'named-day': opens.date,
  period: opens.date,
  pointer: opens.date,
  part: opens.date,
  numeral: opens.date | opens.number,
  vague: opens.date | opens.number,
  quantifier: opens.share,
  size: opens.share,
  sizer: opens.share,
  speaker: opens.speaker,
  outlet: opens.speaker,
  adjective: opens.force,
  state: opens.force,
  force: opens.force,
  place: opens.place,
  nation: opens.people,
  hedge: opens.people,
  title: opens.people | opens.head,
}

/** The same of word classes. */
const classOpenings: Readonly<Record<string, number>> = {
  people: opens.force,
  'source-trait': opens.people,
  'source-noun': opens.people | opens.head,
  'other-people': opens.people | opens.head,
  'office-noun': opens.people | opens.head,
  'office-spoken': opens.people | opens.head,
  'document-noun': opens.people | opens.head,
  'outlet-noun': opens.outlet,
  masthead: opens.outlet,
}

const node = (): Node => ({ next: null, entries: null, parted: null })

/**
 * All phrases of the data in one tree over normalised tokens, so that a sentence is walked once. The branch below a first word
 * grows when that word is met: a report has a tenth of them.
 */
export class Lexicon {
  readonly #words = new Map<string, Word>()
  readonly #rows: PhraseRows

  constructor(rows: PhraseRows) {
    this.#rows = rows
  }

  /**
   * What the phrases know of a word; undefined where none is known to hold it. A sentence's words are asked for from the left to
   * the right: "out" is known once "pull" was met.
   */
  word(norm: string): Word | undefined {
    const known = this.#words.get(norm)
    if (known?.grown || (known === undefined && !Object.hasOwn(this.#rows, norm))) return known
    const word = known ?? this.#word(norm)
    word.grown = true
    if (Object.hasOwn(this.#rows, norm)) this.#grow(word, this.#rows[norm] ?? '')
    return word
  }

  #word(norm: string): Word {
    const known = this.#words.get(norm)
    if (known) return known
    const word: Word = { number: this.#words.size, grown: false, first: null, leads: null, opens: 0, lists: 0 }
    this.#words.set(norm, word)
    return word
  }

  #grow(word: Word, rows: string): void {
    const first = (word.first = node())
    for (const { entry, rest, tail } of phrasesIn(rows)) {
      const { list, id } = entry
      word.opens |= (list === 'word' ? classOpenings[id] : openings[list]) ?? 0
      if (rest.length === 0 && tail === null) word.lists |= bitOf(list)
      else word.leads = first
      const last = this.#walk(first, rest)
      if (tail === null) addOnce((last.entries ??= []), entry)
      else {
        ;(last.parted ??= []).push({ rest: tail, entry })
        addOnce((this.#walk(last, tail).entries ??= []), entry)
      }
    }
  }

  #walk(from: Node, words: readonly string[]): Node {
    let current = from
    for (const norm of words) {
      const { number } = this.#word(norm)
      const children: Map<number, Node> = (current.next ??= new Map<number, Node>())
      const child = children.get(number) ?? node()
      children.set(number, child)
      current = child
    }
    return current
  }
}

// "initiated" is past and participle: of two entries alike the first form of a row stands
function addOnce(entries: Entry[], entry: Entry): void {
  if (!entries.some((other) => other.list === entry.list && other.id === entry.id)) entries.push(entry)
}
