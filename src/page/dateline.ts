import { printedDays, withoutDays } from './dates.js'

/** What stands before a report's first sentence: "BAGHDAD, July 22 (AP) — ". */
export interface Dateline {
  /** Where the sentence begins. */
  end: number
  /** The wire or paper in brackets or before a stroke, as printed; null where none is. */
  wire: string | null
  /** Brackets or a day make it sure; a place alone may be the label of a title ("EXCLUSIVE: Iraq …"). */
  sure: boolean
}

const longest = 90
/** "BAGHDAD, July 22 (AP) — ", "BAGHDAD: ", "BRUSSELS // ", "BAGHDAD- " */
const separated = /^(.{2,90}?)\s*(\s-{1,2}|\s?[–—―]|--|:|\s\/\/|(?<=\p{Lu}{3})-)(?:\s+|$)/u
/** "WASHINGTON—The general …" */
const tight = /^(\p{Lu}{3}[\p{Lu}.,' ]*)\s?[–—―](?=["“]?\p{Lu}\p{Ll}*[\s,])/u
/** "Shafaq News/ "; "ISTANBUL / BAGHDAD (Reuters) — " are two places. */
const stroked = /^(\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2})\s?\/\s(?!\p{Lu}{3})/u
/** "WASHINGTON (Example News / Harbour Post - 28th August, 2020) The general …" */
const daily = /^\p{Lu}{3}[\p{Lu}.,' ]*\((\p{Lu}[^()]*?)\s[-–]\s([^()]*\d{4})\)\s+(?=["“]?\p{Lu})/u
/** "MOSCOW, July 23. /TASS/. " */
const agency = /^(\p{Lu}[^.]{2,50})\.\s*\/(\p{Lu}[\p{L}-]+)\/\.?\s*/u
/** "(Example News) The general said", "(Reuters) - The general said" */
const bracketed = /^\((\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,3})\)\s*[-–—]*\s*(?=["“]?\p{Lu})/u

/** The dateline that a paragraph begins with, or null. A pattern is slow to make ready: none is where its mark is missing. */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, longest)
  const [tass, outlet] = head.includes('/') ? [agency.exec(head), stroked.exec(head)] : [null, null]
  const wire = head.startsWith('(') ? bracketed.exec(head) : null
  if (tass) return { end: tass[0].length, wire: tass[2] ?? null, sure: true }
  const named = outlet ?? wire ?? dailyIn(head)
  if (named) return { end: named[0].length, wire: named[1] ?? null, sure: true }
  const shouted = tight.exec(head)
  if (shouted && isFew(shouted[1]?.trim().split(' ') ?? [], 4)) {
    return { end: shouted[0].length, wire: null, sure: false }
  }
  const found = separated.exec(head)
  if (found === null) return null
  const [whole, label = '', mark = ''] = found
  return datelineFrom(label, mark.trim(), whole.length, head.slice(whole.length))
}

function dailyIn(head: string): RegExpExecArray | null {
  const found = head.includes('(') ? daily.exec(head) : null
  return found !== null && printedDays(found[2] ?? '').length > 0 ? found : null
}

function datelineFrom(label: string, mark: string, end: number, rest: string): Dateline | null {
  const wire = /\((\p{Lu}[^()]{1,29})\)/u.exec(label)?.[1] ?? null
  const printed = label.replace(/\([^()]*\)/g, ' ')
  const words = withoutDays(printed).match(/[\p{L}.'’-]*\p{L}[\p{L}.'’-]*/gu) ?? []
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return null
  if (wire !== null || printedDays(printed).length > 0) {
    // "Sept 27 (Reuters) - "
    return isFew(words, 6) || (wire !== null && words.length === 0) ? { end, wire, sure: true } : null
  }
  const isPlace = isFew(words, 4) && (isShouted(words[0] ?? '') || (isFew(words, 3) && isDashed(mark, rest)))
  return isPlace ? { end, wire, sure: false } : null
}

const isFew = (words: string[], most: number): boolean => words.length > 0 && words.length <= most

/** "BAGHDAD", but no "US": titles begin with it. */
const isShouted = (word: string): boolean => word.length > 2 && word === word.toUpperCase()

/** "Baghdad — The army said", but no "Sudani — a former minister — said". */
const isDashed = (mark: string, rest: string): boolean =>
  /^[–—―]$/.test(mark) && /^["“]?\p{Lu}/u.test(rest) && !/[–—―]/.test(rest)

/** Whether a line opens a report: a label before a title ("LIVE: …") does not, a place alone in its line ("BAGHDAD:") does. */
export function opensText(line: string, isSentence: boolean): boolean {
  const dateline = datelineOf(line)
  return dateline !== null && (isSentence || dateline.sure || dateline.end >= line.length)
}

/** "Q: How many?", "DEPUTY PRESS SECRETARY JANE DOE: Thank you." */
export const opensSpeech = (line: string): boolean => /^(?:Q|A|\p{Lu}[\p{Lu}.,'’ -]{3,70}):\s/u.test(line)
