import { printedDays } from './dates.js'

/** What stands before a report's first sentence: "BAGHDAD, July 22 (AP) — ". */
export interface Dateline {
  /** Where the sentence begins. */
  end: number
  /** The wire or paper in brackets, as printed; null where none is. */
  wire: string | null
}

const longest = 90
const dash = /^(.{2,90}?)\s*(?:\s[-–—―]{1,2}|[—–―]|--|:)(?:\s+|$)/u
const slash = /^(\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2})\s?\/\s/u
const slashes = /^(\p{Lu}[^.]{2,50})\.\s*\/(\p{Lu}[\p{L}-]+)\/\.?\s*/u

/** The dateline that a paragraph begins with, or null. Brackets or a day make one of any place; without them the place is in capitals. */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, longest)
  const agency = slashes.exec(head)
  if (agency) return { end: agency[0].length, wire: agency[2] ?? null }
  const outlet = slash.exec(head)
  if (outlet) return { end: outlet[0].length, wire: outlet[1] ?? null }
  const found = dash.exec(head)
  return found ? datelineFrom(found[1] ?? '', found[0].length) : null
}

function datelineFrom(label: string, end: number): Dateline | null {
  const brackets = /\(([^()]{2,30})\)/.exec(label)
  const wire = brackets?.[1] ?? null
  let place = label.replace(/\([^()]*\)/g, ' ')
  const days = printedDays(place)
  for (const { start, end: stop } of [...days].reverse()) place = place.slice(0, start) + place.slice(stop)
  const words = place.match(/[\p{L}.'’-]*\p{L}[\p{L}.'’-]*/gu) ?? []
  if (words.length === 0 || words.length > 6) return null
  const stated = wire !== null || days.length > 0
  const capital = (word: string): boolean => /^\p{Lu}/u.test(word)
  const shouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
  const first = words[0] ?? ''
  const named = stated ? words.every(capital) : shouted(first) && first.length > 2 && words.every(capital)
  return named && words.length <= (stated ? 6 : 4) ? { end, wire } : null
}
