import type { Section } from '../model/span.js'
import { isEntryTitle, printedDays } from '../page/dates.js'
import type { Look, PageSigns } from '../page/look.js'
import { boxedLines, type Row } from '../page/row.js'

/** Titles of other reports have so many words; a heading within the report has fewer. */
const titleWords = 7
/** So many headings in a row are a list of other reports. */
const listRun = 3
/** No more lines are looked at around a heading, so that a file of headings alone takes no longer than another. */
const nearby = 40

const ownLooks: Look[] = ['sentence', 'bullet', 'day', 'time', 'blank']

/** The section of each line from the body's first to the report's last. `trusted`: the page's own markup says that these lines are its body. */
export function bodySections(rows: Row[], signs: PageSigns, trusted: boolean): Section[] {
  const end = endOfText(rows, signs)
  const boxed = boxedLines(rows)
  return rows.map((row, at): Section => {
    if (isCaption(row, at === end - 1)) return 'caption'
    if (at >= end || boxed[at]) return 'other'
    if (row.look === 'heading') return trusted || isOwnHeading(rows, at, row) ? 'body' : 'other'
    return ownLooks.includes(row.look) ? 'body' : 'other'
  })
}

/** The line behind the last of the report's sentences; notes about its author come after it. */
function endOfText(rows: Row[], signs: PageSigns): number {
  const closing = rows.findIndex((row, at) => row.look === 'ending' && isPastText(rows, at))
  const text = closing < 0 ? rows : rows.slice(0, closing)
  const isOwn = (row: Row): boolean => (row.look === 'sentence' || row.look === 'bullet') && !signs.bios(row)
  return text.findLastIndex(isOwn) + 1
}

/** "Comments" stands above some texts too, as a link. */
function isPastText(rows: Row[], at: number): boolean {
  const sentences = sentencesIn(rows.slice(0, at))
  return sentences >= 2 || (sentences === 1 && wordsIn(rows.slice(0, at)) > wordsIn(rows.slice(at)))
}

const wordsIn = (rows: Row[]): number => rows.reduce((sum, { words }) => sum + words, 0)
const sentencesIn = (rows: Row[]): number => rows.filter((row) => row.look === 'sentence').length

function isCaption(row: Row, isLast: boolean): boolean {
  if (row.look === 'caption') return true
  if (row.look !== 'sentence' && row.look !== 'heading') return false
  // "… he added. (Reuters)" closes a report; in its middle the same brackets close a caption.
  if (row.credited) return !isLast
  return row.posed && printedDays(row.text).some((day) => day.year !== null)
}

function isOwnHeading(rows: Row[], at: number, row: Row): boolean {
  if (isEntryTitle(row.text)) return true
  const above = rows.slice(Math.max(0, at - nearby), at).reverse()
  if (isIntroduced(above)) return true
  return row.words < titleWords && 1 + headingsIn(above) + headingsIn(rows.slice(at + 1, at + nearby)) < listRun
}

/** "The coalition's bases are:" takes the lines below it into the text. `above`: the lines from there upwards. */
function isIntroduced(above: Row[]): boolean {
  const found = above.find((row) => row.text.endsWith(':') || (row.look !== 'heading' && row.look !== 'blank'))
  return found?.text.endsWith(':') ?? false
}

/** The headings before the next line of the text. */
function headingsIn(rows: Row[]): number {
  const end = rows.findIndex(({ look }) => !['heading', 'blank', 'date', 'furniture'].includes(look))
  return rows.slice(0, end < 0 ? rows.length : end).filter(({ look }) => look === 'heading').length
}
