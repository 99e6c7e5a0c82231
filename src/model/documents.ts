import { z } from 'zod'
import { claimSchema } from './claim.js'
import { checkRuleSchema, severitySchema } from './check-rule.js'
import type { Check } from './finding.js'
import { schemaVersion } from './lists.js'
import type { DriftList } from './drift.js'
import { groupSchema, type Result } from './result.js'
import type { OriginList } from './origin.js'
import { sourceSchema } from './source.js'
import { sectionSchema, spanSchema } from './span.js'
import type { Timeline } from './timeline.js'

const version = z.literal(schemaVersion)

/** What `extract` found. */
export const claimListSchema = z.object({
  schemaVersion: version,
  sources: z.array(sourceSchema),
  claims: z.array(claimSchema),
})
export type ClaimList = z.infer<typeof claimListSchema>

/** One thing that was read in a sentence, before any claim is made of it; what else it holds depends on its kind. */
export const mentionRecordSchema = spanSchema.extend({
  source: z.string(),
  line: z.number().int().min(1),
  kind: z.string(),
  text: z.string(),
  sentence: z.string(),
})
export type MentionRecord = z.infer<typeof mentionRecordSchema>

/** What `mentions` read. */
export const mentionListSchema = z.object({
  schemaVersion: version,
  sources: z.array(sourceSchema),
  mentions: z.array(z.looseObject(mentionRecordSchema.shape)),
})
export interface MentionList extends Omit<z.infer<typeof mentionListSchema>, 'mentions'> {
  mentions: MentionRecord[]
}

const provenanceSchema = z.enum(['manifest', 'front-matter', 'field', 'metadata', 'text', 'file-name', 'none'])

/** A source, where each of its fields was taken from, and, if asked for, the section of each stretch of its text. */
export const sourceRecordSchema = z.object({
  source: sourceSchema,
  provenance: z.object({
    outlet: provenanceSchema,
    title: provenanceSchema,
    published: provenanceSchema,
    origins: provenanceSchema,
    url: provenanceSchema,
    language: provenanceSchema,
  }),
  sections: z.array(spanSchema.extend({ section: sectionSchema, text: z.string() })).nullable(),
})
export type SourceRecord = z.infer<typeof sourceRecordSchema>

/** What `sources` lists. */
export const sourceListSchema = z.object({ schemaVersion: version, sources: z.array(sourceRecordSchema) })
export type SourceList = z.infer<typeof sourceListSchema>

/** A line of a source's text, without its line break; `start`: its offset in the text. */
export const lineSchema = z.object({
  number: z.number().int().min(1),
  start: z.number().int().min(0),
  text: z.string(),
})
export type Line = z.infer<typeof lineSchema>

/** A claim with the lines that its quote stands on, and the nearest lines with words before and after. */
export const claimInContextSchema = z.object({
  claim: claimSchema,
  before: lineSchema.nullable(),
  lines: z.array(lineSchema),
  after: lineSchema.nullable(),
})
export type ClaimInContext = z.infer<typeof claimInContextSchema>

/** All that stands behind one group, or behind one claim: the groups that it is in, and their claims in context. */
export const explanationSchema = z.object({
  schemaVersion: version,
  id: z.string(),
  sources: z.array(sourceSchema),
  groups: z.array(groupSchema),
  claims: z.array(claimInContextSchema),
})
export type Explanation = z.infer<typeof explanationSchema>

/** What `rules` lists: each with its severity as the config sets it. */
export const ruleListSchema = z.object({
  schemaVersion: version,
  rules: z.array(checkRuleSchema.extend({ severity: severitySchema.or(z.literal('off')) })),
})
export type RuleList = z.infer<typeof ruleListSchema>

/** What each command has to print: a format renders one or more of these. */
export interface Documents {
  compare: Result
  extract: ClaimList
  mentions: MentionList
  sources: SourceList
  explain: Explanation
  check: Check
  rules: RuleList
  drift: DriftList
  origins: OriginList
  timeline: Timeline
}
export type DocumentName = keyof Documents
