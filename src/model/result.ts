import { z } from 'zod'
import { citationSchema } from './citation.js'
import { claimSchema, modalitySchema } from './claim.js'
import { driftChangeSchema } from './drift.js'
import { gradeSchema } from './grade.js'
import { betweens, conflictKinds, relationNames, schemaVersion, verdicts } from './lists.js'
import { originGraphSchema } from './origin.js'
import { recycledSchema } from './recycled.js'
import { sourceSchema } from './source.js'
import { topicSchema } from './topic.js'
import { valueSchema } from './value.js'

export const verdictSchema = z.enum(verdicts)
export type Verdict = z.infer<typeof verdictSchema>
export type RelationName = (typeof relationNames)[number]
export type ConflictKind = (typeof conflictKinds)[number]
export type Between = (typeof betweens)[number]

/** What two claims of a group are to each other; `kind` and `between` only on a conflict. */
export const relationSchema = z.object({
  a: z.string(),
  b: z.string(),
  relation: z.enum(relationNames),
  kind: z.enum(conflictKinds).nullable(),
  between: z.enum(betweens).nullable(),
  reason: z.string(),
})
export type Relation = z.infer<typeof relationSchema>

/** One distinct value and modality that was claimed. `topic`, `subject`, `place` stand only where they differ from the group's. `origins`: independent ones, its length counts. `asOf` stands only where the group has the same value of another time or scope as a further position. */
export const positionSchema = z.object({
  topic: topicSchema.optional(),
  subject: z.string().optional(),
  place: z.string().nullable().optional(),
  value: valueSchema,
  modality: modalitySchema,
  asOf: z.string().nullable().optional(),
  claims: z.array(z.string()),
  sources: z.array(z.string()),
  origins: z.array(z.string()),
  /** How credible the information is, 1 confirmed to 6 not to be judged (docs/origins.md), from its origins and what contradicts it; only where outlets are graded. */
  information: z.number().int().min(1).max(6).optional(),
})
export type Position = z.infer<typeof positionSchema>

/** Two sources' wordings of one wire sentence, where a claim's words were changed; and what a source made of another that it cites. `changes`: what was changed, as far as it touches the group's claims. */
export const driftSchema = z.object({
  from: z.string(),
  to: z.string(),
  sources: z.tuple([z.string(), z.string()]),
  changes: z.array(driftChangeSchema).optional(),
})
export type Drift = z.infer<typeof driftSchema>

export const groupSchema = z.object({
  id: z.string(),
  topic: topicSchema,
  subject: z.string(),
  place: z.string().nullable(),
  verdict: verdictSchema,
  kind: z.enum(conflictKinds).nullable(),
  between: z.enum(betweens).nullable(),
  positions: z.array(positionSchema),
  relations: z.array(relationSchema),
  /** The group has so many claims that `relations` and the verdict rest on pairs that stand for the others. */
  sampled: z.literal(true).optional(),
  drift: z.array(driftSchema),
  /** The two claims that show best why the verdict is what it is: what `why` speaks of, and reports quote. */
  shown: z.tuple([z.string(), z.string()]).nullable(),
  why: z.string(),
  /** The verdict rests on passages alone that may be older than their reports. */
  doubtful: z.literal(true).optional(),
})
export type Group = z.infer<typeof groupSchema>

export const resultSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  sources: z.array(sourceSchema),
  claims: z.array(claimSchema),
  groups: z.array(groupSchema),
  summary: z.object({
    sources: z.number().int(),
    claims: z.number().int(),
    groups: z.number().int(),
    conflict: z.number().int(),
    changed: z.number().int(),
    agree: z.number().int(),
    scope: z.number().int(),
    single: z.number().int(),
  }),
  /** Who descends from whom, with the evidence. */
  origins: originGraphSchema.optional(),
  citations: z.array(citationSchema).optional(),
  recycled: z.array(recycledSchema).optional(),
  /** The letters that a user gives sources' outlets, NATO A to F, by source; never mixed with a position's `information`. */
  grades: z.record(z.string(), gradeSchema).optional(),
})
/** What `compare` found: the contract of every report. */
export type Result = z.infer<typeof resultSchema>
