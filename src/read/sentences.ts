import type { Sentence } from '../model/reading.js'
import type { Stretch } from '../model/span.js'
import { wrappedStarts } from '../page/wraps.js'
import { openingOf } from './opening.js'
import { stopsOf } from './stops.js'
import { tokenize } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

/** A line, or the lines of a paragraph that was broken to fit a width. */
interface Line {
  start: number
  end: number
  /** Of its first line, from 1. */
  number: number
}

/** The sentences of every section but `other`, tokenised; a line break ends one, but where it only wraps a paragraph. */
export function splitSentences(text: string, stretches: readonly Stretch[], vocabulary: Vocabulary): Sentence[] {
  const sentences: Sentence[] = []
  const wrapped = wrappedStarts(text)
  const starts = lineStarts(text)
  const breaks = wrapped.size === 0 ? starts : starts.filter((start) => !wrapped.has(start))
  for (const { section, start, end } of stretches) {
    if (section === 'other') continue
    for (let at = lineAt(breaks, start), from = start; from < end; at += 1) {
      const to = Math.min(breaks[at] ?? text.length, end)
      const number = breaks === starts ? at : lineAt(starts, from)
      splitLine(text, { start: from, end: to, number }, section, vocabulary, sentences)
      from = to
    }
  }
  if (breaks !== starts) placeBelow(sentences, starts)
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
  const paragraph: Paragraph = { line: line.number, section, into }
  let from = openingOf(whole, vocabulary)
  for (const { end, next } of stopsOf(whole, from, vocabulary)) {
    addSentences(whole.slice(from, end), line.start + from, paragraph)
    from = next
  }
  addSentences(whole.slice(from), line.start + from, paragraph)
}

/** Where the sentences of one paragraph go. */
interface Paragraph {
  line: number
  section: Sentence['section']
  into: Sentence[]
}

/** No newsroom prints a longer sentence. Cut, it cannot hold up the readers, which look around within one. */
const longest = 4000

function addSentences(text: string, start: number, paragraph: Paragraph): void {
  let from = 0
  while (text.length - from > longest) {
    const space = text.lastIndexOf(' ', from + longest)
    const to = space > from ? space + 1 : from + longest
    addSentence(text.slice(from, to).trimEnd(), start + from, paragraph)
    from = to
  }
  addSentence(text.slice(from), start + from, paragraph)
}

function addSentence(text: string, start: number, { line, section, into }: Paragraph): void {
  const tokens = tokenize(text, start)
  const sentence = { start, end: start + text.length, section, line, below: 0, text, tokens, mentions: [] }
  if (tokens.length > 0) into.push(sentence)
}

/** Says of the sentences of wrapped paragraphs how far below its first line each begins. */
function placeBelow(sentences: Sentence[], starts: readonly number[]): void {
  for (const sentence of sentences) sentence.below = lineAt(starts, sentence.start) - sentence.line
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
