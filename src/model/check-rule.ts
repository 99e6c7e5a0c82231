import { z } from 'zod'
import { ruleIds, severities } from './lists.js'

export const severitySchema = z.enum(severities)
export type Severity = z.infer<typeof severitySchema>

export const ruleIdSchema = z.enum(ruleIds)
export type RuleId = z.infer<typeof ruleIdSchema>

/** One thing that `check` looks for: an entry of data/rules.json. */
export const checkRuleSchema = z.strictObject({
  id: ruleIdSchema,
  /** How grave it is where no config says otherwise. */
  severity: severitySchema,
  /** In one line: what was found where it is reported. */
  what: z.string(),
  /** What to do about it, in a few sentences. */
  help: z.string(),
  /** A short case that gives it. */
  example: z.strictObject({ new: z.string(), known: z.string().nullable(), says: z.string() }),
})
export type CheckRule = z.infer<typeof checkRuleSchema>

export const checkRulesSchema = z.array(checkRuleSchema).superRefine((rules, context) => {
  const missing = ruleIds.filter((id) => rules.filter((rule) => rule.id === id).length !== 1)
  if (missing.length > 0)
    context.addIssue({ code: 'custom', message: `each rule is needed once: ${missing.join(', ')}` })
})
