import type { z } from 'zod'
import type { Typed } from './files.js'

/** What a schema finds wrong, for people: the reason, and what was typed where something else was expected. */
export interface SchemaFault {
  reason: string
  near?: Typed
}

/** One issue of a schema in the words of an error; of several keys that nobody knows one fault each. */
export function schemaFaults(schema: z.ZodType, content: unknown, issue: z.core.$ZodIssue): SchemaFault[] {
  const typed = valueAt(content, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path)
      return issue.keys.map((key) => ({ reason: `there is no key "${key}"`, near: { typed: key, known } }))
    }
    case 'invalid_value':
      return [choiceFault(typed, issue.values.map(String))]
    case 'invalid_key':
      return [{ reason: issue.issues[0]?.message ?? issue.message }]
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? [choiceFault(typed, issue.options.map(String))]
        : [{ reason: issue.message }]
    case 'invalid_type':
      return [{ reason: typed === undefined ? 'is missing' : issue.message }]
    default:
      return [{ reason: issue.message }]
  }
}

function choiceFault(typed: unknown, known: string[]): SchemaFault {
  if (typed === undefined) return { reason: `is missing: one of ${known.join(', ')}` }
  if (typeof typed !== 'string') return { reason: `one of ${known.join(', ')} expected` }
  return { reason: `"${typed}" is none of ${known.join(', ')}`, near: { typed, known } }
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], content)
}

/** The keys that an object may have at a path of a schema. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const [key, ...rest] = path
  switch (def.type) {
    case 'object':
      if (key === undefined) return Object.keys(def.shape)
      return def.shape[String(key)] ? keysAt(def.shape[String(key)] as z.core.$ZodType, rest) : []
    case 'array':
      return keysAt(def.element, rest)
    case 'record':
      return keysAt(def.valueType, rest)
    case 'union':
      return def.options.flatMap((option) => keysAt(option, path))
    case 'optional':
    case 'nullable':
    case 'default':
      return keysAt(def.innerType, path)
    default:
      return []
  }
}
