import { printedDays } from './dates.js'
import { countWords } from './lines.js'

/** The day that a scraper printed before a page's first words: " date 2024-07-22 The troops …". */
export interface Stamp {
  /** Where the words behind it begin. */
  end: number
  day: string
}

const label = /^\s*(?:date|published|posted|publication date)(?: on| at)?:?\s+(?=[\p{L}\d])/iu
/** What follows a day in a machine's print, and what parts it from the words: "T05:48:12Z", " |" */
const rest = /^(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?\s*(?:[|–—-]\s)?\s*/
/** With fewer words behind it, the day is a line of its own: "date 2024-07-22 WORLD". */
const fewestWords = 4

/** The stamp before a line's own words, or null. */
export function stampOf(line: string): Stamp | null {
  const labelled = label.exec(line.slice(0, 40))?.[0].length
  if (labelled === undefined) return null
  const head = line.slice(labelled, labelled + 40)
  const day = printedDays(head)[0]
  if (day?.start !== 0 || day.year === null) return null
  const end = labelled + day.end + (rest.exec(line.slice(labelled + day.end))?.[0].length ?? 0)
  return countWords(line.slice(end)) < fewestWords ? null : { end, day: head.slice(0, day.end) }
}
