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
/** "BAGHDAD, July 22 (AP) — ", "BAGHDAD: ", "BRUSSELS // " */
const separated = /^(.{2,90}?)\s*(\s-{1,2}|\s?[–—―]|--|:|\s\/\/)(?:\s+|$)/u
/** "Shafaq News/ " */
const stroked = /^(\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2})\s?\/\s/u
/** "MOSCOW, July 23. /TASS/. " */
const agency = /^(\p{Lu}[^.]{2,50})\.\s*\/(\p{Lu}[\p{L}-]+)\/\.?\s*/u
/** "(Example News) The general said", "(Reuters) - The general said" */
const bracketed = /^\((\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,3})\)\s*[-–—]*\s*(?=["“]?\p{Lu})/u

/** The dateline that a paragraph begins with, or null. */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, longest)
  const [tass, outlet, wire] = [agency.exec(head), stroked.exec(head), bracketed.exec(head)]
  if (tass) return { end: tass[0].length, wire: tass[2] ?? null, sure: true }
  const named = outlet ?? wire
  if (named) return { end: named[0].length, wire: named[1] ?? null, sure: true }
  const found = separated.exec(head)
  if (found === null) return null
  const [whole, label = '', mark = ''] = found
  return datelineFrom(label, mark.trim(), whole.length, head.slice(whole.length))
}

function datelineFrom(label: string, mark: string, end: number, rest: string): Dateline | null {
  const wire = /\((\p{Lu}[^()]{1,29})\)/u.exec(label)?.[1] ?? null
  const printed = label.replace(/\([^()]*\)/g, ' ')
  const words = withoutDays(printed).match(/[\p{L}.'’-]*\p{L}[\p{L}.'’-]*/gu) ?? []
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return null
  if (wire !== null || printedDays(printed).length > 0) return isFew(words, 6) ? { end, wire, sure: true } : null
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
