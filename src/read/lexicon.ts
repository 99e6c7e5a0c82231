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
    | 'nation'
    | 'anonymous'
    | 'numeral'
    | 'vague'
    | 'hedge'
    | 'hedge-after'
    | 'reversible'
    | 'spreading'
    | 'measure'
    | 'sign'
    | 'label'
    | 'lengthening'
    | 'quantifier'
    | 'size'
    | 'sizer'
    | 'group'
    | 'idiom'
    | 'month'
    | 'month-name'
    | 'weekday'
    | 'season'
    | 'ordinal'
    | 'day-word'
    | 'day-time'
    | 'named-day'
    | 'period'
    | 'pointer'
    | 'part'
    | 'bound'
    | 'deadline'
    | 'tense'
    | 'verb'
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
    for (const noun of words.nouns) for (const form of [noun, plural(noun)]) this.add(form, 'word', id, 0, 'noun')
    for (const phrase of words.phrases) this.add(phrase, 'word', id)
  }

  /** All entries that begin at a token, of each list and id the longest only; null where there is none. */
  hitsAt(tokens: readonly Token[], at: number): Hit[] | null {
    let current = this.#root.next?.get(tokens[at]?.norm ?? '')
    let found: Hit[] | null = null
    for (let to = at + 1; current; to += 1) {
      if (current.entries) for (const entry of current.entries) found = withLongest(found, entry, at, to)
      if (current.parted) found = withParted(found, current.parted, tokens, at, to)
      const token = tokens[to]
      current = token && current.next?.get(token.norm)
    }
    return found
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
  // beside a word in small letters "IS" keeps its capitals' meaning
  return tokenize(`a ${phrase}`)
    .slice(1)
    .map((token) => token.norm)
}

const hitOf = ({ list, id, form, value }: Entry, from: number, to: number): Hit => ({ list, id, form, value, from, to })

function withLongest(found: Hit[] | null, entry: Entry, from: number, to: number): Hit[] {
  const hit = hitOf(entry, from, to)
  if (!found) return [hit]
  for (let i = 0; i < found.length; i += 1) {
    const other = found[i]
    if (other?.list !== entry.list || other.id !== entry.id) continue
    // "initiated" is past and participle: of one length the first form of a row stands
    if (other.to < to) found[i] = hit
    return found
  }
  found.push(hit)
  return found
}

function withParted(
  found: Hit[] | null,
  parted: readonly { rest: string[]; entry: Entry }[],
  tokens: readonly Token[],
  at: number,
  to: number,
): Hit[] | null {
  const hits = found ?? []
  for (const { rest, entry } of parted)
    for (let i = to + 1; i < to + widestParting && tokens[i] && tokens[i]?.kind !== 'mark'; i += 1)
      if (rest.every((word, k) => tokens[i + k]?.norm === word)) {
        hits.push(hitOf(entry, at, to))
        break
      }
  return hits.length > 0 ? hits : found
}
