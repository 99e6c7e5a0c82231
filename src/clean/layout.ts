import type { Section, Stretch } from '../model/span.js'
import type { PageSigns } from '../page/look.js'
import { bodySections } from './body.js'
import type { Row } from '../page/row.js'

/** What the format says of each line, but for page furniture within what it calls the body. */
export function refineLayout(rows: Row[], layout: Stretch[], signs: PageSigns): Section[] {
  let at = 0
  const said = rows.map((row): Section => {
    while ((layout[at]?.end ?? Infinity) <= row.start) at++
    return layout[at]?.section ?? 'other'
  })
  const own = rows.filter((_, at) => said[at] === 'body')
  const refined = bodySections(own, signs, true)
  let next = 0
  return said.map((section, at) => {
    if (section === 'body') return refined[next++] ?? 'other'
    return section === 'summary' && isFurniture(rows[at]) ? 'other' : section
  })
}

/** A date or a byline beside the stand-first. */
const isFurniture = (row: Row | undefined): boolean =>
  row !== undefined && !['sentence', 'heading', 'bullet', 'caption', 'blank'].includes(row.look)
