import type { Span } from '../model/span.js'
import { keyOf, wordsOf, type PageLine } from './lines.js'
import { hasCaptionCredit, lookOf, type Look, type PageSigns } from './look.js'

/** A line of the page with what can be said of it by itself. */
export interface Row extends Span {
  text: string
  /** The text without regard to case, quotation marks and spaces: two prints of one title share it. */
  key: string
  words: number
  look: Look
  /** The line ends in a picture's credit in brackets. */
  credited: boolean
  /** The line has words of captions that sentences use too: "are seen at". */
  posed: boolean
}

/** The white space and marks that Markdown sets before a line's words, and around them. */
const marks = /^(?:#{1,6}\s+|>\s*)+|^[*_]{1,3}(?=\S)|[*_]{1,3}$/g

export function rowOf({ start, end, text: printed }: PageLine, signs: PageSigns): Row {
  const text = printed.replace(marks, '')
  return {
    start,
    end,
    text,
    key: keyOf(text),
    words: wordsOf(text).length,
    look: lookOf(text, signs),
    credited: hasCaptionCredit(text, signs),
    posed: signs.poses(text),
  }
}

/** A title may be printed with its site's name behind it: "Iraq sees coalition's end | Example News". */
export function isSameTitle(a: Row, b: Row): boolean {
  if (a.key === b.key) return true
  const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key]
  return short.length >= 15 && long.startsWith(short) && /^\s*[|–—·:-]\s/.test(long.slice(short.length))
}

/** Which lines stand in a box of other reports: from its name down to the next whole sentence. */
export function boxedLines(rows: Row[]): boolean[] {
  let boxed = false
  return rows.map((row) => {
    if (row.look === 'box') boxed = true
    else if (row.look === 'sentence' || (row.look === 'bullet' && /[.!?]["”’]?$/.test(row.text))) boxed = false
    return boxed
  })
}
