import type { Sentence } from '../model/reading.js'
import { DisjointSets } from './disjoint-sets.js'
import { leastBits, type Kin } from './kin.js'
import type { Text } from './text.js'

/** Whom a text is taken to be from, and whether it says so itself. */
export interface Ascription {
  origins: readonly string[]
  stated: boolean
}

/**
 * Sentences that stand word for word in texts of different origins, with the one origin that they can have: that of the first text
 * which names one, else of the first. `rank`: the order of publication.
 */
export function originsOfShared(
  kin: readonly Kin[],
  ascriptionOf: (text: Text) => Ascription,
  rank: (text: Text) => number,
): Map<Sentence, readonly string[]> {
  const sets = new DisjointSets<Sentence>()
  const homes = new Map<Sentence, Text>()
  for (const { a, b, beads } of kin) {
    if (isSame(ascriptionOf(a).origins, ascriptionOf(b).origins)) continue
    for (const bead of beads) {
      if (bead.bits < leastBits) continue
      const sentences = [...sentencesOf(a, bead.a, homes), ...sentencesOf(b, bead.b, homes)]
      for (const sentence of sentences.slice(1)) sets.join(sentences[0] ?? sentence, sentence)
    }
  }
  const firsts = new Map<Sentence, Text>()
  for (const [sentence, text] of homes) {
    const head = sets.headOf(sentence)
    const first = firsts.get(head)
    if (first === undefined || isBefore(text, first, ascriptionOf, rank)) firsts.set(head, text)
  }
  return new Map(
    [...homes].map(([sentence, text]) => [sentence, ascriptionOf(firsts.get(sets.headOf(sentence)) ?? text).origins]),
  )
}

function sentencesOf(text: Text, side: readonly number[], homes: Map<Sentence, Text>): Sentence[] {
  return side.flatMap((at) => {
    const sentence = text.sentences[text.wordings[at]?.sentence ?? -1]
    if (sentence === undefined) return []
    homes.set(sentence, text)
    return [sentence]
  })
}

/** Who names one origin comes before who names two, and these before who names none; then the order of publication. */
function isBefore(a: Text, b: Text, ascriptionOf: (text: Text) => Ascription, rank: (text: Text) => number): boolean {
  const weigh = ({ stated, origins }: Ascription): number => (stated ? (origins.length === 1 ? 2 : 1) : 0)
  const [one, other] = [weigh(ascriptionOf(a)), weigh(ascriptionOf(b))]
  return one === other ? rank(a) < rank(b) : one > other
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at])
