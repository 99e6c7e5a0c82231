import type { Period } from '../../../model/calendar.js'

/**
 * `present` looks ahead ("the mission ends in May"), but less surely: headlines tell the past in it. What `was due` may lie
 * either side: "was due to end in May".
 */
export type Tense = 'past' | 'present' | 'future' | 'was due' | null

/** What a date's words are resolved against. */
export interface Reference {
  /** The publication date, ISO 8601, or null where nobody knows it. */
  published: string | null
  /** What the words around it say; asked only where the date hangs on it ("in January"). */
  tense: () => Tense
  /** The bound looks ahead, or would: "ahead of Thursday's meeting". */
  ahead: boolean
  /** An earlier date of the sentence: "in 2014 … three years later". */
  anchor: Period | null
  /** The last date of the sentences right before, for "A year later, …" at the start of one. */
  carried: Period | null
  /** The year that a sentence opens with: "In 2020 … on 17 March". */
  year: number | null
}

/** A date's words, parsed but not yet resolved; `to` is the token after the last. */
export interface DateExpression {
  to: number
  /** Counted from another date of the text, not from the publication. */
  anchored?: boolean
  /** A day of the report's own week ("on Monday"): when something was said, and no date to count from. */
  newsDay?: boolean
  /** Two dates in one, "3 to 5 March". */
  ranged?: boolean
  /** A year, month or day by its calendar name; "the end of the 2003 war" is no end of 2003. */
  named?: boolean
  resolve: (reference: Reference) => Period | null
}

export function fromPublished(published: string | null, make: (day: string) => Period | null): Period | null {
  return published === null ? null : make(published)
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}
