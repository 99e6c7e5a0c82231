import type { Claim } from '../../model/claim.js'
import type { Source } from '../../model/source.js'
import { plain } from '../plain.js'
import { markDifferences, type Word } from '../words.js'
import { around, countLines, roomBefore, setLine, setLines } from './excerpt.js'
import type { Paint } from './paint.js'

const longestLabel = 20

/** The two quotes beneath each other. Twins stand so that the word in which they differ is in the same column. */
export function quoteLines(
  [a, b]: [Claim, Claim],
  sources: ReadonlyMap<string, Source>,
  columns: number,
  paint: Paint,
): string[] {
  const { left, right, twins } = markDifferences(a.evidence, b.evidence, { a: a.value.text, b: b.value.text })
  const labels = [a, b].map((claim) => labelOf(sources.get(claim.source)))
  const indent = Math.max(...labels.map((label) => label.length)) + 2
  const room = columns - indent
  const set = twins
    ? alignedLines(left, right, room, paint)
    : [left, right].map((words) => looseLines(words, room, paint))
  return set.flatMap((lines, side) =>
    lines.map(
      (line, index) => (index === 0 ? paint.strong((labels[side] ?? '').padEnd(indent)) : ' '.repeat(indent)) + line,
    ),
  )
}

function labelOf(source: Source | undefined): string {
  const outlet = plain(source?.outlet ?? '')
  return outlet.length <= longestLabel ? outlet : `${outlet.slice(0, longestLabel - 1).trimEnd()}…`
}

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
