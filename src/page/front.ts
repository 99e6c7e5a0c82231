import type { Section } from '../model/span.js'
import { datelineOf, opensSpeech, opensText } from './dateline.js'
import { printedDays } from './dates.js'
import { boxedLines, isSameTitle, type Row } from './row.js'
import { findTitle } from './title.js'

/** What stands above a report: where its headline is (null: it has none) and where its body begins. */
export interface Front {
  headline: number | null
  body: number
}

/** A stand-first has at most so many sentence lines before the byline or date that closes it. */
const standFirstLines = 2
/** So many headings in a row are a menu of other reports and no stand-first. */
const menuRun = 4
/** No more lines are looked at around one, so that a file of titles alone takes no longer than another. */
const nearby = 60

export function findFront(rows: Row[]): Front {
  const headline = findTitle(rows)
  return { headline, body: findBody(rows, headline) }
}

function findBody(rows: Row[], headline: number | null): number {
  const from = headline === null ? 0 : headline + 1
  const dateline = findDateline(rows, from)
  if (dateline !== null) return afterSignedLead(rows, headline, dateline) ?? dateline
  const start = headline === null ? from : afterStandFirst(rows, headline)
  const proseWhere = (isFit: (row: Row, at: number) => boolean): number =>
    rows.findIndex((row, at) => at >= start && row.look === 'sentence' && isFit(row, at))
  const own = proseWhere((row, at) => !isPicture(row) && !isAboveCredit(rows, at) && !isUnstopped(rows, at, start))
  const prose = own < 0 ? proseWhere(() => true) : own
  if (prose >= 0) return withTimeAbove(rows, prose, start)
  const listed = rows.findIndex((row, at) => at >= from && (row.look === 'bullet' || row.look === 'heading'))
  return listed >= 0 ? listed : rows.length
}

/** "FILE - Soldiers stand at the gate. (AP Photo)" has a dateline's look, a text's first line with its wire behind it is none. */
const isPicture = (row: Row): boolean => (row.credited || row.posed) && datelineOf(row.text)?.sure !== true

/** "A soldier in the yard." above "Photo: Jane Doe" */
function isAboveCredit(rows: Row[], at: number): boolean {
  const next = rows.slice(at + 1, at + 4).find(({ look }) => look !== 'blank')
  return next?.look === 'photo-credit' && (rows[at]?.words ?? 0) <= captionWords
}

const captionWords = 30

/** The first line below the title that has no full stop, where the text's own sentences have: a stand-first. */
function isUnstopped(rows: Row[], at: number, start: number): boolean {
  const row = rows[at]
  const isFirst = start > 0 && rows.slice(start, at).every(({ look }) => look === 'blank')
  if (row === undefined || !isFirst || /[.!?:…,;]["'”’»)\]]*$/.test(row.text)) return false
  const next = rows.slice(at + 1, at + 8).filter(({ look }) => look === 'sentence')
  return next.length > 1 && next.every(({ text }) => /[.!?:…]["'”’»)\]]*$/.test(text))
}

/** On a live page the first entry begins with its time and its title. */
function withTimeAbove(rows: Row[], prose: number, start: number): number {
  const above = rows.slice(start, prose).findLastIndex(({ look }) => look !== 'blank' && look !== 'heading')
  return rows[start + above]?.look === 'time' ? start + above : prose
}

/** A dateline opens the body, however much stands above it; further down it opens another report. */
function findDateline(rows: Row[], from: number): number | null {
  let sentences = 0
  for (const [at, row] of rows.entries()) {
    if (sentences > 4) return null
    if (at < from) continue
    const isSentence = row.look === 'sentence'
    if (isPicture(row)) continue
    if ((isSentence || row.look === 'heading') && opensText(row.text, isSentence)) return at
    if (isSentence && sentences < 2 && opensSpeech(row.text)) return at
    if (isSentence) sentences++
  }
  return null
}

/** The first sentence below the byline or date that comes only behind a lead with its dateline: such a lead is printed as a stand-first. */
function afterSignedLead(rows: Row[], headline: number | null, dateline: number): number | null {
  if (headline === null || rows.slice(headline, dateline).some(isSigned)) return null
  const next = rows.findIndex(({ look }, at) => at > dateline && look === 'sentence')
  return rows.slice(dateline + 1, Math.max(0, next)).some(({ look }) => look === 'byline' || look === 'date')
    ? next
    : null
}

/** The line behind the byline, date or repeated title that closes a stand-first. Once sentences stand below it, only the title can. */
function afterStandFirst(rows: Row[], headline: number): number {
  const title = rows[headline]
  const last = rows.findLastIndex(({ look }) => look === 'sentence')
  let after = headline + 1
  let sentences = 0
  let isOpen = true
  for (const [at, row] of rows.entries()) {
    if (at <= headline) continue
    if (at > last || sentences > standFirstLines) break
    const isRepeat = title !== undefined && isSameTitle(row, title)
    const isDay = row.look === 'day' && sentences > 0 && isTimeline(rows)
    if (isRepeat || (isSigned(row) && !isDay && isOpen)) {
      after = at + 1
      isOpen = true
    } else if (row.look === 'sentence') {
      sentences++
      isOpen = after === headline + 1
    }
  }
  return after
}

/** A line that says who wrote the report, or when. */
export const isSigned = ({ look }: Row): boolean => look === 'byline' || look === 'date' || look === 'day'

/** Days that stand in lines of their own again and again are a timeline's. */
export const isTimeline = (rows: Row[]): boolean => new Set(rows.flatMap(dayOf)).size >= timelineDays

const dayOf = ({ look, key }: Row): string[] => (look === 'day' ? [key] : [])
const timelineDays = 4

/** The section of each line above the body. */
export function frontSections(rows: Row[], { headline, body }: Front): Section[] {
  const above = rows.slice(0, body)
  const title = headline === null ? undefined : rows[headline]
  // "Breaking news" above a title names no box of other reports.
  const boxed = boxedLines(above.slice(headline ?? 0))
  return above.map((row, at) => {
    if (row.look === 'caption' || row.credited || row.posed) return 'caption'
    if (title === undefined) return row.look === 'bullet' && row.words >= bulletWords ? 'summary' : 'other'
    if (headline === null || at < headline) return 'other'
    if (isSameTitle(row, title)) return 'headline'
    if (boxed[at - headline]) return 'other'
    if (row.look === 'sentence') return isPictured(above, headline, at) ? 'caption' : 'summary'
    return isStandFirst(above, at, row) ? 'summary' : 'other'
  })
}

/** A page without a title may have bullets above its text; shorter ones are a menu's. */
const bulletWords = 8

/** Below the byline, above the text, one sentence with a day of one year: "Crews clear rubble in Anbar, on January 13, 2020." */
const isPictured = (above: Row[], headline: number, at: number): boolean =>
  isAboveCredit(above, at) ||
  (above.slice(headline, at).some(isSigned) && printedDays(above[at]?.text ?? '').some(({ year }) => year !== null))

const isStandFirst = (rows: Row[], at: number, row: Row): boolean =>
  row.look === 'bullet' || (row.look === 'heading' && row.words >= 6 && headingRun(rows, at) < menuRun)

/** How many headings stand together at a line, blank lines not counted. */
function headingRun(rows: Row[], at: number): number {
  const count = (next: Row[]): number => {
    const end = next.findIndex(({ look }) => look !== 'heading' && look !== 'blank')
    return next.slice(0, end < 0 ? next.length : end).filter(({ look }) => look === 'heading').length
  }
  return count(rows.slice(at, at + nearby)) + count(rows.slice(Math.max(0, at - nearby), at).reverse())
}
