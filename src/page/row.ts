import type { Span } from '../model/span.js'
import { countWords, pageLines, type PageLine } from './lines.js'
import { hasCaptionCredit } from './caption-credit.js'
import { lookOf, type Look, type PageSigns } from './look.js'
import { stampOf } from './stamp.js'
import { printed } from './template.js'

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
  /** The day that a scraper printed before the line's own words. */
  stamp: string | null
  /** Markdown's mark of a title stands before it. */
  titled: boolean
}

/** A caption has fewer words than a paragraph that ends in its wire's name. */
const captionWords = 60

/** The white space and marks that Markdown sets before a line's words, and around them. */
const marks = /^(?:#{1,6}\s+|>\s*)+|^[*_]{1,3}(?=\S)|[*_]{1,3}$/g

export function rowOf({ start, end, text: whole }: PageLine, signs: PageSigns): Row {
  const stamp = stampOf(whole)
  const own = stamp === null ? whole : whole.slice(stamp.end)
  const text = /^[#>*_]|[*_]$/.test(own) ? own.replace(marks, '') : own
  const line = printed(text)
  const words = countWords(text)
  const look = lookOf(line, words, signs)
  const mayBeCaption = (look === 'sentence' || look === 'heading') && words <= captionWords
  return {
    start,
    end,
    ...line,
    words,
    look,
    credited: mayBeCaption && hasCaptionCredit(text, signs),
    posed: mayBeCaption && signs.poses(line),
    stamp: stamp?.day ?? null,
    titled: /^#\s/.test(own),
  }
}

/** The lines of a text, each by itself but for captions that are printed twice. */
export const rowsOf = (text: string, signs: PageSigns): Row[] =>
  markDoubledCaptions(pageLines(text).flatMap((line) => partsOf(text, line, signs).map((part) => rowOf(part, signs))))

const stop = /[.!?]["”’)]*\s+(?=[^:|]{3,25}[:|]\s)/g

/** "He left on Sunday. Read more: Camp to close" is a line of the text and one that leads to another. */
function partsOf(text: string, line: PageLine, signs: PageSigns): PageLine[] {
  if (!line.text.includes(':') && !line.text.includes('|')) return [line]
  for (const { 0: found, index } of text.slice(line.start, line.end).matchAll(stop)) {
    const at = line.start + index + found.length
    const rest = text.slice(at, line.end).trim()
    if (rest.length > longestLink || !signs.openings(printed(rest))) continue
    const own = line.text.slice(0, Math.max(0, line.text.length - rest.length)).trimEnd()
    return [
      { start: line.start, end: at, text: own },
      { start: at, end: line.end, text: rest },
    ]
  }
  return [line]
}

/** More characters than a title has are the text's. */
const longestLink = 160

/** A title may be printed with its site's name behind it: "Iraq sees coalition's end | Example News". */
export function isSameTitle(a: Row, b: Row): boolean {
  if (a.key === b.key) return true
  const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key]
  return short.length >= 15 && long.startsWith(short) && /^\s*[|–—·:-]\s/.test(long.slice(short.length))
}

/** A question may be another report's title as well. */
const isText = (row: Row): boolean => row.look === 'sentence' && !row.text.endsWith('?')

/** Which lines stand in a box of other reports: from its name down to the next whole sentence. */
export function boxedLines(rows: Row[]): boolean[] {
  let boxed = false
  return rows.map((row) => {
    if (row.look === 'box') boxed = true
    else if (isText(row) || (row.look === 'bullet' && /[.!?]["”’]?$/.test(row.text))) boxed = false
    return boxed
  })
}

/** A caption is often printed twice, once without its credit: the first is known by the second, which begins with its words. */
function markDoubledCaptions(rows: Row[]): Row[] {
  return rows.map((row, at) => {
    const isTwin = (other: Row): boolean => isCaption(other) && other.key.startsWith(row.key)
    const mayBe = (row.look === 'sentence' || row.look === 'heading') && !row.credited && row.words >= 4
    return mayBe && rows.slice(at + 1, at + 5).some(isTwin) ? { ...row, look: 'caption' } : row
  })
}

const isCaption = (row: Row): boolean => row.look === 'caption' || row.credited
