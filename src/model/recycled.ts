import { z } from 'zod'
import { spanSchema } from './span.js'

/** Words of a source that show a passage to be older than its report. */
export const signSchema = spanSchema.extend({
  /** `older-text`: an older source has it; `overtaken`: what it has still to come had happened; `contradicts`: the report's own news say otherwise; `weekday`: it lies too far back for a day named by its weekday. */
  kind: z.enum(['older-text', 'overtaken', 'contradicts', 'weekday']),
  line: z.number().int().min(1),
  text: z.string(),
  why: z.string(),
})
export type Sign = z.infer<typeof signSchema>

/** A passage, from line to line, that speaks of an earlier moment than its source's publication. `claims`: those whose `asOf` is doubtful. */
export const recycledSchema = z.object({
  source: z.string(),
  lines: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
  signs: z.array(signSchema).min(1),
  claims: z.array(z.string()),
})
export type Recycled = z.infer<typeof recycledSchema>
