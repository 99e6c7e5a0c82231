import type { WordClass } from '../model/language.js'
import type { WordForm } from '../model/mention.js'
import type { Entry, List } from './entry.js'
import { inflectVerb, plural } from './inflect.js'
import { tokenize } from './tokens.js'

/** By the first word, a line for each phrase that begins with it: list, id, form, value, further words, and those behind "~". */
export type PhraseRows = Readonly<Record<string, string>>

/** One phrase without its first word. */
interface Phrase {
  entry: Entry
  rest: string[]
  /** "pull ~ out": what may follow behind up to five words. */
  tail: string[] | null
}

/** Collects phrases in all their forms as normalised tokens. Rows are text, so that a run takes apart only those it meets. */
export class PhraseTable {
  readonly #rows = new Map<string, string[]>()

  /** `phrase` may hold one "~", where other words may stand. */
  add(phrase: string, list: List, id: string, value = 0, form: WordForm = 'phrase'): void {
    const [head = '', tail] = phrase.split(' ~ ')
    const [first = '', ...rest] = norms(head)
    const cells = [list, id.replace(/[\t\n]/g, ' '), form, value, rest.join(' ')]
    const row = [...cells, ...(tail === undefined ? [] : [norms(tail).join(' ')])].join('\t')
    const known = this.#rows.get(first)
    if (known) known.push(row)
    else this.#rows.set(first, [row])
  }

  addClass(id: string, words: WordClass): void {
    for (const row of words.verbs) {
      const [, forms = '', rest = ''] = /^([^+~]*?)((?: ~ | \+ ).*)?$/.exec(row) ?? []
      for (const [form, name] of inflectVerb(forms)) this.add(form + rest.replace(' + ', ' '), 'word', id, 0, name)
    }
    for (const noun of words.nouns) for (const form of [noun, plural(noun)]) this.add(form, 'word', id, 0, 'noun')
    for (const phrase of words.phrases) this.add(phrase, 'word', id)
  }

  get rows(): PhraseRows {
    return Object.fromEntries([...this.#rows].map(([first, rows]) => [first, rows.join('\n')]))
  }
}

/** The phrases of the rows of one first word, in the order in which they were added. */
export function phrasesIn(rows: string): Phrase[] {
  return rows.split('\n').map((row) => {
    const [list = '', id = '', form = '', value = '', rest = '', tail] = row.split('\t')
    const entry = { list: list as List, id, form: form as WordForm, value: Number(value) }
    return { entry, rest: wordsOf(rest), tail: tail === undefined ? null : wordsOf(tail) }
  })
}

function wordsOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(' ')
}

function norms(phrase: string): string[] {
  // beside a word in small letters "IS" keeps its capitals' meaning
  return tokenize(`a ${phrase}`)
    .slice(1)
    .map((token) => token.norm)
}
