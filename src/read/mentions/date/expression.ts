import type { Period } from '../../../model/calendar.js'

/** What a relative date is resolved against. */
export interface Reference {
  /** The publication date, ISO 8601, or null where nobody knows it. */
  published: string | null
  tense: 'past' | 'future' | null
  /** An earlier date of the sentence: "in 2014 … three years later". */
  anchor: Period | null
}

/** A date's words, parsed but not yet resolved: tokens `from` to `to`. */
export interface DateExpression {
  from: number
  to: number
  /** Counted from another date of the text. */
  anchored?: boolean
  resolve(reference: Reference): Period | null
}
