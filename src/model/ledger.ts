import { z } from 'zod'
import { ruleIdSchema } from './check-rule.js'
import { takes } from './lists.js'

const isoDay = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a date as YYYY-MM-DD expected')

/** Which side of a finding is taken: `this`, the new report; `other`, what it was held against. `until`: the last day that it holds, null for ever. */
export const decisionSchema = z.strictObject({
  takes: z.enum(takes),
  why: z.string().min(1),
  by: z.string().min(1),
  until: isoDay.nullable(),
})
export type Decision = z.infer<typeof decisionSchema>

/** A finding that is known: one line of a ledger. `says` is there for the people who read the file. */
export const ledgerEntrySchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-z]{16}$/, 'a fingerprint of 16 characters expected'),
  rule: ruleIdSchema,
  source: z.string(),
  says: z.string(),
  decision: decisionSchema.nullable(),
})
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>
