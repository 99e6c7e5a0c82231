import type { Alignment } from '../model/alignment.js'
import type { Claim } from '../model/claim.js'
import type { Knowledge } from '../model/knowledge.js'
import type { OriginGraph } from '../model/origin.js'
import { attributionsIn } from './attributions.js'
import { findCandidates } from './candidates.js'
import { originsOfClaim } from './claim-origins.js'
import { creditedIn, type Credited } from './credited.js'
import { handOn } from './handed-on.js'
import { alignmentOf, findKin, kinshipOf, type Kin } from './kin.js'
import { isWhole, lineageOf, type Traced } from './lineage.js'
import { marksIn } from './marks.js'
import { ownOriginOf } from './own-origin.js'
import { originsOfShared, type Standing } from './shared-sentences.js'
import { surpriseOf } from './surprise.js'
import { textOf, type ReadText, type Text } from './text.js'
import { WordBook } from './words.js'

/** Who stands behind the sources and their claims. */
export interface Origins {
  graph: OriginGraph
  /** The origins of a claim, sorted, at least one; ids of wires, papers and outlets. Several that cannot be told apart are joined in one id. */
  originsOf: (claim: Claim) => string[]
  /** Which sentences each two kindred sources share; of many copies of one text, each with some of the others. */
  alignments: Alignment[]
}

type Known = Pick<Knowledge, 'outlets' | 'furniture' | 'credits'>

/**
 * Traces each source to the texts that it descends from: by what it says itself, and by the wording that it shares with others beyond
 * chance. The order of the input changes nothing. Time grows with the texts and the copies among them, not with their pairs.
 */
export function traceOrigins(read: readonly ReadText[], knowledge: Known): Origins {
  const book = new WordBook()
  const inOrder = [...read].sort(byPublication)
  const texts = inOrder.map((one) => textOf(one, book))
  const kin = findAllKin(texts, book, knowledge)
  const nodes = texts.map((text) => {
    const own = ownOriginOf(text.source, knowledge.outlets)
    const credited = creditOf(text, own, knowledge)
    const wire = knowledge.outlets.some(({ id, kind }) => id === own && kind === 'wire')
    const origins = credited.whole.size > 0 ? [...credited.whole.keys()] : wire ? [own] : []
    return { text, own, credited, origins }
  })
  const handed = handOn(nodes, kin)
  const standings = new Map(
    nodes.map(({ text, own, origins }): [Text, Standing] => {
      const lent = handed.get(text)
      const lentWhole = lent !== undefined && isWhole(lent) ? lent.origins : [own]
      return [text, { origins: origins.length > 0 ? origins : lentWhole, stated: origins.length > 0 }]
    }),
  )
  const ranks = new Map(texts.map((text, at) => [text, at]))
  const unknown: Standing = { origins: [], stated: false }
  const shared = originsOfShared(
    kin,
    (text) => standings.get(text) ?? unknown,
    (text) => ranks.get(text) ?? 0,
  )
  const traced = nodes.map(
    ({ text, own, credited }): Traced => ({ text, own, credited, handedOn: handed.get(text) ?? null, shared }),
  )
  return {
    graph: {
      lineages: traced.map(lineageOf).sort((a, b) => (a.source < b.source ? -1 : 1)),
      kinships: kin.map(kinshipOf),
    },
    originsOf: originsOfClaim(traced, standings),
    alignments: kin.map(alignmentOf),
  }
}

function byPublication({ source: a }: ReadText, { source: b }: ReadText): number {
  const [x, y] = [a, b].map(({ published, id }) => `${published ?? '9999'} ${id}`) as [string, string]
  return x < y ? -1 : 1
}

function findAllKin(texts: readonly Text[], book: WordBook, { credits }: Known): Kin[] {
  const surprise = surpriseOf(book, new Set(credits.common.map((word) => book.stemOf(word))))
  return findCandidates(texts).flatMap((earlier, at) =>
    earlier.flatMap((other) => {
      const [a, b] = [texts[other], texts[at]]
      const kin = a && b ? findKin(a, b, surprise) : null
      return kin === null ? [] : [kin]
    }),
  )
}

function creditOf(text: Text, own: string, knowledge: Known): Credited {
  const page = { text: text.printed, sentences: text.sentences }
  return creditedIn({
    printed: text.printed,
    sentences: text.sentences,
    declared: text.source.origins,
    marks: marksIn(page, knowledge).filter(({ outlet }) => outlet.id !== own),
    attributions: attributionsIn(text.sentences, own, knowledge),
  })
}
