import type { Surprise } from './surprise.js'
import type { Wording } from './words.js'

/** A word changed, or a first word put in or left out: that many places it could have been. */
const change = 6
const further = 0.5

/**
 * The bits of the best stretch that two sentences share, words changed, put in and left out at a price (Smith and Waterman 1981).
 * What stands in quotation marks in both, and a name's later words, count nothing.
 */
export function sharedStretch(a: Wording, b: Wording, surprise: Surprise): number {
  if (a.key === b.key) return wholeOf(a, b, surprise)
  const width = b.stems.length + 1
  let [above, row] = [new Float64Array(width), new Float64Array(width)]
  const gapA = new Float64Array(width).fill(-Infinity)
  let best = 0
  for (let i = 0; i < a.stems.length; i += 1) {
    const stem = a.stems[i] ?? 0
    const bits = a.given[i] === 1 ? 0 : surprise(stem)
    let gapB = -Infinity
    for (let j = 1; j < width; j += 1) {
      const same = b.stems[j - 1] === stem
      const step = same ? (b.given[j - 1] === 1 ? 0 : bits) : -change
      gapB = Math.max((row[j - 1] ?? 0) - change, gapB - further)
      gapA[j] = Math.max((above[j] ?? 0) - change, (gapA[j] ?? 0) - further)
      const score = Math.max(0, (above[j - 1] ?? 0) + step, gapB, gapA[j] ?? 0)
      row[j] = score
      if (score > best) best = score
    }
    ;[above, row] = [row, above]
  }
  return best
}

/** The same words throughout. */
function wholeOf(a: Wording, b: Wording, surprise: Surprise): number {
  return a.stems.reduce((sum, stem, at) => (a.given[at] === 1 || b.given[at] === 1 ? sum : sum + surprise(stem)), 0)
}

/**
 * What a shared stretch proves: its bits less those of finding one so good among all places of two texts where it could begin
 * (Karlin and Altschul 1990: E = m·n·2^-S). 0 where chance explains it.
 */
export function beyondChance(bits: number, sizeA: number, sizeB: number): number {
  return Math.max(0, bits - Math.log2(Math.max(1, sizeA * sizeB)))
}
