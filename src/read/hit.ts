import type { WordForm, WordMention } from '../model/mention.js'
import type { Token } from '../model/reading.js'
import type { Entry, Hit } from './lexicon.js'

/** A word's hit is its mention too: there is one for nearly every token, and to make each twice cost a tenth of the reading. */
export class WordHit implements Hit, WordMention {
  readonly kind = 'word'
  readonly start: number
  readonly end: number
  readonly class: string
  readonly form: WordForm

  constructor(
    entry: Entry,
    tokens: readonly Token[],
    readonly from: number,
    readonly to: number,
  ) {
    this.start = tokens[from]?.start ?? 0
    this.end = tokens[to - 1]?.end ?? this.start
    this.class = entry.id
    this.form = entry.form
  }

  // on the prototype, so that a printed mention does not hold them
  get list(): 'word' {
    return 'word'
  }

  get id(): string {
    return this.class
  }

  get value(): number {
    return 0
  }
}
