import { z } from 'zod'
import { relationNames } from './lists.js'
import { namingSchema } from './origin.js'

/** A claim of the cited text that the citing claim was held against. */
export const heldAgainstSchema = z.object({ claim: z.string(), relation: z.enum(relationNames), reason: z.string() })
export type HeldAgainst = z.infer<typeof heldAgainstSchema>

export const citationVerdictSchema = z.enum(['confirmed', 'misquoted', 'not-found'])
export type CitationVerdict = z.infer<typeof citationVerdictSchema>

/**
 * A claim that a source makes on another's word ("According to a Reuters report on July 23 …"), held against that other's text.
 * `cited`: the wire or paper; `naming`: the words that name it, left out where they stand elsewhere in the text; `day`: when it reported, where the words say so; `texts`: sources that carry its text of that time, of many copies the nearest.
 * `not-found`: no such text is among the sources, or it says nothing on the matter.
 */
export const citationSchema = z.object({
  claim: z.string(),
  source: z.string(),
  cited: z.string(),
  naming: namingSchema.optional(),
  day: z.string().nullable(),
  texts: z.array(z.string()),
  verdict: citationVerdictSchema,
  against: z.array(heldAgainstSchema),
  why: z.string(),
})
export type Citation = z.infer<typeof citationSchema>
