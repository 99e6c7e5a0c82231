import type { Alignment } from '../model/alignment.js'
import type { Claim } from '../model/claim.js'
import type { Lineage, OriginGraph } from '../model/origin.js'
import { findCandidates } from './candidates.js'
import { originsOfClaim, outletNamedFor, type Named } from './claim-origins.js'
import { alignmentOf, findKin, findReworded, kinshipOf } from './kin.js'
import { lineageOf } from './lineage.js'
import { samePairs } from './same-pairs.js'
import { surprisalOf } from './surprisal.js'
import { textOf, type ReadText, type Text } from './text.js'
import { traceTexts, type TracedKnowledge } from './traced.js'
import { WordBook } from './words.js'

/** Who stands behind the sources and their claims. */
export interface Origins {
  graph: OriginGraph
  /** The origins of a claim, sorted, at least one; ids of wires, papers and outlets. Several that cannot be told apart are joined in one id. */
  originsOf: (claim: Claim) => string[]
  /** The one outlet that a claim's report names for it, with the words; null where it names none. */
  namedFor: (claim: Claim) => Named | null
  /** Which sentences each two kindred sources share; of many copies of one text, each with some of the others. */
  alignments: Alignment[]
  /** The same for any two sources, by their ids; null where they share no wording beyond chance. */
  align: (one: string, other: string) => Alignment | null
}

/**
 * Traces each source to the texts that it descends from: by what it says itself, and by the wording that it shares with others beyond
 * chance. The order of the input changes nothing. Time grows with the texts and the copies among them, not with their pairs.
 */
export function traceOrigins(read: readonly ReadText[], knowledge: TracedKnowledge): Origins {
  const book = new WordBook()
  const texts = [...read].sort(byPublication).map((one) => textOf(one, book))
  const surprisal = surprisalOf(book, new Set(knowledge.credits.common.map((word) => book.stemOf(word))))
  const pairs = findPairs(texts)
  const kin = pairs.flatMap(([a, b]) => findKin(a, b, surprisal) ?? [])
  const traced = traceTexts(texts, kin, knowledge)
  const reworded = samePairs(traced, kin).flatMap(([a, b]) => findReworded(a, b, surprisal) ?? [])
  return {
    graph: { lineages: traced.map(lineageOf).sort(bySource), kinships: kin.map(kinshipOf) },
    originsOf: originsOfClaim(traced),
    namedFor: outletNamedFor(traced),
    alignments: [...kin, ...reworded].map(alignmentOf),
    align: (one, other) => {
      const [a, b] = texts.filter(({ source }) => source.id === one || source.id === other)
      const found = a && b ? (findKin(a, b, surprisal) ?? findReworded(a, b, surprisal)) : null
      return found && alignmentOf(found)
    },
  }
}

const bySource = (a: Lineage, b: Lineage): number => (a.source < b.source ? -1 : 1)

function byPublication({ source: a }: ReadText, { source: b }: ReadText): number {
  const [x, y] = [a, b].map(({ published, id }) => `${published ?? '9999'} ${id}`) as [string, string]
  return x < y ? -1 : 1
}

type Pair = [Text, Text]

function findPairs(texts: readonly Text[]): Pair[] {
  return findCandidates(texts).flatMap((earlier, at) =>
    earlier.flatMap((other): Pair[] => {
      const [a, b] = [texts[other], texts[at]]
      return a && b ? [[a, b]] : []
    }),
  )
}
