import type { Surprisal } from './surprisal.js'
import type { Wording } from './words.js'

/** How two sentences' words lie on each other. */
export interface Likeness {
  /** 0 to 1: the share of what both tell that both have, in any order. */
  overlap: number
  /** The same in one order. */
  inOrder: number
}

/** Both in bits: "Iraq" and "the" in common are little, "negotiated" is more. */
export function likenessOf(a: Wording, b: Wording, surprisal: Surprisal): Likeness {
  const whole = weigh(a, surprisal) + weigh(b, surprisal)
  if (whole === 0) return { overlap: 0, inOrder: 0 }
  return { overlap: (2 * sharedBits(a, b, surprisal)) / whole, inOrder: (2 * orderedBits(a, b, surprisal)) / whole }
}

export function weigh({ stems }: Wording, surprisal: Surprisal): number {
  let sum = 0
  for (const stem of stems) sum += surprisal(stem)
  return sum
}

export function sharedBits({ sorted: a }: Wording, { sorted: b }: Wording, surprisal: Surprisal): number {
  let [sum, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0]
    if (left === right) sum += surprisal(left)
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return sum
}

/** The heaviest common subsequence. What both begin and end with is part of it, so that an edited sentence is compared in its middle alone. */
function orderedBits({ stems: a }: Wording, { stems: b }: Wording, surprisal: Surprisal): number {
  const { head, tail } = commonEnds(a, b)
  const width = b.length - head - tail
  let [above, row] = [new Float64Array(width + 1), new Float64Array(width + 1)]
  for (let i = head; i < a.length - tail; i += 1) {
    const bits = surprisal(a[i] ?? 0)
    for (let at = 0; at < width; at += 1) {
      const match = b[head + at] === a[i] ? (above[at] ?? 0) + bits : 0
      row[at + 1] = Math.max(match, row[at] ?? 0, above[at + 1] ?? 0)
    }
    ;[above, row] = [row, above]
  }
  const ends = [...a.subarray(0, head), ...a.subarray(a.length - tail)]
  return ends.reduce((sum, stem) => sum + surprisal(stem), above[width] ?? 0)
}

/** How many words two sentences have alike at their beginnings, and behind these at their ends. */
export function commonEnds(a: Int32Array, b: Int32Array): { head: number; tail: number } {
  const most = Math.min(a.length, b.length)
  let [head, tail] = [0, 0]
  while (head < most && a[head] === b[head]) head += 1
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return { head, tail }
}
