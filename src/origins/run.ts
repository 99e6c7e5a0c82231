import { wordingOfSide, type Bead } from './bead.js'
import type { Text } from './text.js'

interface Run {
  /** How many words. */
  words: number
  /** As the first text prints them. */
  text: string
}

/** The longest stretch of words that two texts both print, within a sentence. */
export function longestRun({ a, b, beads }: { a: Text; b: Text; beads: readonly Bead[] }): Run {
  const sides = beads.map((bead) => ({ bead, left: wordingOfSide(a, bead.a), right: wordingOfSide(b, bead.b) }))
  const most = ({ left, right }: (typeof sides)[number]): number => Math.min(left.words.length, right.words.length)
  let best: Found = { length: 0, end: 0, bead: null }
  for (const side of sides.sort((x, y) => most(y) - most(x))) {
    if (most(side) <= best.length) break
    const { bead, left, right } = side
    const run = left.key === right.key ? { length: most(side), end: most(side) } : commonRun(left.words, right.words)
    if (run.length > best.length) best = { ...run, bead }
  }
  return { words: best.length, text: printedRun(best, a) }
}

interface Found {
  length: number
  /** The word after its last. */
  end: number
  bead: Bead | null
}

function printedRun({ length, end, bead }: Found, text: Text): string {
  const tokens = (bead?.a ?? []).flatMap((at) => {
    const wording = text.wordings[at]
    return [...(wording?.tokens ?? [])].map((token) => text.sentences[wording?.sentence ?? 0]?.tokens[token])
  })
  const [first, last] = [tokens[end - length], tokens[end - 1]]
  return first && last ? text.printed.slice(first.start, last.end) : ''
}

function commonRun(left: Int32Array, right: Int32Array): { length: number; end: number } {
  let best = { length: 0, end: 0 }
  let [above, row] = [new Int32Array(right.length + 1), new Int32Array(right.length + 1)]
  for (const [at, word] of left.entries()) {
    for (let other = 0; other < right.length; other += 1) {
      const length = right[other] === word ? (above[other] ?? 0) + 1 : 0
      row[other + 1] = length
      if (length > best.length) best = { length, end: at + 1 }
    }
    ;[above, row] = [row, above]
  }
  return best
}
