import { z } from 'zod'
import { checkRuleSchema, ruleIdSchema, severitySchema } from './check-rule.js'
import { attributionSchema } from './claim.js'
import { decisionSchema, ledgerEntrySchema } from './ledger.js'
import { betweens, schemaVersion } from './lists.js'
import { sourceSchema } from './source.js'
import { spanSchema } from './span.js'
import { topicSchema } from './topic.js'
import { valueSchema } from './value.js'

const position = z.number().int().min(1)

/**
 * Where in a checked report. Lines and columns count from 1, columns in UTF-16 code units; the end is excluded. They are those of the
 * report's text; `inFile` says whether these are the file's own, too: not so for a web page or JSON, nor where no words are meant.
 */
export const findingPlaceSchema = spanSchema.extend({
  source: z.string().nullable(),
  file: z.string(),
  line: position,
  column: position,
  endLine: position,
  endColumn: position,
  /** The columns again, in bytes of UTF-8, which some tools count. */
  bytes: z.object({ column: position, endColumn: position }),
  inFile: z.boolean(),
})
export type FindingPlace = z.infer<typeof findingPlaceSchema>

/** What the words were held against: another report, or another place of the same. */
export const otherSideSchema = spanSchema.extend({
  source: z.string(),
  outlet: z.string(),
  published: z.string().nullable(),
  file: z.string(),
  line: position,
  words: z.string(),
  /** The whole sentence around the words. */
  sentence: z.string(),
  /** Who vouches for it there. */
  attribution: attributionSchema,
  value: valueSchema,
  claim: z.string().nullable(),
})
export type OtherSide = z.infer<typeof otherSideSchema>

/** `open`: counts; `known`: the ledger lists it; `decided`: the ledger says which side is taken; `expired`: it did, until a day that is past. */
export const findingStates = ['open', 'known', 'decided', 'expired'] as const

export const findingSchema = z.object({
  /** Stays the same while the report is edited elsewhere, and while further reports say the same. */
  fingerprint: z.string(),
  rule: ruleIdSchema,
  severity: severitySchema,
  message: z.string(),
  /** What of the message is neither the subject nor the other side's words. */
  reason: z.string(),
  place: findingPlaceSchema,
  words: z.string(),
  /** The whole sentence around the words, who vouches for it, and the value as it is compared; none where no claim is meant. */
  sentence: z.string(),
  attribution: attributionSchema.nullable(),
  value: valueSchema.nullable(),
  about: z.object({ topic: topicSchema, subject: z.string(), place: z.string().nullable() }).nullable(),
  claim: z.string().nullable(),
  between: z.enum(betweens).nullable(),
  other: otherSideSchema.nullable(),
  state: z.enum(findingStates),
  decision: decisionSchema.nullable(),
})
export type Finding = z.infer<typeof findingSchema>

export const failOnSchema = z.enum(['error', 'warning', 'note', 'never'])
export type FailOn = z.infer<typeof failOnSchema>

const count = z.number().int().min(0)

/** What `check` found. */
export const checkSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  /** The reports that were checked. */
  sources: z.array(sourceSchema),
  /** How many reports they were held against. */
  known: count,
  /** The rules in force, with the severity that each has in this run. */
  rules: z.array(checkRuleSchema),
  failOn: failOnSchema,
  findings: z.array(findingSchema),
  /** Entries of the ledger on the checked reports that no longer occur. */
  stale: z.array(ledgerEntrySchema),
  summary: z.object({
    sources: count,
    findings: count,
    error: count,
    warning: count,
    note: count,
    known: count,
    stale: count,
  }),
})
export type Check = z.infer<typeof checkSchema>
