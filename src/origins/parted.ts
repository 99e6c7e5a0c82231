import type { Bead } from './bead.js'
import type { Surprisal } from './surprisal.js'
import type { Wording } from './words.js'

/** So much of what a left-over sentence tells must stand in its neighbour's partner, where nothing else is matched yet. */
const leastContained = 0.6

/**
 * Where one text parts what the other says in one sentence ("…, with some forces likely to remain" and "Some forces are likely to
 * remain."), the second part joins the first one's bead. `side` is the text with the two parts.
 */
export function joinParted(
  beads: Bead[],
  side: 'a' | 'b',
  parts: readonly Wording[],
  wholes: readonly Wording[],
  surprisal: Surprisal,
): void {
  const other = side === 'a' ? 'b' : 'a'
  const owner = new Map(beads.flatMap((bead) => bead[side].map((at) => [at, bead] as const)))
  for (const [at, part] of parts.entries()) {
    if (owner.has(at)) continue
    for (const neighbour of [at - 1, at + 1]) {
      const bead = owner.get(neighbour)
      const whole = bead && wholes[bead[other][0] ?? -1]
      if (bead === undefined || whole === undefined || bead[other].length > 1) continue
      const rest = without(
        whole,
        bead[side].map((index) => parts[index]).filter((one) => one !== undefined),
      )
      if (contained(part, rest, surprisal) < leastContained) continue
      bead[side].push(at)
      bead[side].sort((x, y) => x - y)
      owner.set(at, bead)
      break
    }
  }
}

/** The stems of a sentence that others leave, each as often as it is left. */
function without(whole: Wording, others: readonly Wording[]): Map<number, number> {
  const left = new Map<number, number>()
  for (const stem of whole.stems) left.set(stem, (left.get(stem) ?? 0) + 1)
  for (const { stems } of others) for (const stem of stems) left.set(stem, (left.get(stem) ?? 0) - 1)
  return left
}

function contained({ stems }: Wording, rest: Map<number, number>, surprisal: Surprisal): number {
  let [shared, whole] = [0, 0]
  for (const stem of stems) {
    whole += surprisal(stem)
    const count = rest.get(stem) ?? 0
    if (count <= 0) continue
    rest.set(stem, count - 1)
    shared += surprisal(stem)
  }
  return whole === 0 ? 0 : shared / whole
}
