import { z } from 'zod'
import { comparingSchema } from './comparing.js'
import { furnitureSchema } from './furniture.js'
import { languageSchema, wordsSchema } from './language.js'
import { kebabCase } from './lists.js'
import { exampleSchema, ruleSchema } from './rule.js'
import { topicSchema } from './topic.js'

const id = z.string().regex(kebabCase, 'kebab-case expected')
/** Why a row is there: for the people who keep the data. */
const reason = z.string().optional()

/** A place of the gazetteer. `within` is the smallest listed place that it lies in. */
export const placeSchema = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(['country', 'region', 'province', 'city', 'base']),
  within: id.nullable(),
  aliases: z.array(z.string()),
  /** What is told of it is another story: no claim holds there. */
  elsewhere: z.boolean().optional(),
  reason,
})
export type Place = z.infer<typeof placeSchema>

/** A force or body. `within`: the wider ones that it is part of. */
export const forceSchema = z.strictObject({
  id,
  name: z.string(),
  /** What a heading calls it where its name is long. */
  label: z.string().optional(),
  within: z.array(id),
  /** Whole names, of soldiers or of the body: "US-led coalition". */
  aliases: z.array(z.string()),
  /** Before a word for soldiers they name this force: "US" troops, "American" personnel. */
  adjectives: z.array(z.string()).default([]),
  /** It is of several nations, so that its adjectives name members too: "European allies", "coalition partners". */
  several: z.boolean().default(false),
  /** Governments and capitals that stand for it: "Washington". */
  states: z.array(z.string()).default([]),
  /** The first year in which the story tells of it: what is dated before is another story ("by 1968 half a million Americans were there"). */
  since: z
    .string()
    .regex(/^\d{4}$/, 'a year expected')
    .optional(),
  reason,
})
export type Force = z.infer<typeof forceSchema>

const outletKinds = ['wire', 'paper', 'broadcaster', 'site', 'magazine'] as const

/** A wire, paper, broadcaster or agency. A `wire`'s text is reprinted by others. */
export const outletSchema = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(outletKinds),
  aliases: z.array(z.string()),
  reason,
})
export type Outlet = z.infer<typeof outletSchema>

/** A person or institution that reports quote, and whose forces "we" and "our troops" are when they speak. */
export const speakerSchema = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(['person', 'organisation']),
  /** The force or body that the speaker speaks for: an id of forces.json, or null. */
  speaksFor: id.nullable(),
  aliases: z.array(z.string()),
  /** Countries, capitals and forces that stand for it where they speak, and only there: "Baghdad said". */
  states: z.array(z.string()).default([]),
  /** False where the surname alone is too common to mean this person: a text must give the full name first. */
  alone: z.boolean().default(true),
  /** Two speakers that are this one where they speak together: "Baghdad and Washington said". */
  joins: z.array(id).default([]),
  reason,
})
export type Speaker = z.infer<typeof speakerSchema>

/** Anonymous sources by their nation: "Iraqi" sources and officials are `iraqi-sources`. */
export const anonymousSchema = z.strictObject({
  id,
  speaksFor: id.nullable(),
  /** Before a word for a source ("official", "diplomat"); none: no nation is given. */
  adjectives: z.array(z.string()),
  /** As adjectives, where no nation is given: an "administration" official is American. */
  hints: z.array(z.string()).default([]),
  /** Whole names: "a person familiar with the talks". */
  aliases: z.array(z.string()).default([]),
  /** The speaker that an unnamed office of that nation is: "the Iraqi defence minister" is `iraq-government`. */
  government: id.nullable().default(null),
  /** Two rows that are this one where they speak together: "US and Iraqi officials". */
  joins: z.array(id).default([]),
  reason,
})
export type Anonymous = z.infer<typeof anonymousSchema>

/** data/credits.json: the words by which a text says whom it has something from. Outlets' names stand beside them. */
export const creditsSchema = z.strictObject({
  /** Before an outlet that heard a speaker itself: "told" Reuters. */
  heard: z.array(z.string()),
  /** Before an outlet whose report is passed on: "according to" the newspaper. */
  cited: z.array(z.string()),
  /** Behind it: Reuters "reported", a Reuters "report". */
  cites: z.array(z.string()),
  /** Words that stand in for the outlet last named, by its kind: "the newspaper". */
  standIns: z.record(z.enum(outletKinds), z.array(z.string())),
  /** Words that all English texts are full of: two texts that share them share nothing. */
  common: z.array(z.string()),
})
export type Credits = z.infer<typeof creditsSchema>

/** One file of data/topics. */
export const topicEntrySchema = z.strictObject({
  topic: topicSchema,
  /** What the topic says, in one line. */
  says: z.string(),
  /** What it counts, where that is none of the contract's units: "contractors". */
  units: z.array(id).default([]),
  compare: comparingSchema,
  /** How it is read: forms of a few coded kinds. */
  rules: z.array(ruleSchema).default([]),
  /** Phrasings with what they must give; the tests read them from here. */
  examples: z.array(exampleSchema).default([]),
  /** Sentences that must give no claim of this topic. */
  nothing: z.array(z.string()).default([]),
})
export type TopicEntry = z.infer<typeof topicEntrySchema>

/** All that the program knows of the story: what data/ holds, checked. */
export const knowledgeSchema = z.object({
  topics: z.array(topicEntrySchema),
  places: z.array(placeSchema),
  forces: z.array(forceSchema),
  outlets: z.array(outletSchema),
  speakers: z.array(speakerSchema),
  anonymous: z.array(anonymousSchema),
  language: languageSchema,
  words: wordsSchema,
  furniture: furnitureSchema,
  credits: creditsSchema,
})
export interface Knowledge extends z.infer<typeof knowledgeSchema> {
  /** All phrases of it in all their forms, by first word, where the build has prepared them; see read/phrase-table.ts. */
  phrases?: Readonly<Record<string, string>>
}
