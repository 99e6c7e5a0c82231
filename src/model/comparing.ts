import { z } from 'zod'
import { topicSchema } from './topic.js'

/**
 * What a claim's time does to its value. `fact`: something finished, which no later report changes (an invasion).
 * `plan`: holds as of its report, and a later report replaces it. `level`: holds at its `asOf`. `tally`: counts one event or
 * period, and only grows.
 */
export const timeKinds = ['fact', 'plan', 'level', 'tally'] as const
export type TimeKind = (typeof timeKinds)[number]

const link = {
  topic: topicSchema,
  /** For a subject of this topic, the other's that are meant; else the same. */
  subjects: z.record(z.string(), z.array(z.string())).default({}),
}
const code = z.array(z.string()).min(1)

/**
 * A topic whose claims may be shown beside this one's, by the coded rule for how the two meet. `codes`: which of this topic's or the
 * other's codes play the parts of the rule; `says`: what it speaks of, for the reason.
 */
export const linkSchema = z.discriminatedUnion('rule', [
  /** This one's "all" or "part" of it against what the other says is left. */
  z.strictObject({ rule: z.literal('all-or-some'), ...link, codes: z.strictObject({ all: code, part: code }) }),
  /** This one's "not now" against the other's early date: "a withdrawal". */
  z.strictObject({
    rule: z.literal('now-or-not'),
    ...link,
    codes: z.strictObject({ notNow: code }),
    says: z.string().min(1),
  }),
  /** This one's date of a start against the other's state: "talks". */
  z.strictObject({
    rule: z.literal('begun-or-not'),
    ...link,
    codes: z.strictObject({ toCome: code, begun: code }),
    says: z.string().min(1),
  }),
  /** This one's "no date" against the other's date. */
  z.strictObject({ rule: z.literal('dated-or-not'), ...link, codes: z.strictObject({ undated: code, dated: code }) }),
  /** Two dates that could be taken for each other, and are of two things: "the end of the mission", "that of the presence". */
  z.strictObject({
    rule: z.literal('other-question'),
    ...link,
    says: z.strictObject({ own: z.string().min(1), other: z.string().min(1) }),
  }),
])
export type Link = z.infer<typeof linkSchema>
export type LinkRule = Link['rule']

/** How the claims of one topic compare: the `compare` key of a topic's file. */
export const comparingSchema = z.strictObject({
  /** The question that the topic answers, for a sentence: "how many {subject} there are {where}". */
  asks: z.string(),
  time: z.enum(timeKinds),
  /** The thing can have several values at once, which then are no conflict: bases, roles. */
  many: z.boolean().default(false),
  /**
   * `parts`: what is said of a part of the subject (US forces of the coalition's) may be shown beside it; `wholes`: what is said of a
   * wider one (a count that is less than its own).
   */
  subjects: z.enum(['apart', 'parts', 'wholes']).default('apart'),
  /** Claims whose values, or whose times, lie more than so many days apart speak of different events (the withdrawals of 2011 and 2021). */
  events: z
    .strictObject({ by: z.enum(['value', 'asOf']), days: z.number().int().min(1) })
    .nullable()
    .default(null),
  /** Dates at most so many days apart can be two steps of one course of events: towns fell from January to August 2014. */
  slack: z.number().int().min(0).default(0),
  /** What a date of the whole is to the dates of its parts: a withdrawal begins with its `first` part and ends with its `last`. */
  whole: z.enum(['first', 'last']).nullable().default(null),
  /** The codes of a status, each in words for a sentence. */
  codes: z.record(z.string(), z.string()).default({}),
  /** Codes from early to late; those of one step can stand beside each other. */
  ladder: z.array(z.array(z.string())).default([]),
  /** Other pairs of codes that can both be true. */
  together: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** A narrower code and the wider one that it is a form of: `final-stage` is `ongoing`. */
  within: z.record(z.string(), z.string()).default({}),
  /** A code that, denied, is another affirmed: no timetable `announced` is `none`. */
  denials: z.record(z.string(), z.string()).default({}),
  /** A claim whose sentence says this as well is about a smaller thing: "agreed to a partial withdrawal" is not the whole agreement. */
  smaller: z.strictObject({ topic: topicSchema, code: z.string() }).nullable().default(null),
  /** The topic that dates a claim in its own sentence: "2,200 will be out by the end of September" is another batch than one that leaves by May. */
  dated: topicSchema.nullable().default(null),
  /**
   * The topic that says, in a claim's own sentence, of how many it speaks: "2,200 will be out by the end of September" dates a batch. It
   * dates the whole where `whole` gives the same number as what is there: "all 2,500 will be out".
   */
  counted: z.strictObject({ topic: topicSchema, whole: topicSchema }).nullable().default(null),
  /** The topic that says when nobody is left: a level that is told in the last weeks before may fall from one day to the next. */
  emptied: topicSchema.nullable().default(null),
  linked: z.array(linkSchema).default([]),
})
export type Comparing = z.infer<typeof comparingSchema>
