import { z } from 'zod'

/** How the claims of one topic compare: the `compare` key of a topic's file. */
export const comparingSchema = z.object({})
export type Comparing = z.infer<typeof comparingSchema>
