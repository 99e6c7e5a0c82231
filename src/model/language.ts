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

/** data/language.json: what a reader of English knows. */
export const languageSchema = z.strictObject({
  /** Before a full stop that ends no sentence, in lower case: "gen", "mr". */
  abbreviations: z.array(z.string()),
  /** Words in capitals that open a sentence after "U.S.": "The", "But". */
  openers: z.array(z.string()),
  numerals: z.record(z.string(), z.number()),
  /** Numbers in words without a figure: "dozens" is 24..99. */
  vague: z.array(z.strictObject({ words: z.string(), min: z.number(), max: z.number() })),
  /** Numbers of more than one word: "a dozen". */
  fixed: z.record(z.string(), z.number()),
  /** Hedges before a number, by what they do to it. */
  hedges: z.record(z.enum(['around', 'below', 'more', 'least', 'fewer', 'most']), z.array(z.string())),
  quantifiers: z.record(z.enum(['none', 'few', 'some', 'many', 'most', 'all']), z.array(z.string())),
  /** Calendar words, in lower case, with their numbers: Sunday is 0, spring the EDTF season 21. */
  months: z.record(z.string(), z.number()),
  weekdays: z.record(z.string(), z.number()),
  seasons: z.record(z.string(), z.number()),
  ordinals: z.record(z.string(), z.number()),
  /** Words for lengths of time. */
  periods: z.record(z.string(), z.enum(['day', 'week', 'month', 'quarter', 'year', 'decade'])),
  /** What narrows a period: "early" 2025, "the end of" September. */
  parts: z.record(z.enum(['early', 'mid', 'late', 'end']), z.array(z.string())),
  /** What stands before a date, by the bound that it sets; `asof`: the date is the time that the statement speaks about. */
  bounds: z.record(z.enum(['on', 'by', 'before', 'after', 'since', 'from', 'until', 'asof']), z.array(z.string())),
  /** Names of people's offices and ranks, before or after a name. */
  titles: z.array(z.string()),
})
export type Language = z.infer<typeof languageSchema>
