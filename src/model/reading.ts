import type { Mention } from './mention.js'
import type { Section, Span } from './span.js'

export interface Token extends Span {
  /** The word, number or punctuation mark as printed. A hyphen is no token: "US-led" is two, the second one `joined`. */
  text: string
  /** For look-ups: lower case, straight apostrophes; "U.S.", "USA" and "US" are all "u.s.", so that the pronoun stays apart. */
  norm: string
  kind: 'word' | 'number' | 'mark'
  joined: boolean
}

/** A line break ends a sentence, but where it only wraps a paragraph; a bullet and a dateline stand before it. */
export interface Sentence extends Span {
  section: Exclude<Section, 'other'>
  /** The line that its paragraph begins on, from 1; sentences of one paragraph share it. */
  line: number
  /** How many lines below that it begins itself: 0, but in a wrapped paragraph. */
  below: number
  text: string
  tokens: Token[]
  /** In the order of the text; those of different kinds may overlap. */
  mentions: Mention[]
}

/** What was read in one article: the sentences of all sections but `other`, with the mentions in them. */
export interface Reading {
  sentences: Sentence[]
}
