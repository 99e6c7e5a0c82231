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

export function sharedBits(a: Wording, b: Wording, surprise: Surprise): number {
  const left = new Map<number, number>()
  for (const stem of a.stems) left.set(stem, (left.get(stem) ?? 0) + 1)
  let sum = 0
  for (const stem of b.stems) {
    const count = left.get(stem) ?? 0
    if (count === 0) continue
    left.set(stem, count - 1)
    sum += surprise(stem)
  }
  return sum
}

/** The heaviest common subsequence. */
function orderedBits(a: Wording, b: Wording, surprise: Surprise): number {
  let above = new Float64Array(b.stems.length + 1)
  for (const stem of a.stems) {
    const row = new Float64Array(b.stems.length + 1)
    const bits = surprise(stem)
    for (let at = 0; at < b.stems.length; at += 1) {
      const match = b.stems[at] === stem ? (above[at] ?? 0) + bits : 0
      row[at + 1] = Math.max(match, row[at] ?? 0, above[at + 1] ?? 0)
    }
    above = row
  }
  return above[b.stems.length] ?? 0
}
