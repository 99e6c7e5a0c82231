import { z } from 'zod'
import { schemaVersion } from './lists.js'
import { sourceSchema } from './source.js'
import { spanSchema } from './span.js'

/** Words of a source that name whom it has its text from, with the line that they stand on, from 1. */
export const namingSchema = spanSchema.extend({
  kind: z.enum(['dateline', 'byline', 'credit', 'attribution']),
  line: z.number().int().min(1),
  text: z.string(),
})
export type Naming = z.infer<typeof namingSchema>

/** The origin stands in the manifest or a field of the source, not in its text. */
export const declarationSchema = z.object({ kind: z.literal('declared') })

/**
 * Wording that two sources share. `sentences` of this source's `of` stand in the source `with` too; `run` is the longest stretch
 * of words that both print, `words` long. `bits`: how much of it is beyond chance; two reports that were written apart reach
 * it in fewer than one pair of 2^bits (docs/origins.md).
 */
export const sharedTextSchema = z.object({
  kind: z.literal('shared-text'),
  with: z.string(),
  sentences: z.number().int().min(1),
  of: z.number().int().min(1),
  words: z.number().int().min(0),
  run: z.string(),
  bits: z.number().int(),
})
export type SharedText = z.infer<typeof sharedTextSchema>

export const originEvidenceSchema = z.discriminatedUnion('kind', [namingSchema, declarationSchema, sharedTextSchema])
export type OriginEvidence = z.infer<typeof originEvidenceSchema>

/** One text that a source descends from. `lines`: the paragraphs that come from it, by their line; null for the whole text. */
export const descentSchema = z.object({
  origin: z.string(),
  lines: z.array(z.number().int().min(1)).nullable(),
  evidence: z.array(originEvidenceSchema),
})
export type Descent = z.infer<typeof descentSchema>

/** What a source descends from; `descents` is empty where it is its outlet's own work as far as can be seen. `own` is then its origin. */
export const lineageSchema = z.object({ source: z.string(), own: z.string(), descents: z.array(descentSchema) })
export type Lineage = z.infer<typeof lineageSchema>

/** Two sources that carry one text, and how much of it. `a` was published first. */
export const kinshipSchema = z.object({
  a: z.string(),
  b: z.string(),
  /** `text`: most of one stands in the other, or more than chance explains; `passage`: single sentences. */
  extent: z.enum(['text', 'passage']),
  sentences: z.object({ exact: z.number(), edited: z.number(), reordered: z.number(), reworded: z.number() }),
  words: z.number().int(),
  bits: z.number().int(),
})
export type Kinship = z.infer<typeof kinshipSchema>

/** Who descends from whom, over all sources of a comparison. */
export const originGraphSchema = z.object({ lineages: z.array(lineageSchema), kinships: z.array(kinshipSchema) })
export type OriginGraph = z.infer<typeof originGraphSchema>

/** What `sources --origins` lists. */
export const originListSchema = originGraphSchema.extend({
  schemaVersion: z.literal(schemaVersion),
  sources: z.array(sourceSchema),
})
export type OriginList = z.infer<typeof originListSchema>
