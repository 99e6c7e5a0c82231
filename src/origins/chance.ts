import { commonEnds } from './likeness.js'
import type { Surprisal } from './surprisal.js'
import type { Wording } from './words.js'

/** A word changed, or a first word put in or left out: that many places it could have been. */
const change = 6
const further = 0.5

/**
 * The bits of the best stretch that two sentences share, words changed, put in and left out at a price (Smith and Waterman 1981). What
 * stands in quotation marks in both, and a name's later words, count nothing. Only what lies between their common ends is searched.
 */
export function sharedStretch(a: Wording, b: Wording, surprisal: Surprisal): number {
  const { head, tail } = commonEnds(a.stems, b.stems)
  const bitsAt = (i: number, j: number): number =>
    a.given[i] === 1 || b.given[j] === 1 ? 0 : surprisal(a.stems[i] ?? 0)
  const [height, width] = [a.stems.length - head - tail, b.stems.length - head - tail]
  let [before, behind] = [0, 0]
  for (let at = 0; at < head; at += 1) before += bitsAt(at, at)
  for (let at = 1; at <= tail; at += 1) behind += bitsAt(a.stems.length - at, b.stems.length - at)
  let above = Float64Array.from({ length: width + 1 }, (_, at) => Math.max(0, before - priceOf(at)))
  let row = new Float64Array(width + 1)
  const gapA = new Float64Array(width + 1).fill(-Infinity)
  let best = Math.max(before, behind)
  for (let i = 1; i <= height; i += 1) {
    row[0] = Math.max(0, before - priceOf(i))
    let gapB = -Infinity
    for (let j = 1; j <= width; j += 1) {
      const same = a.stems[head + i - 1] === b.stems[head + j - 1]
      const step = same ? bitsAt(head + i - 1, head + j - 1) : -change
      gapB = Math.max((row[j - 1] ?? 0) - change, gapB - further)
      gapA[j] = Math.max((above[j] ?? 0) - change, (gapA[j] ?? 0) - further)
      const score = Math.max(0, (above[j - 1] ?? 0) + step, gapB, gapA[j] ?? 0)
      row[j] = score
      if (score > best) best = score
    }
    ;[above, row] = [row, above]
  }
  return Math.max(best, (above[width] ?? 0) + behind)
}

/** Of so many words put in or left out together. */
const priceOf = (words: number): number => (words === 0 ? 0 : change + further * (words - 1))

/**
 * What a shared stretch proves: its bits less those of finding one so good among all places of two texts where it could begin
 * (Karlin and Altschul 1990: E = m·n·2^-S). 0 where chance explains it.
 */
export function beyondChance(bits: number, sizeA: number, sizeB: number): number {
  return Math.max(0, bits - Math.log2(Math.max(1, sizeA * sizeB)))
}
