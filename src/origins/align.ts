import { wordingOfSide, type Bead } from './bead.js'
import { closenessOf } from './closeness.js'
import { sharedBits, weigh } from './likeness.js'
import { joinParted } from './parted.js'
import type { Surprisal } from './surprisal.js'
import type { Text } from './text.js'
import type { Wording } from './words.js'

/** Less in common is two sentences on one matter, not one sentence twice. */
const leastOverlap = 0.5
/** A sentence that was cut to half still lies almost whole in the long one. */
const leastContained = 0.72

/** The sentences of two texts that are one in two wordings, best first matched, in the order of the first text. */
export function alignTexts(a: Text, b: Text, surprisal: Surprisal): Bead[] {
  const beads = matchExact(a, b)
  const taken = { a: new Set(beads.flatMap((bead) => bead.a)), b: new Set(beads.flatMap((bead) => bead.b)) }
  beads.push(...matchBest(findPairs(a, b, taken, surprisal), b.wordings.length / Math.max(1, a.wordings.length)))
  joinParted(beads, 'a', a.wordings, b.wordings, surprisal)
  joinParted(beads, 'b', b.wordings, a.wordings, surprisal)
  for (const bead of beads) bead.closeness = closenessOf(wordingOfSide(a, bead.a), wordingOfSide(b, bead.b), surprisal)
  return beads.sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0))
}

/** Most sentences of a reprint need no second look. */
function matchExact(a: Text, b: Text): Bead[] {
  return a.wordings.flatMap(({ key }, at): Bead[] => {
    const other = b.places.get(key)
    return other === undefined ? [] : [{ a: [at], b: [other], closeness: 'exact', overlap: 1 }]
  })
}

interface Taken {
  a: ReadonlySet<number>
  b: ReadonlySet<number>
}

interface Pair {
  a: number
  b: number
  overlap: number
}

const weights = new WeakMap<Text, Float64Array>()

function weightsOf(text: Text, surprisal: Surprisal): Float64Array {
  const known = weights.get(text) ?? Float64Array.from(text.wordings, (wording) => weigh(wording, surprisal))
  weights.set(text, known)
  return known
}

function findPairs(a: Text, b: Text, taken: Taken, surprisal: Surprisal): Pair[] {
  const index = indexOf(b)
  const [heavyA, heavyB] = [weightsOf(a, surprisal), weightsOf(b, surprisal)]
  const pairs: Pair[] = []
  for (const [at, wording] of a.wordings.entries()) {
    if (taken.a.has(at)) continue
    for (const other of candidatesFor(wording, index, surprisal)) {
      const partner = b.wordings[other]
      if (partner === undefined || taken.b.has(other)) continue
      const [one, two] = [heavyA[at] ?? 0, heavyB[other] ?? 0]
      const shared = sharedBits(wording, partner, surprisal)
      const contained = shared / Math.min(one, two)
      const overlap = (2 * shared) / (one + two)
      if (overlap >= leastOverlap || (contained >= leastContained && overlap >= leastOverlap / 2))
        pairs.push({ a: at, b: other, overlap })
    }
  }
  return pairs
}

const indices = new WeakMap<Text, Map<number, number[]>>()

function indexOf(text: Text): Map<number, number[]> {
  const known = indices.get(text)
  if (known !== undefined) return known
  const index = new Map<number, number[]>()
  for (const [at, { stems }] of text.wordings.entries())
    for (const stem of new Set(stems)) {
      const holders = index.get(stem)
      if (holders === undefined) index.set(stem, [at])
      else holders.push(at)
    }
  indices.set(text, index)
  return index
}

/** A word that tells less stands in most sentences and points at none. */
const pointing = 3
/** So many telling words in common are worth a closer look. */
const leastTelling = 3

function candidatesFor({ stems }: Wording, index: Map<number, number[]>, surprisal: Surprisal): number[] {
  const votes = new Map<number, number>()
  for (const stem of new Set(stems)) {
    if (surprisal(stem) < pointing) continue
    for (const other of index.get(stem) ?? []) votes.set(other, (votes.get(other) ?? 0) + 1)
  }
  return [...votes].filter(([, count]) => count >= leastTelling).map(([other]) => other)
}

/** `slope`: how many sentences of the second text there are for one of the first; of equal pairs the one in its usual place comes first. */
function matchBest(pairs: Pair[], slope: number): Bead[] {
  const drift = (pair: Pair): number => Math.abs(pair.b - pair.a * slope)
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  const beads: Bead[] = []
  for (const pair of pairs.sort((x, y) => y.overlap - x.overlap || drift(x) - drift(y) || x.a - y.a || x.b - y.b)) {
    if (takenA.has(pair.a) || takenB.has(pair.b)) continue
    takenA.add(pair.a)
    takenB.add(pair.b)
    beads.push({ a: [pair.a], b: [pair.b], closeness: 'reworded', overlap: pair.overlap })
  }
  return beads
}
