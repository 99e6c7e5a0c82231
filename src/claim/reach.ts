/**
 * How far words reach in a sentence, in clause boundaries, as `Scene.distance` measures it. Each stage stands for what may lie between
 * two words rather than for a length. The numbers are set by hand on annotated reports.
 */

/** Six words and no mark: "2,200 of them will stay". */
export const withinPhrase = 0.5
/** Eleven words and no mark: "withdrew in so very great a haste some 500". */
export const withinClause = 0.9
/** Over one comma or "and", and a few words: "hit Taji, and US soldiers were wounded". */
export const overComma = 1.6
/** Into the next clause, over "but", "which" or two commas: "2,500 troops, old and tired, will leave". */
export const intoNextClause = 2.2
/** Into the clause after that one: "cut it, some say, in a year or two, to 3,000". */
export const intoSecondClause = 3.2
/** Over all but a semicolon: "94 bases in Iraq, it says, and they are small, down from 505". */
export const withinSentence = 7

/** What lies between two words weighs, in clause boundaries. */
export const boundary = {
  /** "would embolden them, and" */
  comma: 1,
  /** "near Taji (in the north)" */
  bracket: 2,
  /** "but", "when", "which": the word classes that open a clause. */
  clause: 2,
  /** "some will stay: the cooks", "some will stay — the cooks" */
  dash: 4,
  /** Nothing that stands behind a semicolon is told of what stands before it. */
  sentence: 8,
  /** "said", "told": what is said is a clause of its own. */
  speech: 1,
  and: 0.5,
  /** ", and then withdrew": hardly a second boundary behind the comma. */
  andBehindComma: 0.3,
  /** An aside, whatever its length: "the camp, which they share with the army, is old". */
  aside: 0.5,
  /** A dozen words are as far as a comma. */
  word: 0.08,
} as const

/** A place or a date is told of a number before it rather than of one behind it: what it costs to stand before, in clause boundaries. */
export const costOfStandingBefore = 0.5

/** How many tokens a search goes on for, where no boundary ends it: a verb and its particle, a noun phrase. */
export const fewTokens = 8
/** A short clause: ", the minister of defence told reporters,". */
export const someTokens = 12
/** A long clause: ", most of whom have trained recruits at the two camps near the capital for years,". */
export const manyTokens = 28
