import type { Outlet } from '../model/knowledge.js'
import type { Section, Stretch } from '../model/span.js'
import { datelineOf } from '../page/dateline.js'
import { isEntryTitle } from '../page/dates.js'
import { findFront, isSigned, isTimeline } from '../page/front.js'
import { compileSigns } from '../page/look.js'
import { rowsOf, type Row } from '../page/row.js'
import type { Fields, Signs } from './draft.js'
import { isoDayIn } from './iso-day.js'
import { outletsNamedIn } from '../page/outlet-names.js'

/** A text's lines as far as they speak of the text. */
interface Lines {
  title: string | undefined
  /** How many of the lines above the text stand above the title too: a masthead. */
  masthead: number
  /** Above the text; of a web page or a JSON record, whose format says what stands there, only what is below the headline. */
  above: Row[]
  /** The text's first line. */
  opening: string
  /** From the text's first line on. */
  below: Row[]
}

/** What the text itself says of its source: in its title, dateline, byline, date lines and credits. */
export function fieldsOfText(text: string, layout: Stretch[] | null, signs: Signs): Fields {
  const compiled = compileSigns(signs.furniture, signs.outlets)
  const rows = rowsOf(text, compiled)
  const lines = layout === null ? linesOfText(rows) : linesOfLayout(rows, layout)
  const published = publishedIn(lines)
  const outlet = outletIn(lines, layout === null, signs)
  const origins = originsIn(lines, signs)
  const url = rows.find((row) => /^(?:url:\s*)?https?:\/\/\S+$/i.test(row.text))?.text.replace(/^url:\s*/i, '')
  return {
    ...(lines.title === undefined ? {} : { title: lines.title }),
    ...(published === null ? {} : { published }),
    ...(outlet === null ? {} : { outlet }),
    ...(origins.length === 0 ? {} : { origins }),
    ...(url === undefined ? {} : { url }),
  }
}

function linesOfText(rows: Row[]): Lines {
  const { headline, body } = findFront(rows)
  const title = headline === null ? undefined : rows[headline]?.text
  const [above, below] = [rows.slice(0, body), rows.slice(body)]
  return { title, masthead: headline ?? 0, above, opening: below[0]?.text ?? '', below }
}

function linesOfLayout(rows: Row[], layout: Stretch[]): Lines {
  const spanOf = (section: Section): Stretch | undefined => layout.find((stretch) => stretch.section === section)
  const within = (row: Row, stretch: Stretch): boolean => row.start >= stretch.start && row.start < stretch.end
  const headline = rows.findIndex((row) => within(row, spanOf('headline') ?? { start: 0, end: 0, section: 'other' }))
  const isBody = (row: Row): boolean => layout.some((stretch) => stretch.section === 'body' && within(row, stretch))
  const body = rows.findIndex((row) => (row.look === 'sentence' || row.look === 'heading') && isBody(row))
  const first = body < 0 ? rows.length : body
  return {
    title: rows[headline]?.text,
    masthead: 0,
    above: rows.slice(headline + 1, Math.max(first, headline + 1)),
    opening: rows[first]?.text ?? '',
    below: rows.slice(first),
  }
}

const isUpdate = (row: Row): boolean => /^(?:last|updated|modified)/.test(row.key)
const isFirst = (row: Row): boolean => /^(?:first )?p(?:ublished|osted)/.test(row.key)

/**
 * A line that says when, above the text before below it, under the title before over it; a scraper's stamp; the dateline;
 * "Updated" after all that say "Published"; last what stands behind the text.
 */
function publishedIn(lines: Lines): string | null {
  const { above, opening, below, masthead } = lines
  const signed = above.filter(isSigned)
  const dated = below.filter((row) => row.look === 'date')
  const [over, under] = [above.slice(0, masthead).filter(isSigned), above.slice(masthead).filter(isSigned)]
  const texts = [
    ...[...signed.filter(isFirst), ...under, ...over, ...dated.filter(isFirst)]
      .filter((row) => !isUpdate(row))
      .map((row) => row.text),
    ...[...above, ...below].flatMap(({ stamp }) => stamp ?? []),
    opening.slice(0, datelineOf(opening)?.end ?? 0),
    ...[...signed, ...dated].filter(isUpdate).map((row) => row.text),
    ...daysOutside(lines),
  ]
  const latest = latestEntry([...above, ...below])
  return texts.map(isoDayIn).find((day) => day !== null && day >= latest) ?? null
}

