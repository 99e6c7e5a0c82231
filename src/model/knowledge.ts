import { z } from 'zod'
import { comparingSchema } from './comparing.js'
import { topicSchema } from './topic.js'

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'kebab-case expected')
/** Why a row is there: for the people who keep the data. */
const reason = z.string().optional()

/** A place of the gazetteer. `within` is the smallest listed place that it lies in. */
export const placeSchema = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(['country', 'region', 'province', 'city', 'base']),
  within: id.nullable(),
  aliases: z.array(z.string()),
  reason,
})
export type Place = z.infer<typeof placeSchema>

/** A force or body. `within`: the wider ones that it is part of. */
export const forceSchema = z.strictObject({
  id,
  name: z.string(),
  within: z.array(id),
  aliases: z.array(z.string()),
  reason,
})
export type Force = z.infer<typeof forceSchema>

/** A wire, paper, broadcaster or agency. A `wire`'s text is reprinted by others. */
export const outletSchema = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(['wire', 'paper', 'broadcaster', 'site', 'magazine']),
  aliases: z.array(z.string()),
  reason,
})
export type Outlet = z.infer<typeof outletSchema>

/** One file of data/topics. */
export const topicEntrySchema = z.object({
  topic: topicSchema,
  /** What the topic says, in one line. */
  says: z.string(),
  compare: comparingSchema,
})
export type TopicEntry = z.infer<typeof topicEntrySchema>

/** All that the program knows of the story: what data/ holds, checked. */
export const knowledgeSchema = z.object({
  topics: z.array(topicEntrySchema),
  places: z.array(placeSchema),
  forces: z.array(forceSchema),
  outlets: z.array(outletSchema),
})
export type Knowledge = z.infer<typeof knowledgeSchema>
