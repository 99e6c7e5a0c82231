import { z } from 'zod'
import { schemaVersion } from './lists.js'
import { sourceSchema } from './source.js'
import { spanSchema } from './span.js'

/** What differs between two wordings of one sentence. `term`: another word for the same ("Daesh", "ISIS"); `wording`: said anew; `order`, `style`: nothing else. */
export const driftTypeSchema = z.enum([
  'quantifier',
  'number',
  'date',
  'place',
  'status',
  'modality',
  'polarity',
  'hedge',
  'attribution',
  'name',
  'clause',
  'term',
  'wording',
  'order',
  'style',
])
export type DriftType = z.infer<typeof driftTypeSchema>

/** `stronger`: the second wording claims more, or with less doubt or without saying who says so. */
export const driftDirectionSchema = z.enum(['stronger', 'weaker', 'higher', 'lower', 'earlier', 'later'])
export type DriftDirection = z.infer<typeof driftDirectionSchema>

/** Words of one side, with their place in its text. */
export const wordsSchema = spanSchema.extend({ text: z.string() })
export type Words = z.infer<typeof wordsSchema>

/** One difference, from the first source to the second. `claims`: the ids of those that it touches, on both sides. */
export const driftChangeSchema = z.object({
  type: driftTypeSchema,
  change: z.enum(['changed', 'dropped', 'added']),
  direction: driftDirectionSchema.nullable(),
  from: wordsSchema.nullable(),
  to: wordsSchema.nullable(),
  claims: z.array(z.string()),
})
export type DriftChange = z.infer<typeof driftChangeSchema>

/** The sentence, or sentences, in which a text has it. */
export const driftSideSchema = spanSchema.extend({ line: z.number().int().min(1), text: z.string() })
export type DriftSide = z.infer<typeof driftSideSchema>

export const sentenceDriftSchema = z.object({
  closeness: z.enum(['exact', 'edited', 'reordered', 'reworded']),
  a: z.array(driftSideSchema).min(1),
  b: z.array(driftSideSchema).min(1),
  /** Those that touch a claim first. */
  changes: z.array(driftChangeSchema),
})
export type SentenceDrift = z.infer<typeof sentenceDriftSchema>

/** What one source made of another's text, sentence by sentence, in the order of the first; `onlyA`, `onlyB`: what only one of them has. */
export const sourceDriftSchema = z.object({
  a: z.string(),
  b: z.string(),
  extent: z.enum(['text', 'passage']),
  sentences: z.array(sentenceDriftSchema),
  onlyA: z.array(driftSideSchema),
  onlyB: z.array(driftSideSchema),
})
export type SourceDrift = z.infer<typeof sourceDriftSchema>

/** What `drift` lists. */
export const driftListSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  sources: z.array(sourceSchema),
  drifts: z.array(sourceDriftSchema),
})
export type DriftList = z.infer<typeof driftListSchema>