/** No report is older than the last day of its timeline. */
function latestEntry(rows: Row[]): string {
  const days = isTimeline(rows) ? rows.filter(({ look }) => look === 'day').map(({ text }) => isoDayIn(text) ?? '') : []
  return days.sort().at(-1) ?? ''
}

/** Days between the first sentences and right behind the last, on a live page's entries, and with the name of a source. */
function daysOutside({ above, below }: Lines): string[] {
  const ending = below.findIndex(({ look }) => look === 'ending')
  const text = ending < 0 ? below : below.slice(0, ending)
  const sentences = [...text.entries()].flatMap(([at, { look }]) => (look === 'sentence' ? [at] : []))
  const behind = text.slice((sentences.at(-1) ?? 0) + 1).find(({ look }) => look !== 'blank')
  const found = [
    text.slice(0, sentences[Math.min(early, sentences.length - 1)] ?? 0).find(({ look }) => look === 'day'),
    behind?.look === 'day' ? behind : undefined,
    [...above, ...text].find((row) => row.look !== 'sentence' && isEntryTitle(row.text)),
    text.find(({ look }) => look === 'credit'),
  ]
  return found.flatMap((row) => (row === undefined ? [] : [row.text]))
}

/** A correction may stand above the day. */
const early = 3

/** "Shafaq News/ Iraq aims …": the outlet's own mark, where "BAGHDAD (AP) — " names a wire. */
const isOwnMark = (opening: string): boolean => /^[^/]{2,40}\/\s/.test(opening)

/** The outlet that a mark before the text names, a short line above it, a byline, a line about rights, or the dateline. */
function outletIn({ above, opening, below }: Lines, isScraped: boolean, { outlets }: Signs): string | null {
  const named = (text: string): Outlet[] => outletsNamedIn(text, outlets)
  const mark = datelineOf(opening)?.wire ?? ''
  if (isOwnMark(opening) && mark !== '') return named(mark)[0]?.name ?? mark
  const short = above.filter((row) => isScraped && row.words <= 5 && !isSigned(row))
  const alone = short.map((row) => named(row.text)).find((found) => found.length === 1)
  const printed = below.filter((row) => row.look === 'date' && isFirst(row))
  const signed = [...above.filter(isSigned), ...printed].flatMap((row) => named(row.text))
  const rights = [...above, ...below].find((row) => /^(?:©|copyright|\(c\))/.test(row.key))
  const found = alone?.[0] ?? signed.find((outlet) => !isWire(outlet)) ?? named(rights?.text ?? '')[0] ?? named(mark)[0]
  return found?.name ?? null
}

const isWire = (outlet: Outlet): boolean => outlet.kind === 'wire'

/** The wires that sign the text, and the wires and papers that it is credited to. A picture's credit says nothing of the text. */
function originsIn({ above, opening, below }: Lines, { outlets }: Signs): string[] {
  const named = (text: string): Outlet[] => outletsNamedIn(text, outlets)
  const credits = [...above, ...below].filter((row) => row.look === 'credit')
  const closing = below.findLast((row) => row.look === 'sentence')
  const signatures = [
    isOwnMark(opening) ? '' : (datelineOf(opening)?.wire ?? ''),
    ...above.filter(isSigned).map((row) => row.text),
    // "… the official added. (AFP)" ends a report; the same brackets elsewhere end a caption.
    closing?.credited ? closing.text.slice(closing.text.lastIndexOf('(')) : '',
  ]
  const found = [...signatures.flatMap(named).filter(isWire), ...credits.flatMap((row) => named(row.text))]
  return [...new Set(found.map(({ id }) => id))].sort()
}
