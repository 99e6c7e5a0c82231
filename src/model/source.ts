import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'kebab-case expected')
const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a date as YYYY-MM-DD expected')

/** One report by one outlet. `published` is an ISO 8601 date; `origins` are ids of the wires and papers that it says it draws on. */
export const sourceSchema = z.object({
  id,
  outlet: z.string(),
  title: z.string(),
  published: isoDate.nullable(),
  origins: z.array(id),
  url: z.string().nullable(),
  language: z.string(),
  file: z.string(),
})
export type Source = z.infer<typeof sourceSchema>

/** One entry of a folder's `sources.json`; what it says outranks what the text says. */
export const manifestEntrySchema = z.strictObject({
  id: id.optional(),
  file: z.string().min(1),
  outlet: z.string().optional(),
  title: z.string().optional(),
  published: isoDate.nullable().optional(),
  origins: z.array(id).optional(),
  url: z.string().nullable().optional(),
  language: z.string().optional(),
})
export type ManifestEntry = z.infer<typeof manifestEntrySchema>

/** Where a source's field was taken from. `none`: nothing said it. All from `metadata` on are inferred, not stated. */
export type Provenance = 'manifest' | 'front-matter' | 'field' | 'metadata' | 'text' | 'file-name' | 'none'
