import type { Alignment } from '../model/alignment.js'
import type { Kinship, SharedText } from '../model/origin.js'
import { alignTexts } from './align.js'
import { wordingOfSide, type Bead } from './bead.js'
import { beyondChance, sharedStretch } from './chance.js'
import { longestRun } from './run.js'
import type { Surprisal } from './surprisal.js'
import type { Text } from './text.js'

/** A bead with what it proves, in bits beyond chance. */
export interface WeighedBead extends Bead {
  bits: number
}

/** Two texts that share wording beyond chance, and which sentences. */
export interface Kin {
  a: Text
  b: Text
  beads: WeighedBead[]
  extent: Kinship['extent']
  bits: number
}

/** Two texts written apart share so much in fewer than one pair of a thousand. */
export const leastBits = 10
/** One text is a copy of the other, or both of a third, where they share at least so many sentences … */
const leastSentences = 2
/** … and so much of the shorter one; less is a passage that was taken over. */
const leastShare = 0.2
/** A single sentence must prove more: one in a million pairs. */
const leastPassageBits = 20

/** Null where chance explains what two texts share. */
export function findKin(a: Text, b: Text, surprisal: Surprisal): Kin | null {
  const beads = weighBeads(a, b, surprisal)
  const bits = bitsOf(beads)
  if (bits < leastBits) return null
  const shared = Math.min(countOf(beads, 'a'), countOf(beads, 'b'))
  const shorter = Math.min(a.wordings.length, b.wordings.length)
  if (shared >= leastSentences && shared >= leastShare * shorter) return { a, b, beads, extent: 'text', bits }
  const proven = beads.filter((bead) => bead.bits >= leastPassageBits)
  return proven.length === 0 ? null : { a, b, beads: proven, extent: 'passage', bits: bitsOf(proven) }
}

/** Of two texts that are known to be from one origin: the sentences that they share by more than chance, however little more. */
export function findReworded(a: Text, b: Text, surprisal: Surprisal): Kin | null {
  const beads = weighBeads(a, b, surprisal).filter(({ bits }) => bits > 0)
  return beads.length === 0 ? null : { a, b, beads, extent: 'passage', bits: bitsOf(beads) }
}

function weighBeads(a: Text, b: Text, surprisal: Surprisal): WeighedBead[] {
  return alignTexts(a, b, surprisal).map((bead) => {
    const stretch = sharedStretch(wordingOfSide(a, bead.a), wordingOfSide(b, bead.b), surprisal)
    return { ...bead, bits: beyondChance(stretch, a.size, b.size) }
  })
}

const bitsOf = (beads: readonly WeighedBead[]): number => beads.reduce((sum, { bits }) => sum + bits, 0)

function countOf(beads: readonly Bead[], side: 'a' | 'b'): number {
  return beads.reduce((sum, bead) => sum + bead[side].length, 0)
}

/** What one side of two kindred texts has to show for it. */
export function sharedTextOf(kin: Kin, side: 'a' | 'b'): SharedText {
  const { words, text } = longestRun(kin)
  return {
    kind: 'shared-text',
    with: kin[side === 'a' ? 'b' : 'a'].source.id,
    sentences: countOf(kin.beads, side),
    of: kin[side].wordings.length,
    words,
    run: text,
    bits: Math.floor(kin.bits),
  }
}

export function kinshipOf({ a, b, beads, extent, bits }: Kin): Kinship {
  const sentences = { exact: 0, edited: 0, reordered: 0, reworded: 0 }
  for (const bead of beads) sentences[bead.closeness] += 1
  return {
    a: a.source.id,
    b: b.source.id,
    extent,
    sentences,
    words: longestRun({ a, b, beads }).words,
    bits: Math.floor(bits),
  }
}

export function alignmentOf({ a, b, beads, extent }: Kin): Alignment {
  const sentences = (text: Text, side: readonly number[]): number[] =>
    side.flatMap((at) => text.wordings[at]?.sentence ?? [])
  const pairs = beads.map((bead) => ({ a: sentences(a, bead.a), b: sentences(b, bead.b), closeness: bead.closeness }))
  return { a: a.source.id, b: b.source.id, extent, pairs }
}
