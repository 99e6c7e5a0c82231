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
  const width = b.stems.length + 1
  let best = 0
  let match = new Float64Array(width)
  const gapA = new Float64Array(width).fill(-Infinity)
  for (let i = 0; i < a.stems.length; i += 1) {
    const row = new Float64Array(width)
    const stem = a.stems[i] ?? -1
    let gapB = -Infinity
    for (let j = 1; j < width; j += 1) {
      const same = b.stems[j - 1] === stem
      const bits = same ? (a.given[i] === 1 || b.given[j - 1] === 1 ? 0 : surprise(stem)) : -change
      gapB = Math.max((row[j - 1] ?? 0) - change, gapB - further)
      gapA[j] = Math.max((match[j] ?? 0) - change, (gapA[j] ?? 0) - further)
      row[j] = Math.max(0, (match[j - 1] ?? 0) + bits, gapB, gapA[j] ?? 0)
      if ((row[j] ?? 0) > best) best = row[j] ?? 0
    }
    match = row
  }
  return best
}

/**
 * What a shared stretch proves: its bits less those of finding one so good among all places of two texts where it could begin
 * (Karlin and Altschul 1990: E = m·n·2^-S). 0 where chance explains it.
 */
export function beyondChance(bits: number, sizeA: number, sizeB: number): number {
  return Math.max(0, bits - Math.log2(Math.max(1, sizeA * sizeB)))
}
