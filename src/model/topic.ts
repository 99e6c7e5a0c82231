import { z } from 'zod'
import { topics } from './lists.js'

/** What a claim is about: the list of the contract, in its order. */
export const topicSchema = z.enum(topics)
export type Topic = z.infer<typeof topicSchema>
