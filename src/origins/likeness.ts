import type { Surprise } from './surprise.js'
import type { Wording } from './words.js'

/** How two sentences' words lie on each other. */
export interface Likeness {
  /** 0 to 1: the share of what both tell that both have, in any order. */
  overlap: number
  /** The same in one order. */
  inOrder: number
}

/** Both in bits: "Iraq" and "the" in common are little, "negotiated" is more. */
export function likenessOf(a: Wording, b: Wording, surprise: Surprise): Likeness {
  const whole = weigh(a, surprise) + weigh(b, surprise)
  if (whole === 0) return { overlap: 0, inOrder: 0 }
  return { overlap: (2 * sharedBits(a, b, surprise)) / whole, inOrder: (2 * orderedBits(a, b, surprise)) / whole }
}

export function weigh({ stems }: Wording, surprise: Surprise): number {
  let sum = 0
  for (const stem of stems) sum += surprise(stem)
  return sum
}

export function sharedBits({ sorted: a }: Wording, { sorted: b }: Wording, surprise: Surprise): number {
  let [sum, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0]
    if (left === right) sum += surprise(left)
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return sum
}

/** The heaviest common subsequence. */
function orderedBits({ stems: a }: Wording, { stems: b }: Wording, surprise: Surprise): number {
  let [above, row] = [new Float64Array(b.length + 1), new Float64Array(b.length + 1)]
  for (const stem of a) {
    const bits = surprise(stem)
    for (let at = 0; at < b.length; at += 1) {
      const match = b[at] === stem ? (above[at] ?? 0) + bits : 0
      row[at + 1] = Math.max(match, row[at] ?? 0, above[at + 1] ?? 0)
    }
    ;[above, row] = [row, above]
  }
  return above[b.length] ?? 0
}
