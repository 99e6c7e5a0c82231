import { opensText } from '../page/dateline.js'
import type { Front } from '../page/front.js'
import { isSameTitle, type Row } from '../page/row.js'
import { overlap } from '../page/title.js'

/** How far below its title another report's date, byline or dateline may stand. */
const reach = 12
/** No more lines are looked at below a title, so that a file of titles alone takes no longer than another. */
const nearby = 60

/**
 * Where another whole report begins that the scraper caught behind the first, or the number of lines. It shows by a title
 * that is printed twice, or has a date, a byline or a dateline below it, and that the sentences which follow speak of.
 */
export function findAnother(rows: Row[], front: Front): number {
  const headline = front.headline === null ? undefined : rows[front.headline]
  const first = rows.findIndex((row, at) => at >= front.body && row.look === 'sentence')
  const found = rows.findIndex(
    (row, at) =>
      at > first &&
      first >= 0 &&
      isTitle(row) &&
      !(headline && isSameTitle(row, headline)) &&
      opensReport(row, rows.slice(at + 1, at + nearby)),
  )
  return found < 0 ? rows.length : found
}

const isTitle = (row: Row): boolean => row.look === 'heading' && row.words >= 3 && !opensText(row.text, false)

function opensReport(title: Row, below: Row[]): boolean {
  const next = below.findIndex((row) => row.look === 'sentence')
  const opening = below[next]
  const between = below.slice(0, Math.max(0, next)).filter((row) => row.look !== 'blank')
  if (opening === undefined || between.length > reach) return false
  const signed = between.some((row) => row.look === 'date' || row.look === 'byline' || row.key === title.key)
  // A teaser between two paragraphs is no report: what follows does not speak of it.
  return (signed || opensText(opening.text, true)) && overlap(title, below, next) >= 0.5
}
