import type { Section } from '../model/span.js'
import { opensText } from './dateline.js'
import { printedDays } from './dates.js'
import { wordsOf } from './lines.js'
import { boxedLines, isSameTitle, type Row } from './row.js'

/** What stands above a report: where its headline is (null: it has none) and where its body begins. */
export interface Front {
  headline: number | null
  body: number
}

/** Titles are printed again within so many lines: above the picture, above the text. */
const repeatWithin = 14
/** A stand-first has at most so many sentence lines before the byline or date that closes it. */
const standFirstLines = 2
/** So many headings in a row are a menu of other reports and no stand-first. */
const menuRun = 4

export function findFront(rows: Row[]): Front {
  const headline = findHeadline(rows)
  return { headline, body: findBody(rows, headline) }
}

/** The title that is printed twice above the text; else the first that the text speaks of; else the first. */
function findHeadline(rows: Row[]): number | null {
  const firstProse = rows.findIndex((row) => row.look === 'sentence')
  const top = firstProse < 0 ? rows.length : firstProse
  const titles = rows.flatMap((row, at) => (at <= top && isTitle(row) ? [at] : []))
  const repeated = titles.find((at) => rows[at]!.words >= 3 && isRepeated(rows, at))
  const full = titles.filter((at) => rows[at]!.words >= 4)
  const spokenOf = full.find((at) => overlap(rows[at]!, rows, at + 1) >= 0.3)
  return repeated ?? spokenOf ?? full[0] ?? titles.find((at) => rows[at]!.words >= 2) ?? null
}

/** A first line that stops like a sentence is the text's own: no title ends in a full stop. */
function isTitle(row: Row): boolean {
  if (opensText(row.text, row.look === 'sentence')) return false
  return row.look === 'heading' || (row.look === 'sentence' && row.words <= 25 && !/\.["”’)]*$/.test(row.text))
}

/** The share of a title's long words that the sentences from a line on use. */
export function overlap(title: Row, rows: Row[], from: number): number {
  const following = rows.slice(from).filter((row) => row.look === 'sentence')
  const said = new Set(following.slice(0, 4).flatMap((row) => stems(row.key)))
  const asked = stems(title.key)
  return asked.filter((stem) => said.has(stem)).length / Math.max(1, asked.length)
}

/** The long words, cut so that "withdraw" meets "withdrawal". */
const stems = (key: string): string[] =>
  wordsOf(key)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5))

function isRepeated(rows: Row[], at: number): boolean {
  const title = rows[at]!
  return rows
    .slice(at + 1)
    .filter((row) => row.look !== 'blank')
    .slice(0, repeatWithin)
    .some((row) => isSameTitle(row, title))
}

function findBody(rows: Row[], headline: number | null): number {
  const from = headline === null ? 0 : headline + 1
  const dateline = findDateline(rows, from)
  if (dateline !== null) return dateline
  const start = headline === null ? from : afterStandFirst(rows, headline)
  const prose = rows.findIndex((row, at) => at >= start && row.look === 'sentence')
  if (prose >= 0) return prose
  const listed = rows.findIndex((row, at) => at >= from && (row.look === 'bullet' || row.look === 'heading'))
  return listed >= 0 ? listed : rows.length
}

/** A dateline opens the body, however much stands above it; further down it opens another report. */
function findDateline(rows: Row[], from: number): number | null {
  let sentences = 0
  for (let at = from; at < rows.length && sentences <= 4; at++) {
    const row = rows[at]!
    const isSentence = row.look === 'sentence'
    if ((isSentence || row.look === 'heading') && opensText(row.text, isSentence)) return at
    if (isSentence) sentences++
  }
  return null
}

/** The line behind the last byline, date or repeated title that closes a stand-first. */
function afterStandFirst(rows: Row[], headline: number): number {
  const title = rows[headline]!
  let after = headline + 1
  let sentences = 0
  for (let at = headline + 1; at < rows.length && sentences <= standFirstLines; at++) {
    const row = rows[at]!
    const closes = row.look === 'byline' || row.look === 'date' || row.look === 'day' || isSameTitle(row, title)
    if (closes && rows.slice(at + 1).some((later) => later.look === 'sentence')) after = at + 1
    else if (row.look === 'sentence') sentences++
  }
  return after
}

/** The section of each line above the body. */
export function frontSections(rows: Row[], { headline, body }: Front): Section[] {
  const boxed = boxedLines(rows.slice(0, body))
  return rows.slice(0, body).map((row, at) => {
    if (row.look === 'caption' || row.credited || row.posed) return 'caption'
    if (headline === null || at < headline || boxed[at]) return 'other'
    if (isSameTitle(row, rows[headline]!)) return 'headline'
    if (row.look === 'sentence') return isDatedPicture(rows, at, headline) ? 'caption' : 'summary'
    if (row.look === 'bullet') return 'summary'
    return row.look === 'heading' && row.words >= 6 && headingRun(rows, at) < menuRun ? 'summary' : 'other'
  })
}

/** Below the byline, above the text, one sentence with a day of one year: "Crews clear rubble in Anbar, on January 13, 2020." */
function isDatedPicture(rows: Row[], at: number, headline: number): boolean {
  const signed = rows.slice(headline, at).some(({ look }) => look === 'byline' || look === 'date' || look === 'day')
  return signed && printedDays(rows[at]!.text).some(({ year }) => year !== null)
}

/** How many headings stand together at a line, blank lines not counted. */
function headingRun(rows: Row[], at: number): number {
  const count = (step: number): number => {
    let run = 0
    for (let next = at + step; rows[next]?.look === 'heading' || rows[next]?.look === 'blank'; next += step) {
      if (rows[next]!.look === 'heading') run++
    }
    return run
  }
  return 1 + count(1) + count(-1)
}
