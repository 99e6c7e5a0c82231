import { runs, type Word } from '../words.js'
import type { Paint } from './paint.js'
import { widthOf } from './width.js'

/** Words set in lines of at most `columns`; without colours, a line with marked words has a line of carets beneath it. */
export function setLines(words: Word[], columns: number, paint: Paint): string[] {
  return broken(words, columns).flatMap((line) => setLine(line, paint))
}

export function countLines(words: Word[], columns: number): number {
  return broken(words, columns).length
}

function broken(words: Word[], columns: number): Word[][] {
  const lines: Word[][] = []
  let width = 0
  for (const piece of unbroken(words)) {
    const pieceWidth = widthOf(textOf(piece))
    const last = lines.at(-1)
    if (last === undefined || width + 1 + pieceWidth > columns) {
      lines.push(piece.map((word, index) => (index === 0 ? { ...word, gap: '' } : word)))
      width = pieceWidth
    } else {
      last.push(...piece)
      width += 1 + pieceWidth
    }
  }
  return lines
}

/** One line as painted, and its carets where there is no colour and something to mark. */
export function setLine(words: Word[], paint: Paint): string[] {
  const painted = runs(words).map(({ text, marked }) => (marked ? paint.marked(text) : text))
  const carets = runs(words).map(({ text, marked }) => (marked ? '^' : ' ').repeat(widthOf(text)))
  const line = painted.join('').trimEnd()
  return paint.colour || !words.some(({ marked }) => marked) ? [line] : [line, carets.join('').trimEnd()]
}

export function textOf(words: Word[]): string {
  return words.map(({ gap, text }) => gap + text).join('')
}

/** Words that no line may break between: a word with the punctuation on it. */
function unbroken(words: Word[]): Word[][] {
  const pieces: Word[][] = []
  for (const word of words) {
    const last = pieces.at(-1)
    if (last === undefined || word.gap === ' ') pieces.push([word])
    else last.push(word)
  }
  return pieces
}

export interface Excerpt {
  words: Word[]
  /** Where the first marked word stands, in columns. */
  focus: number
}

/** The part of a sentence around its marked words that fits `columns`, cut at words, of which at most `led` come before the first marked one. */
export function around(words: Word[], columns: number, led: number): Excerpt {
  const marks = words.flatMap(({ marked }, index) => (marked ? [index] : []))
  const [first, last] = [marks[0] ?? 0, marks.at(-1) ?? 0]
  const span = rulerFor(words)
  const marked = furthest(first, last, (index) => span(first, index) <= columns)
  const from = furthest(first, 0, (index) => span(index, first - 1) <= led && span(index, marked) <= columns)
  const to = furthest(marked, words.length - 1, (index) => span(from, index) <= columns)
  const head = from > 0 ? [cut(''), ...spaced(words.slice(from, first))] : words.slice(0, first)
  const tail = spaced(words.slice(first, to + 1), head.length === 0 ? '' : words[first]?.gap)
  return {
    words: [...head, ...tail, ...(to + 1 < words.length ? [cut(' ')] : [])],
    focus: widthOf(textOf(head)),
  }
}

/** How many columns may stand before the marked words: `share` of them, and what the words behind do not need. */
export function roomBefore(words: Word[], columns: number, share: number): number {
  const first = Math.max(
    0,
    words.findIndex(({ marked }) => marked),
  )
  return Math.max(Math.floor(columns * share), columns - rulerFor(words)(first, words.length - 1))
}

/** How far one can go from `start` towards `stop`, both included, while each step fits. */
function furthest(start: number, stop: number, fits: (index: number) => boolean): number {
  const step = Math.sign(stop - start)
  let at = start
  while (at !== stop && fits(at + step)) at += step
  return at
}

/** The columns from one word through another, with room for an ellipsis at both ends. */
function rulerFor(words: Word[]): (from: number, through: number) => number {
  const ends = [0]
  for (const { gap, text } of words) ends.push((ends.at(-1) ?? 0) + gap.length + widthOf(text))
  return (from, through) => (ends[through + 1] ?? 0) - (ends[from] ?? 0) + 4
}

const cut = (gap: '' | ' '): Word => ({ text: '…', gap, quoted: false, marked: false })

function spaced(words: Word[], gap: '' | ' ' = ' '): Word[] {
  return words.map((word, index) => (index === 0 ? { ...word, gap } : word))
}
