import stringWidth from 'string-width'
import type { Word } from '../words.js'
import type { Paint } from './paint.js'

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
    const pieceWidth = stringWidth(textOf(piece))
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
  const carets = runs(words).map(({ text, marked }) => (marked ? '^' : ' ').repeat(stringWidth(text)))
  const line = painted.join('').trimEnd()
  return paint.colour || !words.some(({ marked }) => marked) ? [line] : [line, carets.join('').trimEnd()]
}

/** Neighbouring words that are marked alike, with their gaps: the gap before a marked run is not marked. */
function runs(words: Word[]): { text: string; marked: boolean }[] {
  const found: { text: string; marked: boolean }[] = []
  words.forEach((word, index) => {
    const gapMarked = word.marked && words[index - 1]?.marked === true
    for (const [text, marked] of [
      [word.gap, gapMarked],
      [word.text, word.marked],
    ] as const) {
      const last = found.at(-1)
      if (last?.marked === marked) last.text += text
      else if (text !== '') found.push({ text, marked })
    }
  })
  return found
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

/** The part of a sentence around its marked words that fills `columns`, cut at words; `before`: the share of it that comes first. */
export function around(words: Word[], columns: number, before: number): { words: Word[]; focus: number } {
  const first = Math.max(
    0,
    words.findIndex(({ marked }) => marked),
  )
  const lastMarked = words.findLastIndex(({ marked }) => marked)
  const widthOf = (start: number, end: number): number => stringWidth(textOf(words.slice(start, end + 1))) + 4
  let [from, to] = [first, first]
  while (to < lastMarked && widthOf(from, to + 1) <= columns) to += 1
  while (from > 0 && widthOf(from - 1, first) <= columns * before && widthOf(from - 1, to) <= columns) from -= 1
  while (to + 1 < words.length && widthOf(from, to + 1) <= columns) to += 1
  while (from > 0 && widthOf(from - 1, to) <= columns) from -= 1
  const head = from > 0 ? [cut(''), ...spaced(words.slice(from, first))] : words.slice(0, first)
  const tail = spaced(words.slice(first, to + 1), head.length === 0 ? '' : words[first]?.gap)
  return {
    words: [...head, ...tail, ...(to + 1 < words.length ? [cut(' ')] : [])],
    focus: stringWidth(textOf(head)),
  }
}

const cut = (gap: '' | ' '): Word => ({ text: '…', gap, quoted: false, marked: false })

function spaced(words: Word[], gap: '' | ' ' = ' '): Word[] {
  return words.map((word, index) => (index === 0 ? { ...word, gap } : word))
}
