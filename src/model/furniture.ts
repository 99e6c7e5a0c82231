import { z } from 'zod'

const templates = z.array(z.string().min(1))

/**
 * The words by which a scraped page's own lines are known. Each entry is a template, matched without regard to case: `{n}` stands
 * for a number, `{name}` for capitalised words, `{date}` for words with a digit among them, `{few}` for up to five
 * words, `{any}` for any.
 */
export const pageFurnitureSchema = z.strictObject({
  /** Whole lines: "Short Url", "4 min read". */
  lines: templates,
  /** Beginnings of lines: "Read more:", "Follow us on". */
  openings: templates,
  /** Words that tell wherever they stand in a line: "all rights reserved". */
  phrases: templates,
  /** Whole lines after which a list of other headlines follows: "Recommended", "Most read". */
  boxes: templates,
  /** Whole lines after which nothing of the report follows: "Comments". */
  endings: templates,
})

/** The words by which the lines around a report's text are known; templates as above. */
export const reportFurnitureSchema = z.strictObject({
  /** Whole lines that say when it was published or changed: "Updated {date}". */
  dates: templates,
  /** Whole lines that say who wrote it: "By {name}". */
  bylines: templates,
  /** Beginnings of lines that name the text's origin: "Source:", "Based on materials from". */
  credits: templates,
  /** Beginnings of lines that name a picture's origin: "Photo:". */
  photoCredits: templates,
  /** Words that make a line a caption wherever they stand in it: "in this photo". */
  captions: templates,
  /** Words of captions that sentences of the text use too: "are seen at". */
  poses: templates,
  /** What stands in brackets at a caption's end: "photo by {any}". Outlets' names count too. */
  captionCredits: templates,
  /** Beginnings of lines about the author: "{name} is a reporter". */
  bios: templates,
  /** Beginnings of corrections, which belong to the report: "An earlier version". */
  corrections: templates,
})
/** Words of web pages' classes, ids and roles, by what stands in the elements that bear them. */
export const markupSchema = z.strictObject({
  other: templates,
  summary: templates,
  caption: templates,
  /** Bylines and dates: a stand-first may stand above them. */
  signature: templates,
  /** The article's own text. */
  body: templates,
})

export const furnitureSchema = z.strictObject({
  ...pageFurnitureSchema.shape,
  ...reportFurnitureSchema.shape,
  markup: markupSchema,
})
export type Furniture = z.infer<typeof furnitureSchema>
