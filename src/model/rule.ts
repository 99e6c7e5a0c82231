import { z } from 'zod'
import { modalitySchema } from './claim.js'
import { boundSchema, unitSchema } from './value.js'

/** A phrasing over the words of one sentence; see docs/phrasings.md. "<withdraw>" is a word class, "{force}" a mention, ".." a short gap. */
const phrasing = z.string().min(1)

const shared = {
  /** Forces and bodies that the claim may be about; the first one stands in where `subject` is "fixed". */
  subjects: z.array(z.string()).min(1),
  /** `nearest`: the force that the words name; `among`: the nearest one of `subjects`, whoever else is named; `fixed`: always the first of them. */
  subject: z.enum(['nearest', 'among', 'fixed']).default('nearest'),
  /** Where it holds if no place is named: "iraq", or null where the topic has no place at all. */
  place: z.string().nullable(),
  /** Words that make the sentence speak of something else. */
  unless: z.array(phrasing).default([]),
  /** Words that look like the phrasing and are not: "leaves to his successor" tells of no departure; others of the sentence are read. */
  except: z.array(phrasing).default([]),
  /** What the sentence must say as well, anywhere. */
  requires: z.array(phrasing).default([]),
}

/** An event with a date: "forces <withdraw> by {date}". */
export const datedEventSchema = z.strictObject({
  kind: z.literal('dated-event'),
  ...shared,
  triggers: z.array(phrasing).min(1),
  /** Which of its moments the date must be: its start, its end, or the event as a whole. */
  aspects: z.array(z.enum(['start', 'finish', 'whole'])).default(['whole']),
  bounds: z.array(boundSchema).optional(),
  /** `past`: the date lies before the publication; `old`: more than ten months before it; `recent`: not so. */
  age: z.enum(['old', 'past', 'recent', 'any']).default('any'),
  modalities: z.array(modalitySchema).optional(),
  /** Whose it is where nobody is named, nor was before. */
  otherwise: z.string().optional(),
  /** `fixed`: always at `place`, whatever places the sentence names. */
  where: z.enum(['stated', 'fixed']).default('stated'),
  /** Not of a share of the force: "most left over the summer" dates no withdrawal. */
  ofAll: z.boolean().default(false),
  /** The place must be named, and be a base. */
  atBase: z.boolean().default(false),
})
export type DatedEventRule = z.infer<typeof datedEventSchema>

/** A state of affairs in words: "<agreement> .. <signed>". */
export const statusSchema = z.strictObject({
  kind: z.literal('status'),
  ...shared,
  modalities: z.array(modalitySchema).optional(),
  /** Several codes may stand in the same words: a proposal and its rejection. */
  together: z.boolean().default(false),
  codes: z.array(
    z.strictObject({
      code: z.string(),
      phrasings: z.array(phrasing).min(1),
      /** What the phrasing means whatever stands around it; else the words around it tell. */
      modality: modalitySchema.optional(),
      unless: z.array(phrasing).default([]),
    }),
  ),
})
export type StatusRule = z.infer<typeof statusSchema>

/** How much of a force: "2,500 troops", "most of the soldiers", by what they are said to do. */
export const levelSchema = z.strictObject({
  kind: z.literal('level'),
  ...shared,
})

/** How many soldiers were killed or wounded. */
export const casualtySchema = z.strictObject({
  kind: z.literal('casualty'),
  ...shared,
})

/** A number of things other than soldiers: "80-member coalition", "three bases", "attacked 150 times". */
export const countSchema = z.strictObject({
  kind: z.literal('count'),
  ...shared,
  unit: unitSchema,
  /** `country`: the country that is named, and not the town in it; `fixed`: always at `place`. */
  where: z.enum(['stated', 'country', 'fixed']).default('stated'),
  /** Where nobody is named it is told of whom the count of the sentence before was: "Of those attacks, 29 were in Iraq". */
  carried: z.boolean().default(false),
  phrasings: z.array(phrasing).min(1),
})
export type CountRule = z.infer<typeof countSchema>

/** Where a force is stationed. */
export const locationSchema = z.strictObject({
  kind: z.literal('location'),
  ...shared,
  /** The place must be a base: the words tell of soldiers in a town only that something was there. */
  atBase: z.boolean().default(false),
  phrasings: z.array(phrasing).min(1),
})
export type LocationRule = z.infer<typeof locationSchema>

export const ruleSchema = z.discriminatedUnion('kind', [
  datedEventSchema,
  statusSchema,
  levelSchema,
  casualtySchema,
  countSchema,
  locationSchema,
])
export type Rule = z.infer<typeof ruleSchema>

/** What one sentence must give: the claims of its topic, value as "2025-09", "2500", "some", "al-asad" or a code. */
export const exampleSchema = z.strictObject({
  text: z.string().min(1),
  /** The publication date, where the words need one. */
  published: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, 'a day expected, as 2024-07-22')
    .optional(),
  claims: z.array(
    z.strictObject({
      subject: z.string().optional(),
      place: z.string().nullable().optional(),
      value: z.string(),
      modality: modalitySchema.optional(),
    }),
  ),
})
export type Example = z.infer<typeof exampleSchema>
