import { z } from 'zod'
import { ruleIdSchema } from '../../model/check-rule.js'
import { failOnSchema } from '../../model/finding.js'
import { gradeSchema } from '../../model/grade.js'
import { severities } from '../../model/lists.js'
import { formatNames, formats } from '../../report/index.js'

/** What a config file may set: defaults for the options of the same names. A command takes those that it has. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  /** The reports to read where none are named; relative to the config file. */
  paths: z.array(z.string().min(1)).min(1).optional(),
  bundled: z.boolean().optional(),
  data: z.string().min(1).optional(),
  maxSize: z.number().int().min(1).optional(),
  format: z.enum(formatNames(formats)).optional(),
  color: z.enum(['auto', 'always', 'never']).optional(),
  width: z.number().int().min(1).optional(),
  all: z.boolean().optional(),
  exitCode: z.boolean().optional(),
  topic: z.array(z.string()).optional(),
  source: z.array(z.string()).optional(),
  verdict: z.array(z.string()).optional(),
  /** What `check` holds new reports against, where that is not `paths`; relative to the config file. */
  against: z.array(z.string().min(1)).min(1).optional(),
  /** How grave each rule of `check` is. */
  rules: z.partialRecord(ruleIdSchema, z.enum([...severities, 'off'])).optional(),
  failOn: failOnSchema.optional(),
  maxWarnings: z.number().int().min(0).optional(),
  /** The ledger of `check`; relative to the config file. */
  baseline: z.string().min(1).optional(),
  allowStale: z.boolean().optional(),
  /** How reliable outlets are held to be, by their name or by a report's id. */
  grades: z.record(z.string().min(1), gradeSchema).optional(),
})
export type Config = z.infer<typeof configSchema>
