import type { Section, Stretch } from '../model/span.js'
import { datelineOf } from '../page/dateline.js'
import { findFront, type Front } from '../page/front.js'
import { pageLines } from '../page/lines.js'
import { compileSigns } from '../page/look.js'
import { rowOf, type Row } from '../page/row.js'
import type { Fields, Signs } from './draft.js'
import { isoDayIn } from './iso-day.js'
import { outletsNamedIn } from '../page/outlet-names.js'

/** What the text itself says of its source: in its title, dateline, byline, date lines and credits. */
export function fieldsOfText(text: string, layout: Stretch[] | null, signs: Signs): Fields {
  const compiled = compileSigns(signs.furniture, signs.outlets)
  const rows = pageLines(text).map((line) => rowOf(line, compiled))
  const front = layout === null ? findFront(rows) : frontOfLayout(rows, layout)
  const fields: Fields = {}
  const title = front.headline === null ? undefined : rows[front.headline]?.text
  if (title !== undefined) fields.title = title
  const published = publishedIn(rows, front)
  if (published !== null) fields.published = published
  const outlet = outletIn(rows, front, signs)
  if (outlet !== null) fields.outlet = outlet
  const origins = originsIn(rows, front, signs)
  if (origins.length > 0) fields.origins = origins
  const url = rows.find((row) => /^(?:url:\s*)?https?:\/\/\S+$/i.test(row.text))?.text.replace(/^url:\s*/i, '')
  if (url !== undefined) fields.url = url
  return fields
}

function frontOfLayout(rows: Row[], layout: Stretch[]): Front {
  const first = (section: Section): number => {
    const start = layout.find((stretch) => stretch.section === section)?.start
    return start === undefined ? -1 : rows.findIndex((row) => row.end > start)
  }
  const [headline, body] = [first('headline'), first('body')]
  return { headline: headline < 0 ? null : headline, body: body < 0 ? rows.length : body }
}

const isSigned = (row: Row): boolean => row.look === 'date' || row.look === 'day' || row.look === 'byline'
const isUpdate = (row: Row): boolean => /^(?:last|updated|modified)/.test(row.key)

/** A line that says when, above the text before below it; "Published" before "Updated"; then the dateline's day. */
function publishedIn(rows: Row[], front: Front): string | null {
  const above = rows.slice(0, front.body).filter(isSigned)
  const below = rows.slice(front.body + 1).filter((row) => row.look === 'date')
  const opening = rows[front.body]
  const dateline = opening ? datelineOf(opening.text) : null
  const places = [...above, ...below.filter((row) => /^(?:first )?p(?:ublished|osted)/.test(row.key))]
  const texts = [
    ...places.filter((row) => !isUpdate(row)).map((row) => row.text),
    ...(dateline && opening ? [opening.text.slice(0, dateline.end)] : []),
    ...above.filter(isUpdate).map((row) => row.text),
    ...below.filter(isUpdate).map((row) => row.text),
  ]
  for (const text of texts) {
    const day = isoDayIn(text)
    if (day !== null) return day
  }
  return null
}

/** The outlet that a dateline names before a stroke ("Shafaq News/ "), a line above the text, or a line about rights. */
function outletIn(rows: Row[], front: Front, signs: Signs): string | null {
  const opening = rows[front.body]?.text ?? ''
  const wire = isOwnMark(opening) ? datelineOf(opening)?.wire : null
  if (wire) return outletsNamedIn(wire, signs.outlets)[0]?.name ?? wire
  for (const row of rows.slice(0, front.body)) {
    const [outlet, ...others] = row.words <= 5 && row.look !== 'byline' ? outletsNamedIn(row.text, signs.outlets) : []
    if (outlet && others.length === 0 && row.look !== 'day') return outlet.name
  }
  const rights = rows.find((row) => /^(?:©|copyright|\(c\))/.test(row.key))
  const named = rights ? outletsNamedIn(rights.text, signs.outlets)[0]?.name : undefined
  return named ?? outletsNamedIn(datelineOf(opening)?.wire ?? '', signs.outlets)[0]?.name ?? null
}

/** "(AP)" in a dateline is a wire; "Shafaq News/ " is the outlet's own mark. */
const datelineWire = (opening: string): string | null =>
  isOwnMark(opening) ? null : (datelineOf(opening)?.wire ?? null)
const isOwnMark = (opening: string): boolean => /^[^/]{2,40}\/\s/.test(opening)

/** The wires and papers that the text is credited to. A picture's credit says nothing of the text. */
function originsIn(rows: Row[], front: Front, signs: Signs): string[] {
  const opening = rows[front.body]?.text ?? ''
  const bylines = rows.slice(0, front.body).filter((row) => row.look === 'byline' || row.look === 'day')
  const credits = rows.filter((row) => row.look === 'credit')
  const closing = rows.findLast((row) => row.look === 'sentence')
  const texts = [
    datelineWire(opening) ?? '',
    ...bylines.map((row) => row.text),
    ...credits.map((row) => row.text),
    // "… the official added. (AFP)" ends a report; the same brackets elsewhere end a caption.
    closing?.credited ? closing.text.slice(closing.text.lastIndexOf('(')) : '',
  ]
  const ids = texts.flatMap((text) => outletsNamedIn(text, signs.outlets).map((outlet) => outlet.id))
  return [...new Set(ids)].sort()
}
