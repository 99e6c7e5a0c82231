import { opensText } from '../page/dateline.js'
import { overlap, type Front } from '../page/front.js'
import { isSameTitle, type Row } from '../page/row.js'

/** How far below its title another report's date, byline or dateline may stand. */
const reach = 12

/**
 * Where another whole report begins that the scraper caught behind the first, or the number of lines. It shows by a title
 * that is printed twice, or has a date, a byline or a dateline below it, and that the sentences which follow speak of.
 */
export function findAnother(rows: Row[], front: Front): number {
  const headline = front.headline === null ? undefined : rows[front.headline]
  const first = rows.findIndex((row, at) => at >= front.body && row.look === 'sentence')
  for (let at = first + 1; first >= 0 && at < rows.length; at++) {
    const row = rows[at]!
    const isTitle = row.look === 'heading' && row.words >= 3 && !opensText(row.text, false)
    if (!isTitle || (headline && isSameTitle(row, headline))) continue
    if (opensReport(rows, at)) return at
  }
  return rows.length
}

function opensReport(rows: Row[], at: number): boolean {
  const title = rows[at]!
  const next = rows.findIndex((row, index) => index > at && row.look === 'sentence')
  if (next < 0) return false
  const below = rows.slice(at + 1, next).filter((row) => row.look !== 'blank')
  if (below.length > reach) return false
  const signed = below.some((row) => row.look === 'date' || row.look === 'byline' || row.key === title.key)
  const dated = opensText(rows[next]!.text, true)
  // A teaser between two paragraphs is no report: what follows does not speak of it.
  return (signed || dated) && overlap(title, rows, next) >= 0.5
}
