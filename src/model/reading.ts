import type { Section, Span } from './span.js'

export interface Token extends Span {
  /** The word as printed. */
  text: string
  /** In lower case, curly quotes straightened. */
  lower: string
}

/** A line break always ends a sentence; a bullet and a dateline stand before it. */
export interface Sentence extends Span {
  section: Exclude<Section, 'other'>
  /** Counted over the whole text, from 0: sentences of one line share it. */
  paragraph: number
  /** The line that it stands on, from 1. */
  line: number
  tokens: Token[]
}
