import type { Stretch } from '../model/span.js'
import type { Vocabulary } from './vocabulary.js'
import { tokenize } from './tokens.js'
import type { Sentence } from '../model/reading.js'

const bullet = /^[\s•▪●◦■□–—*·>#-]*/u
// "BAGHDAD, July 22 (AP) — ", "WASHINGTON: ", "Shafaq News/ ", "Baghdad (INA) - "
const dateline =
  /^(?:[A-Z][\p{L}.'’]*(?:[ /-][A-Z][\p{L}.'’]*){0,4})(?:, [A-Z][\p{L}.'’ ]{1,24}){0,2}(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}))?(?:,? \d{4})?(?: ?\([^()]{2,60}\))? ?(?:[—–/]|--|-(?= )|:(?= )|\.(?=[—–-])) ?[—–-]{0,2}\s*(?=\S)/u
// "WASHINGTON: " is a dateline, "Analysis: " or "Q: " is a label; a colon needs capitals or a wire before it
const capitalsBeforeColon = /^(?:[A-Z][A-Z.'’ -]+(?:,[^:]*)?|[^:]*\([^()]+\)) ?:/u
const stop = /[.!?…]+["”’')\]]*(?=\s+["“‘'([]*[\p{Lu}\d])|[.!?…]["”]\s+(?=[\p{Lu}“"])/gu

/** The sentences of every section but `other`, tokenised; a line break always ends one. */
export function splitSentences(text: string, stretches: readonly Stretch[], vocabulary: Vocabulary): Sentence[] {
  const sentences: Sentence[] = []
  const lines = lineStarts(text)
  for (const stretch of stretches) {
    if (stretch.section === 'other') continue
    let line = lineAt(lines, stretch.start)
    for (let start = stretch.start; start < stretch.end; line += 1) {
      const next = Math.min(lines[line] ?? text.length, stretch.end)
      splitLine(text, start, next, line, stretch.section, vocabulary, sentences)
      start = next
    }
  }
  return sentences
}

function splitLine(
  text: string,
  from: number,
  to: number,
  line: number,
  section: Sentence['section'],
  vocabulary: Vocabulary,
  into: Sentence[],
): void {
  const whole = text.slice(from, to).trimEnd()
  let start = opening(whole)
  const add = (end: number): void => {
    const words = whole.slice(start, end).trimEnd()
    if (words) {
      const at = from + start
      into.push({ start: at, end: at + words.length, section, line, text: words, tokens: tokenize(words, at), mentions: [] })
    }
  }
  stop.lastIndex = start
  for (let match = stop.exec(whole); match; match = stop.exec(whole)) {
    const end = match.index + match[0].length
    if (isAbbreviation(whole, match.index, match[0], vocabulary)) continue
    add(end)
    start = end + (/^\s*/.exec(whole.slice(end))?.[0].length ?? 0)
  }
  add(whole.length)
}

function opening(line: string): number {
  const skipped = bullet.exec(line)?.[0].length ?? 0
  const rest = line.slice(skipped)
  const match = dateline.exec(rest)
  if (!match || match[0].length === rest.length) return skipped
  if (match[0].includes(':') && !capitalsBeforeColon.test(rest)) return skipped
  return skipped + match[0].length
}

// "Lt. Gen. Smith", "Jan. 5", "J. Smith" go on; "in the U.S. The army" ends, "the U.S. Army" does not
function isAbbreviation(line: string, dot: number, mark: string, vocabulary: Vocabulary): boolean {
  if (mark !== '.') return false
  const word = /[\p{L}.]*$/u.exec(line.slice(Math.max(0, dot - 12), dot))?.[0] ?? ''
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !vocabulary.openers.has(/^\s*(\p{L}+)/u.exec(line.slice(dot + 1))?.[1] ?? '')
  return /^\p{Lu}$/u.test(word) || vocabulary.abbreviations.has(word.toLowerCase())
}

/** Where each line after the first begins: `starts[n]` is the start of line n + 1. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
