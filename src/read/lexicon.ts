import type { WordClass } from '../model/language.js'
import type { WordForm } from '../model/mention.js'
import { inflectVerb, plural } from './inflect.js'
import { tokenize } from './tokens.js'

const lists = [
  'word',
  'place',
  'force',
  'adjective',
  'state',
  'speaker',
  'outlet',
  'nation',
  'anonymous',
  'numeral',
  'vague',
  'hedge',
  'hedge-after',
  'reversible',
  'spreading',
  'measure',
  'sign',
  'label',
  'lengthening',
  'quantifier',
  'size',
  'sizer',
  'group',
  'idiom',
  'month',
  'month-name',
  'weekday',
  'season',
  'ordinal',
  'day-word',
  'day-time',
  'named-day',
  'period',
  'pointer',
  'part',
  'bound',
  'deadline',
  'tense',
  'verb',
  'title',
] as const
type List = (typeof lists)[number]

/** What a phrase of the data stands for: a word class, or a row of a table. */
export interface Entry {
  list: List
  id: string
  form: WordForm
  /** For numerals and calendar words. */
  value: number
}

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
}

const node = (): Node => ({ next: null, entries: null, parted: null })

/** All phrases of the data in one tree over normalised tokens, so that a sentence is walked once. */
export class Lexicon {
  readonly #words = new Map<string, Word>()

  /** `phrase` may hold one "~", where other words may stand. */
  add(phrase: string, list: List, id: string, value = 0, form: WordForm = 'phrase'): void {
    const entry: Entry = { list, id, form, value }
    const [head = '', tail] = phrase.split(' ~ ')
    const words = norms(head)
    this.#word(words[0] ?? '').opens |= (list === 'word' ? classOpenings[id] : openings[list]) ?? 0
    const last = this.#walk(words)
    const word = this.#word(words[0] ?? '')
    if (words.length > 1 || tail !== undefined) word.leads = word.first
    if (words.length === 1 && tail === undefined) this.#word(words[0] ?? '').lists |= bitOf(list)
    if (tail === undefined) addOnce((last.entries ??= []), entry)
    else {
      ;(last.parted ??= []).push({ rest: norms(tail), entry })
      addOnce((this.#walk(norms(`${head} ${tail}`)).entries ??= []), entry)
    }
  }

  addClass(id: string, words: WordClass): void {
    for (const row of words.verbs) {
      const [, forms = '', rest = ''] = /^([^+~]*?)((?: ~ | \+ ).*)?$/.exec(row) ?? []
      for (const [form, name] of inflectVerb(forms)) this.add(form + rest.replace(' + ', ' '), 'word', id, 0, name)
    }
    for (const noun of words.nouns) for (const form of [noun, plural(noun)]) this.add(form, 'word', id, 0, 'noun')
    for (const phrase of words.phrases) this.add(phrase, 'word', id)
  }

  /** What the phrases know of a word; undefined where none holds it. */
  word(norm: string): Word | undefined {
    return this.#words.get(norm)
  }

  #word(norm: string): Word {
    const known = this.#words.get(norm)
    if (known) return known
    const word: Word = { number: this.#words.size, first: null, leads: null, opens: 0, lists: 0 }
    this.#words.set(norm, word)
    return word
  }

  #walk(words: readonly string[]): Node {
    let current = (this.#word(words[0] ?? '').first ??= node())
    for (const norm of words.slice(1)) {
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

function norms(phrase: string): string[] {
  // beside a word in small letters "IS" keeps its capitals' meaning
  return tokenize(`a ${phrase}`)
    .slice(1)
    .map((token) => token.norm)
}
