import type { Sentence } from '../model/reading.js'
import type { Stretch } from '../model/span.js'
import { openingOf } from './opening.js'
import { stopsOf } from './stops.js'
import { tokenize } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

interface Line {
  start: number
  end: number
  /** From 1. */
  number: number
}

/** The sentences of every section but `other`, tokenised; a line break always ends one. */
export function splitSentences(text: string, stretches: readonly Stretch[], vocabulary: Vocabulary): Sentence[] {
  const sentences: Sentence[] = []
  const starts = lineStarts(text)
  for (const { section, start, end } of stretches) {
    if (section === 'other') continue
    for (let number = lineAt(starts, start), from = start; from < end; number += 1) {
      const to = Math.min(starts[number] ?? text.length, end)
      splitLine(text, { start: from, end: to, number }, section, vocabulary, sentences)
      from = to
    }
  }
  return sentences
}

function splitLine(
  text: string,
  line: Line,
  section: Sentence['section'],
  vocabulary: Vocabulary,
  into: Sentence[],
): void {
  const whole = text.slice(line.start, line.end).trimEnd()
  if (whole === '') return
  let from = openingOf(whole, vocabulary)
  for (const { end, next } of stopsOf(whole, from, vocabulary)) {
    addSentences(whole.slice(from, end), line.start + from, line.number, section, into)
    from = next
  }
  addSentences(whole.slice(from), line.start + from, line.number, section, into)
}

/** No newsroom prints a longer sentence. Cut, it cannot hold up the readers, which look around within one. */
const longest = 4000

function addSentences(text: string, start: number, line: number, section: Sentence['section'], into: Sentence[]): void {
  let from = 0
  while (text.length - from > longest) {
    const space = text.lastIndexOf(' ', from + longest)
    const to = space > from ? space + 1 : from + longest
    addSentence(text.slice(from, to).trimEnd(), start + from, line, section, into)
    from = to
  }
  addSentence(text.slice(from), start + from, line, section, into)
}

function addSentence(text: string, start: number, line: number, section: Sentence['section'], into: Sentence[]): void {
  const tokens = tokenize(text, start)
  if (tokens.length > 0) into.push({ start, end: start + text.length, section, line, text, tokens, mentions: [] })
}

/** Where each line after the first begins: `starts[n]` is the start of line n + 1. A lone carriage return breaks a line too. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  if (!text.includes('\r')) return starts
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text[at + 1] !== '\n') starts.push(at + 1)
  return starts.sort((a, b) => a - b)
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
