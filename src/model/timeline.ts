import { z } from 'zod'
import { claimSchema } from './claim.js'
import { schemaVersion } from './lists.js'
import { sourceSchema } from './source.js'
import { topicSchema } from './topic.js'

/** One value as it was claimed at one time. `at`: the time that is spoken of, an EDTF date, null where it is not known; `said`: when it was first published. */
export const momentSchema = z.object({
  at: z.string().nullable(),
  said: z.string().nullable(),
  /** The claims that give it, those of the first report first. */
  claims: z.array(z.string()).min(1),
  sources: z.array(z.string()).min(1),
  origins: z.array(z.string()),
})
export type Moment = z.infer<typeof momentSchema>

/** What was claimed of one thing, in the order of time. */
export const threadSchema = z.object({
  topic: topicSchema,
  subject: z.string(),
  place: z.string().nullable(),
  moments: z.array(momentSchema).min(1),
})
export type Thread = z.infer<typeof threadSchema>

/** What `timeline` lists. */
export const timelineSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  sources: z.array(sourceSchema),
  claims: z.array(claimSchema),
  threads: z.array(threadSchema),
})
export type Timeline = z.infer<typeof timelineSchema>
