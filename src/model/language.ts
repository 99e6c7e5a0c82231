import { z } from 'zod'

/** Words and phrases that mean the same to a rule. */
export const wordClassSchema = z.strictObject({
  /** What the class is for. */
  says: z.string(),
  /** Verbs, all forms: "withdraw withdrew withdrawn" names the irregular ones (base, past, participle, -ing); "pull ~ out" may be parted by its object. */
  verbs: z.array(z.string()).default([]),
  /** Nouns, singular; "-s" plurals come by themselves, others are listed. */
  nouns: z.array(z.string()).default([]),
  /** Taken as they stand. */
  phrases: z.array(z.string()).default([]),
  reason: z.string().optional(),
})
export type WordClass = z.infer<typeof wordClassSchema>

/** data/words/*.json: class name → its words. */
export const wordsSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/, 'a class name in kebab-case expected'),
  wordClassSchema,
)
export type Words = z.infer<typeof wordsSchema>

const words = z.array(z.string())
const numbered = z.record(z.string(), z.number())

/** data/language/sentences.json: where a sentence ends. */
export const sentenceWordsSchema = z.strictObject({
  /** Before a full stop that ends no sentence, in lower case: "gen", "mr". */
  abbreviations: words,
  /** Words in capitals that open a sentence after "U.S.": "The", "But". */
  openers: words,
  /** Names of people's offices and ranks, before or after a name. */
  titles: words,
})

/** data/language/numbers.json: numbers of things, and what is none. */
export const numberWordsSchema = z.strictObject({
  numerals: numbered,
  /** Numbers of more than one word: "half a dozen". */
  fixed: numbered,
  /** Numbers in words without a figure: "dozens" is 24..99. */
  vague: z.array(z.strictObject({ words: z.string(), min: z.number(), max: z.number() })),
  /** Hedges before a number, by what they do to it. */
  hedges: z.record(z.enum(['around', 'below', 'more', 'least', 'fewer', 'most']), words),
  /** Hedges behind it: "or so", "or more". */
  hedgesAfter: z.record(z.enum(['around', 'least', 'most']), words),
  /** Hedges that are prepositions before a small number in words: "over two phases". */
  reversible: words,
  /** Words after which "over" is a preposition: "spread over 14 bases". */
  spreading: words,
  /** What makes "from 2,500 to 3,000" one number and no change: "anywhere from". */
  spanning: words,
})

/** data/language/measures.json: what makes a number none of things. */
export const measureWordsSchema = z.strictObject({
  /** Behind a number they make it a measure, a time or a share: "km", "percent", "p.m.". */
  measures: words,
  /** Before a number they make it money, a year of age or a name: "$", "aged", "Resolution". */
  signs: words,
  /** Between a number and a length of time: "three more years". */
  lengthening: words,
  /** Nouns that a number names only where they have a capital: "Tower 22". */
  labels: words,
})

/** data/language/quantifiers.json: shares without a number. */
export const quantifierWordsSchema = z.strictObject({
  quantifiers: z.record(z.enum(['none', 'few', 'some', 'many', 'most', 'all']), words),
  /** "a small …", "a large …" before one of `groups`. */
  sizes: z.record(z.enum(['few', 'some', 'many']), words),
  /** "very" small. */
  sizers: words,
  /** "number", "contingent": what is small or large. */
  groups: words,
  /** Phrases whose "no", "all", "some" or "most" is no share: "no longer", "at all". */
  idioms: words,
})

/** data/language/calendar.json: the words that dates are made of, in lower case. */
export const calendarWordsSchema = z.strictObject({
  months: numbered,
  /** "Sept": without a stop only beside a number or behind a preposition. */
  shortMonths: numbered,
  /** Months that are people's names too: "April Jones". */
  namesLikeMonths: words,
  /** Sunday is 0. */
  weekdays: numbered,
  /** With their EDTF numbers: spring is 21. */
  seasons: numbered,
  /** "last" is -1. */
  ordinals: numbered,
  /** Words for lengths of time. */
  periods: z.record(
    z.string(),
    z.enum(['hour', 'day', 'weekend', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade']),
  ),
  /** Days known by a name: month and day of every year, or the one day that is meant. */
  namedDays: z.record(z.string(), z.string().regex(/^(?:\d{4}-)?\d\d-\d\d$/, 'a day expected, as 12-25 or 2001-09-11')),
  /** Days counted from the publication: "yesterday" is -1. */
  dayWords: numbered,
  /** Times of day: "morning". */
  dayTimes: words,
  /** What points from the publication, or from another date of the text, to a period. */
  pointers: z.record(z.enum(['previous', 'current', 'next', 'following', 'preceding', 'same']), words),
  /** What narrows a period: "early" 2025, "the end of" September. */
  parts: z.record(
    z.enum(['early', 'early-mid', 'mid', 'mid-late', 'late', 'end', 'first-day', 'last-day', 'week', 'within']),
    words,
  ),
  /** What stands before a date, by the bound that it sets; `asof`: the date is the time that the statement speaks about. */
  bounds: z.record(z.enum(['on', 'by', 'before', 'after', 'since', 'from', 'until', 'asof']), words),
  /** Behind a date they set its bound: "the September 30 deadline", "next summer at the earliest". */
  boundsBehind: z.record(z.enum(['by', 'after']), words),
})

/** data/language/tense.json: what puts a date into the past or the time to come. */
export const tenseWordsSchema = z.strictObject({
  past: words,
  future: words,
  present: words,
  /** Forms of the present that are nouns too: "hands", "votes". */
  noun: words,
  /** Forms in -ing that look ahead only where no other verb tells: "starting September". */
  weak: words,
  /** Past forms that take "to" along into the past: "began to leave in May". */
  achieving: words,
  /** Past forms whose object lies ahead: "agreed on leaving by May". */
  announcing: words,
  /** Common verbs, as in a word class. */
  verbs: words,
})

/** data/language/*.json: what a reader of English knows. */
export const languageSchema = z.strictObject({
  ...sentenceWordsSchema.shape,
  ...numberWordsSchema.shape,
  ...measureWordsSchema.shape,
  ...quantifierWordsSchema.shape,
  ...calendarWordsSchema.shape,
  tense: tenseWordsSchema,
})
export type Language = z.infer<typeof languageSchema>
