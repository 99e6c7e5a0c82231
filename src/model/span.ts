import { z } from 'zod'

/** A stretch of a source's text: UTF-16 code units, `start` included, `end` excluded, so that `text.slice(start, end)` is its words. */
export const spanSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) })
export type Span = z.infer<typeof spanSchema>

/** The parts of a scraped page. No claim comes from `other`. */
export const sectionSchema = z.enum(['headline', 'summary', 'body', 'caption', 'other'])
export type Section = z.infer<typeof sectionSchema>

/** A run of whole lines that belongs to one section. The stretches of a text follow one another and leave nothing out. */
export interface Stretch extends Span {
  section: Section
}
