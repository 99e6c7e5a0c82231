import type { Bound, Level } from './value.js'
import type { Span } from './span.js'

/** The kinds of mention that a phrasing can ask for, as "{quantity}"; words it asks for by their classes. */
export const mentionKinds = ['quantity', 'quantifier', 'date', 'place', 'force', 'speaker'] as const

/** The id of all armies and states that no claim is about: "Turkish soldiers", "Ankara". */
export const otherForces = 'other-forces'

/** A typed stretch of one sentence. `from`, `to`: its first token and the one after its last. */
interface MentionBase extends Span {
  from: number
  to: number
}

/** A number of things; what is counted is for the claim stage to say. Bounds as in a claim's quantity. */
export interface QuantityMention extends MentionBase {
  kind: 'quantity'
  point: number | null
  min: number | null
  max: number | null
  /** "dozens", "several hundred": a number in words that names no figure. */
  vague: boolean
  /** The first token of the number proper, behind its hedge ("some", "more than"). */
  number: number
}

export interface QuantifierMention extends MentionBase {
  kind: 'quantifier'
  level: Level
}

export interface DateMention extends MentionBase {
  kind: 'date'
  edtf: string | null
  first: string | null
  last: string | null
  bound: Bound
  /** "As of March 2021": the time that a statement speaks about. */
  asOf: boolean
  /** "three years later": counted from an earlier date of the sentence, not from the publication. */
  anchored: boolean
}

export interface PlaceMention extends MentionBase {
  kind: 'place'
  id: string
  /** A base that the gazetteer does not list still is a place. */
  known: boolean
  /** The preposition before it, if any ("in", "from", "at"). */
  preposition: string | null
  base: boolean
  country: boolean
  /** It lies in a country of another story. */
  elsewhere: boolean
}

export interface ForceMention extends MentionBase {
  kind: 'force'
  /** An id of the contract's forces and bodies, or `other` for armies that no claim is about. */
  id: string
  /** `people`: soldiers; `body`: the coalition; `state`: a government standing for its forces ("Washington"); `pronoun`: "they", "who". */
  by: 'people' | 'body' | 'state' | 'pronoun'
  /** Several: soldiers, "they". */
  many: boolean
  /** Where the subject was read if these words alone do not name it. */
  antecedent: Span | null
}

export interface SpeakerMention extends MentionBase {
  kind: 'speaker'
  /** A listed id, or a name in kebab-case, given name first, without rank and office. */
  id: string
  /** `pronoun`: "he", "the minister", "the sources", read from an earlier or later speaker. */
  by: 'named' | 'anonymous' | 'organisation' | 'document' | 'pronoun'
  /** How many they are, where the words say so of anonymous ones: "four Iraqi sources". */
  count: number | null
  /** The wire or paper that this speaker is, if it is one. */
  outlet: string | null
  /** The office or head word of who is named: "defense minister", "sources". */
  office: string | null
  /** The token of the word that makes them speak ("said", "according"; the colon of "Pentagon: ..."); null where they do not. */
  verb: number | null
  /** Where the speaker was read if these words alone do not name it. */
  antecedent: Span | null
}

/** A word or phrase of a class of data/words ("withdraw", "begin"). */
export interface WordMention extends MentionBase {
  kind: 'word'
  class: string
  form: WordForm
}

export type WordForm = 'base' | 'third' | 'past' | 'participle' | 'ing' | 'noun' | 'phrase'

export type Mention =
  | QuantityMention
  | QuantifierMention
  | DateMention
  | PlaceMention
  | ForceMention
  | SpeakerMention
  | WordMention
