import { z } from 'zod'
import { kebabCase } from './lists.js'

export const units = ['troops', 'countries', 'bases', 'attacks', 'phases', 'killed', 'wounded'] as const
/** One of the contract's, or one that a topic of the data adds: reading the data checks which there are. */
export const unitSchema = z.union([z.enum(units), z.string().regex(kebabCase)], 'a unit in kebab-case expected')
export type Unit = z.infer<typeof unitSchema>

/** From weakest to strongest; two that differ are a conflict of `strength`. */
export const levels = ['none', 'few', 'some', 'many', 'most', 'all'] as const
export const levelSchema = z.enum(levels)
export type Level = z.infer<typeof levelSchema>

export const bounds = ['on', 'by', 'before', 'after', 'since', 'from', 'until'] as const
export const boundSchema = z.enum(bounds)
export type Bound = z.infer<typeof boundSchema>

const count = z.number().int().min(0)

/** `point` is the stated number, null for a vague or one-sided one; `min`..`max` is what a careful reader takes it to mean (null: unbounded). */
export const quantitySchema = z.object({
  type: z.literal('quantity'),
  point: count.nullable(),
  min: count.nullable(),
  max: count.nullable(),
  unit: unitSchema,
  text: z.string(),
})
export type Quantity = z.infer<typeof quantitySchema>

export const quantifierSchema = z.object({ type: z.literal('quantifier'), level: levelSchema, text: z.string() })
export type Quantifier = z.infer<typeof quantifierSchema>

/** `edtf`: Extended Date/Time Format (ISO 8601-2:2019), null where a relative date has no publication date to stand on. `start`, `end`: first and last day. */
export const dateValueSchema = z.object({
  type: z.literal('date'),
  edtf: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  bound: boundSchema,
  text: z.string(),
})
export type DateValue = z.infer<typeof dateValueSchema>

export const placeValueSchema = z.object({ type: z.literal('place'), id: z.string(), text: z.string() })
export type PlaceValue = z.infer<typeof placeValueSchema>

export const statusValueSchema = z.object({ type: z.literal('status'), code: z.string(), text: z.string() })
export type StatusValue = z.infer<typeof statusValueSchema>

export const valueSchema = z.discriminatedUnion('type', [
  quantitySchema,
  quantifierSchema,
  dateValueSchema,
  placeValueSchema,
  statusValueSchema,
])
export type Value = z.infer<typeof valueSchema>
