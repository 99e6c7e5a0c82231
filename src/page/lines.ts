import type { Span } from '../model/span.js'
import { wrappedStarts } from './wraps.js'

/**
 * One line of a page, or the lines of a paragraph that was broken to fit a width. Its span includes the line break, so that
 * the lines of a text leave nothing out.
 */
export interface PageLine extends Span {
  /** The words without the white space and invisible characters around them; a break within is a space. */
  text: string
}

const breaks = /\r\n|\n|\r/g

export function pageLines(text: string): PageLine[] {
  const lines: PageLine[] = []
  const wrapped = wrappedStarts(text)
  let start = 0
  for (const found of text.matchAll(breaks)) {
    const end = found.index + found[0].length
    if (wrapped.has(end)) continue
    lines.push({ start, end, text: joined(trimLine(text.slice(start, found.index))) })
    start = end
  }
  if (start < text.length) lines.push({ start, end: text.length, text: joined(trimLine(text.slice(start))) })
  return lines
}

const joined = (line: string): string => (/[\r\n]/.test(line) ? line.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ') : line)

const isInvisible = (char: string): boolean => /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(char)

/** By hand: an expression that ends in `+$` is slow on a line with many spaces inside. */
function trimLine(line: string): string {
  let [from, to] = [0, line.length]
  while (from < to && isAir(line.charAt(from))) from++
  while (to > from && isAir(line.charAt(to - 1))) to--
  return line.slice(from, to)
}

const isAir = (char: string): boolean => char.trim() === '' || isInvisible(char)

/** Lines that differ only in case, in the form of a quotation mark or in spaces have the same key. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase().trim()
  if (!unusual.test(lower)) return lower
  return lower
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/\s+/g, ' ')
}

const unusual = /[\u2018\u2019\u02bc`\u201c\u201d\u201e\t\u00a0]|\s\s/

/** The parts between spaces that have a letter or digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** How many words a text has. */
export function countWords(text: string): number {
  let [count, inWord] = [0, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) inWord = false
    else if (!inWord && isWordCode(code, text, at)) [count, inWord] = [count + 1, true]
  }
  return count
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

const isWordCode = (code: number, text: string, at: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code > 127 && /[\p{L}\p{N}]/u.test(text.charAt(at)))
