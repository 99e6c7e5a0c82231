import { z } from 'zod'
import { kebabCase, topics } from './lists.js'

/** What a claim is about: one of the contract's topics, or one that a data folder adds; reading the data checks which there are. */
export const topicSchema = z.union([z.enum(topics), z.string().regex(kebabCase)], 'an id in kebab-case expected')
export type Topic = z.infer<typeof topicSchema>
