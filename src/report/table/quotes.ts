import { plain } from '../plain.js'
import { markDifferences, type Quotation, type Word } from '../words.js'
import { around, countLines, roomBefore, setLine, setLines } from './excerpt.js'
import type { Paint } from './paint.js'
import { cutTo, widthOf } from './width.js'

const longestLabel = 20

/** What is quoted, behind the name of who has it; `value`: its words that are marked where the two have little in common. */
export interface Side {
  label: string
  quotation: Quotation
  value: string
}

/** The two quotes beneath each other. Twins stand so that the word in which they differ is in the same column. */
export function quoteLines([a, b]: [Side, Side], columns: number, paint: Paint): string[] {
  const { left, right, twins } = markDifferences(a.quotation, b.quotation, { a: a.value, b: b.value })
  const labels = [a, b].map(({ label }) => shortened(label))
  const indent = Math.max(...labels.map(widthOf)) + 2
  const room = columns - indent
  const set = twins
    ? alignedLines(left, right, room, paint)
    : [left, right].map((words) => looseLines(words, room, paint))
  return set.flatMap((lines, side) =>
    lines.map(
      (line, index) => (index === 0 ? paint.strong(padded(labels[side] ?? '', indent)) : ' '.repeat(indent)) + line,
    ),
  )
}

function shortened(label: string): string {
  return cutTo(plain(label), longestLabel)
}

const padded = (label: string, columns: number): string => label + ' '.repeat(Math.max(0, columns - widthOf(label)))

function alignedLines(left: Word[], right: Word[], room: number, paint: Paint): string[][] {
  const sides = [left, right]
  const before = Math.min(...sides.map((words) => roomBefore(words, room, 0.5)))
  const focus = Math.max(...sides.map((words) => around(words, room, before).focus))
  return sides.map((words) => {
    const shift = focus - around(words, room, before).focus
    return setLine(around(words, room - shift, before).words, paint).map((line) => ' '.repeat(shift) + line)
  })
}

/** At most two lines of text: words that do not fit are cut off, the farthest from the marked ones first. */
function looseLines(words: Word[], room: number, paint: Paint): string[] {
  for (let budget = 2 * room; ; budget -= 4) {
    const excerpt = around(words, budget, roomBefore(words, budget, 0.4)).words
    if (budget <= room || countLines(excerpt, room) <= 2) return setLines(excerpt, room, paint)
  }
}
