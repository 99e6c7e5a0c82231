import { z } from 'zod'
import { spanSchema, sectionSchema } from './span.js'
import { topicSchema } from './topic.js'
import { valueSchema } from './value.js'

/** How sure the statement is of its value, from weakest to strongest; `negated` stands outside that ladder. */
export const modalities = ['possible', 'probable', 'planned', 'actual', 'negated'] as const
export const modalitySchema = z.enum(modalities)
export type Modality = z.infer<typeof modalitySchema>

export const attributionKinds = ['outlet', 'named', 'anonymous', 'organisation', 'document'] as const

/** Who inside the text vouches for the claim; `outlet`: the report says it in its own voice. `count`: how many anonymous sources. `via`: the wires or papers that heard it. */
export const attributionSchema = z.object({
  kind: z.enum(attributionKinds),
  speaker: z.string().nullable(),
  text: z.string().nullable(),
  count: z.number().int().min(1).nullable(),
  via: z.array(z.string()),
})
export type Attribution = z.infer<typeof attributionSchema>

/** The words that carry the claim: `text.slice(start, end) === quote`. `line` counts from 1; `sentence` is the whole sentence around the quote. */
export const evidenceSchema = spanSchema.extend({
  quote: z.string(),
  line: z.number().int().min(1),
  sentence: z.string(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** One slot that was not read in the claim's own words but inferred: which one, and the words that it came from. */
export const inferenceSchema = z.object({
  slot: z.enum(['subject', 'place', 'value', 'asOf']),
  from: spanSchema,
  text: z.string(),
})

export const claimSchema = z.object({
  id: z.string(),
  source: z.string(),
  topic: topicSchema,
  subject: z.string(),
  place: z.string().nullable(),
  value: valueSchema,
  asOf: z.string().nullable(),
  modality: modalitySchema,
  attribution: attributionSchema,
  section: sectionSchema.exclude(['other']),
  evidence: evidenceSchema,
  inferred: z.array(inferenceSchema),
  /** Whom it is from, as a comparison finds: ids of wires, papers and outlets. */
  origins: z.array(z.string()).optional(),
  /** Its passage may be older than its report, so that `asOf` is doubtful. */
  doubtful: z.literal('asOf').optional(),
})
export type Claim = z.infer<typeof claimSchema>
