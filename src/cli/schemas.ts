import { z } from 'zod'
import {
  claimListSchema,
  explanationSchema,
  mentionListSchema,
  ruleListSchema,
  sourceListSchema,
  type DocumentName,
  type Documents,
} from '../model/documents.js'
import { driftListSchema } from '../model/drift.js'
import { checkSchema } from '../model/finding.js'
import { originListSchema } from '../model/origin.js'
import { resultSchema } from '../model/result.js'
import { timelineSchema } from '../model/timeline.js'
import { configSchema } from './config/schema.js'

/** The schema of each command's JSON. Loaded only where a document is checked or a schema printed: zod is slow to start. */
export const schemas: Record<DocumentName, z.ZodType> = {
  compare: resultSchema,
  extract: claimListSchema,
  mentions: mentionListSchema,
  sources: sourceListSchema,
  explain: explanationSchema,
  check: checkSchema,
  rules: ruleListSchema,
  drift: driftListSchema,
  origins: originListSchema,
  timeline: timelineSchema,
}

type Checked = { [Name in DocumentName]: { name: Name; document: Documents[Name] } }[DocumentName]

/** Which command's document it is, or what is wrong with it. A wider one is tried before a narrower. */
export function checkDocument(saved: unknown): Checked | { wrong: string } {
  const keys = typeof saved === 'object' && saved !== null ? Object.keys(saved) : []
  const name = nameFor(keys)
  if (name === null) return { wrong: 'is no result of this program' }
  const outcome = schemas[name].safeParse(saved)
  // As it was saved, not as the schema would build it anew: its keys stay in their order, and so do the bytes.
  if (outcome.success) return { name, document: saved } as Checked
  const [issue] = outcome.error.issues
  return {
    wrong: `is no result of ${name}: at ${issue?.path.join('.') ?? '?'}, ${issue?.message ?? 'not as expected'}`,
  }
}

function nameFor(keys: string[]): DocumentName | null {
  if (keys.includes('findings')) return 'check'
  if (keys.includes('rules')) return 'rules'
  if (keys.includes('drifts')) return 'drift'
  if (keys.includes('threads')) return 'timeline'
  if (keys.includes('lineages')) return 'origins'
  if (keys.includes('summary')) return 'compare'
  if (keys.includes('id')) return 'explain'
  if (keys.includes('mentions')) return 'mentions'
  if (keys.includes('claims')) return 'extract'
  return keys.includes('sources') ? 'sources' : null
}

/** The JSON Schema of a command's JSON, or of a config file. */
export function jsonSchema(name: DocumentName | 'config'): object {
  if (name === 'config') return { title: 'iraq-claims.config.json', ...z.toJSONSchema(configSchema) }
  return { title: `iraq-claims ${name} --format json`, ...z.toJSONSchema(schemas[name]) }
}
