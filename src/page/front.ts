import type { Section } from '../model/span.js'
import { datelineOf } from './dateline.js'
import { isSameTitle, type Row } from './row.js'

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

function findHeadline(rows: Row[]): number | null {
  const firstProse = rows.findIndex((row) => row.look === 'sentence')
  const top = firstProse < 0 ? rows.length : firstProse
  const titles = rows.flatMap((row, at) => (at <= top && isTitle(row) ? [at] : []))
  const repeated = titles.find((at) => rows[at]!.words >= 3 && isRepeated(rows, at))
  return repeated ?? titles.find((at) => rows[at]!.words >= 4) ?? titles.find((at) => rows[at]!.words >= 2) ?? null
}

/** A first line that stops like a sentence is the text's own: no title ends in a full stop. */
function isTitle(row: Row): boolean {
  if (datelineOf(row.text) !== null) return false
  return row.look === 'heading' || (row.look === 'sentence' && row.words <= 25 && !/\.["”’)]*$/.test(row.text))
}

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
    const mayOpen = row.look === 'sentence' || row.look === 'heading'
    if (mayOpen && datelineOf(row.text) !== null) return at
    if (row.look === 'sentence') sentences++
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
  return rows.slice(0, body).map((row, at) => {
    if (row.look === 'caption' || row.credited || row.posed) return 'caption'
    if (headline === null || at < headline) return 'other'
    if (isSameTitle(row, rows[headline]!)) return 'headline'
    if (row.look === 'sentence' || row.look === 'bullet') return 'summary'
    return row.look === 'heading' && row.words >= 6 && headingRun(rows, at) < menuRun ? 'summary' : 'other'
  })
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
