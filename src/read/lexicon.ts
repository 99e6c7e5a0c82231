import type { WordClass } from '../model/language.js'
import type { WordForm } from '../model/mention.js'
import type { Token } from '../model/reading.js'
import { inflectVerb, plural } from './inflect.js'
import { tokenize } from './tokens.js'

/** What a phrase of the data stands for: a word class, or a row of a table. */
export interface Entry {
  list:
    | 'word'
    | 'place'
    | 'force'
    | 'adjective'
    | 'state'
    | 'speaker'
    | 'outlet'
    | 'hedge'
    | 'numeral'
    | 'vague'
    | 'quantifier'
    | 'month'
    | 'weekday'
    | 'season'
    | 'ordinal'
    | 'period'
    | 'part'
    | 'bound'
    | 'title'
  id: string
  form: WordForm
  /** For numerals and calendar words. */
  value: number
}

export interface Hit extends Entry {
  from: number
  to: number
}

interface Node {
  next: Map<string, Node> | null
  entries: Entry[] | null
  /** "pull ~ out": the rest may follow behind up to five words. */
  parted: { rest: string[]; entry: Entry }[] | null
}

const widestParting = 6
const node = (): Node => ({ next: null, entries: null, parted: null })

/** All phrases of the data in one trie over normalised tokens, so that a sentence is walked once. */
export class Lexicon {
  readonly #root = node()

  /** `phrase` may hold one "~", where other words may stand. */
  add(phrase: string, list: Entry['list'], id: string, value = 0, form: WordForm = 'phrase'): void {
    const entry: Entry = { list, id, form, value }
    const [head = '', tail] = phrase.split(' ~ ')
    const last = this.#walk(norms(head))
    if (tail === undefined) (last.entries ??= []).push(entry)
    else {
      ;(last.parted ??= []).push({ rest: norms(tail), entry })
      ;(this.#walk(norms(`${head} ${tail}`)).entries ??= []).push(entry)
    }
  }

  addClass(id: string, words: WordClass): void {
    for (const row of words.verbs) {
      const [, forms = '', rest = ''] = /^([^+~]*?)((?: ~ | \+ ).*)?$/.exec(row) ?? []
      for (const [form, name] of inflectVerb(forms)) this.add(form + rest.replace(' + ', ' '), 'word', id, 0, name)
    }
    for (const noun of words.nouns)
      for (const form of [noun, plural(noun)]) this.add(form, 'word', id, 0, 'noun')
    for (const phrase of words.phrases) this.add(phrase, 'word', id)
  }

  /** Adds every entry that begins at a token to `into`, of each list and id the longest only. */
  hitsAt(tokens: readonly Token[], at: number, into: Hit[]): void {
    let current: Node | undefined = this.#root
    for (let to = at; current; to += 1) {
      if (current.entries) for (const entry of current.entries) keepLongest(into, entry, at, to)
      if (current.parted) addParted(tokens, current.parted, at, to, into)
      const token = tokens[to]
      current = token && current.next?.get(token.norm)
    }
  }

  #walk(words: readonly string[]): Node {
    let current = this.#root
    for (const word of words) {
      const children: Map<string, Node> = (current.next ??= new Map<string, Node>())
      const child = children.get(word) ?? node()
      children.set(word, child)
      current = child
    }
    return current
  }
}

function norms(phrase: string): string[] {
  return tokenize(phrase).map((token) => token.norm)
}

function keepLongest(hits: Hit[], entry: Entry, from: number, to: number): void {
  const same = hits.findIndex((hit) => hit.list === entry.list && hit.id === entry.id)
  if (same >= 0) hits.splice(same, 1)
  hits.push({ ...entry, from, to })
}

function addParted(
  tokens: readonly Token[],
  parted: readonly { rest: string[]; entry: Entry }[],
  at: number,
  to: number,
  into: Hit[],
): void {
  for (const { rest, entry } of parted)
    for (let i = to + 1; i < to + widestParting && tokens[i] && tokens[i]?.kind !== 'mark'; i += 1)
      if (rest.every((word, k) => tokens[i + k]?.norm === word)) {
        into.push({ ...entry, from: at, to })
        break
      }
}
