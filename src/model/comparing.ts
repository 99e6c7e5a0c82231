import { z } from 'zod'
import { topicSchema } from './topic.js'

/**
 * What a claim's time does to its value. `fact`: something finished, which no later report changes (an invasion).
 * `plan`: holds as of its report, and a later report replaces it. `level`: holds at its `asOf`. `tally`: counts one event or
 * period, and grows.
 */
export const timeKinds = ['fact', 'plan', 'level', 'tally'] as const

/** How claims of two topics that answer one question meet: one coded rule each. */
export const linkRules = ['all-or-some', 'now-or-not', 'begun-or-not', 'dated-or-not', 'other-question'] as const
export const linkRuleSchema = z.enum(linkRules)
export type LinkRule = z.infer<typeof linkRuleSchema>

/** A topic whose claims are shown beside this one's. `subjects`: for a subject of this topic, the other's subjects that are meant. */
export const linkSchema = z.strictObject({
  topic: topicSchema,
  rule: linkRuleSchema,
  subjects: z.record(z.string(), z.array(z.string())).optional(),
})
export type Link = z.infer<typeof linkSchema>

/** How the claims of one topic compare: the `compare` key of a topic's file. */
export const comparingSchema = z.strictObject({
  time: z.enum(timeKinds),
  /** The thing can have several values at once, which then are no conflict: bases, roles. */
  many: z.boolean().default(false),
  /** `parts`: what is said of a part of the subject (US forces of the coalition's) is shown beside it. */
  subjects: z.enum(['apart', 'parts']).default('apart'),
  /** `dates`: claims whose dates lie apart speak of different events (2011, 2021). */
  events: z.enum(['one', 'dates']).default('one'),
  /** Codes of a status, early to late; those of one step can stand beside each other. */
  ladder: z.array(z.array(z.string())).default([]),
  /** A narrower code and the wider one that it is a form of: `final-stage` is `ongoing`. */
  within: z.record(z.string(), z.string()).default({}),
  /** A code that, denied, is another affirmed: no timetable `announced` is `none`. */
  denials: z.record(z.string(), z.string()).default({}),
  linked: z.array(linkSchema).default([]),
})
export type Comparing = z.infer<typeof comparingSchema>
