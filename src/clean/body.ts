import type { Section } from '../model/span.js'
import { printedDays } from '../page/dates.js'
import type { PageSigns } from '../page/look.js'
import { boxedLines, type Row } from '../page/row.js'

/** Titles of other reports have so many words; a heading within the report has fewer. */
const titleWords = 7
/** So many headings in a row are a list of other reports. */
const listRun = 3
/** A caption has fewer words than a paragraph that ends in its wire's name. */
const captionWords = 60

/** The section of each line from the body's first to the report's last. `trusted`: the page's own markup says that these lines are its body. */
export function bodySections(rows: Row[], signs: PageSigns, trusted: boolean): Section[] {
  const end = endOfText(rows, signs)
  const boxed = boxedLines(rows)
  const sections = rows.map((row, at): Section => {
    if (isCaption(row, at, end)) return 'caption'
    switch (row.look) {
      case 'sentence':
      case 'bullet':
      case 'day':
      case 'time':
      case 'blank':
        return at < end ? 'body' : 'other'
      case 'heading':
        return at < end && (trusted || isOwnHeading(rows, at)) ? 'body' : 'other'
      default:
        return 'other'
    }
  })
  return sections.map((section, at) => (boxed[at] && section === 'body' ? 'other' : section))
}

/** The line behind the last of the report's sentences; notes about its author come after it. */
function endOfText(rows: Row[], signs: PageSigns): number {
  let end = rows.length
  const closing = rows.findIndex((row, at) => row.look === 'ending' && sentencesIn(rows, 0, at) >= 2)
  if (closing >= 0) end = closing
  while (end > 0) {
    const row = rows[end - 1]!
    const ends = (row.look === 'sentence' || row.look === 'bullet') && !signs.bios(row.text)
    if (ends) break
    end--
  }
  return end
}

const sentencesIn = (rows: Row[], from: number, to: number): number =>
  rows.slice(from, to).filter((row) => row.look === 'sentence').length

function isCaption(row: Row, at: number, end: number): boolean {
  if (row.look === 'caption') return true
  if (row.look !== 'sentence' && row.look !== 'heading') return false
  // "… he added. (Reuters)" closes a report; in its middle the same brackets close a caption.
  if (row.credited) return row.words <= captionWords && at !== end - 1
  return row.posed && printedDays(row.text).some((day) => day.year !== null)
}

function isOwnHeading(rows: Row[], at: number): boolean {
  if (isIntroduced(rows, at)) return true
  const run = runAround(rows, at)
  return run < listRun && rows[at]!.words < titleWords
}

/** "The coalition's bases are:" takes the lines below it into the text. */
function isIntroduced(rows: Row[], at: number): boolean {
  for (let above = at - 1; above >= 0; above--) {
    const row = rows[above]!
    if (row.text.endsWith(':')) return true
    if (row.look !== 'heading' && row.look !== 'blank') return false
  }
  return false
}

function runAround(rows: Row[], at: number): number {
  const inRun = (row: Row | undefined): boolean =>
    row !== undefined && ['heading', 'blank', 'date', 'furniture'].includes(row.look)
  let run = 1
  for (let above = at - 1; inRun(rows[above]); above--) if (rows[above]!.look === 'heading') run++
  for (let below = at + 1; inRun(rows[below]); below++) if (rows[below]!.look === 'heading') run++
  return run
}
