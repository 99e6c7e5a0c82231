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
  let best: Run = { words: 0, text: '' }
  for (const bead of beads) {
    const [left, right] = [wordingOfSide(a, bead.a), wordingOfSide(b, bead.b)]
    const { length, end } = commonRun(left.words, right.words)
    if (length <= best.words) continue
    const tokens = bead.a.flatMap((at) => {
      const wording = a.wordings[at]
      return [...(wording?.tokens ?? [])].map((token) => a.sentences[wording?.sentence ?? 0]?.tokens[token])
    })
    const [first, last] = [tokens[end - length], tokens[end - 1]]
    if (first && last) best = { words: length, text: a.printed.slice(first.start, last.end) }
  }
  return best
}

function commonRun(left: Int32Array, right: Int32Array): { length: number; end: number } {
  let best = { length: 0, end: 0 }
  let above = new Int32Array(right.length + 1)
  for (const [at, word] of left.entries()) {
    const row = new Int32Array(right.length + 1)
    for (let other = 0; other < right.length; other += 1) {
      if (right[other] !== word) continue
      const length = (above[other] ?? 0) + 1
      row[other + 1] = length
      if (length > best.length) best = { length, end: at + 1 }
    }
    above = row
  }
  return best
}
