import type { Knowledge, Outlet } from '../model/knowledge.js'
import type { Sentence } from '../model/reading.js'
import { attributionsIn } from './attributions.js'
import { creditedIn, type Credited } from './credited.js'
import { handOn, type HandedOn, type Node } from './handed-on.js'
import type { Kin } from './kin.js'
import { marksIn } from './marks.js'
import { ownOriginOf } from './own-origin.js'
import { originsOfShared, type Ascription } from './shared-sentences.js'
import type { Text } from './text.js'
import { must } from '../model/must.js'

/** What of the knowledge origins are traced by. */
export type TracedKnowledge = Pick<Knowledge, 'outlets' | 'furniture' | 'credits'>

/** One source with all that was found of where it is from. */
export interface Traced {
  text: Text
  /** What it is if nobody else stands behind it. */
  own: string
  credited: Credited
  handedOn: HandedOn | null
  /** Whom its text as a whole is from, at least one. */
  origins: readonly string[]
  /** Sentences whose origin another text decides. */
  shared: ReadonlyMap<Sentence, readonly string[]>
  /** Texts with which it shares no more than a passage. */
  passages: readonly Kin[]
}

/** A copy of half a text is no copy of the rest. */
const wholeShare = 0.5

export function isWhole({ evidence }: HandedOn): boolean {
  return evidence.sentences >= wholeShare * evidence.of
}

/** What each text says of itself first, then what it shares with others. `texts` come in the order of publication. */
export function traceTexts(texts: readonly Text[], kin: readonly Kin[], knowledge: TracedKnowledge): Traced[] {
  const nodes = texts.map((text) => nodeOf(text, knowledge))
  const handed = handOn(nodes, kin)
  const ascriptions = new Map(nodes.map((node) => [node.text, ascriptionOf(node, handed.get(node.text))]))
  const ranks = new Map(texts.map((text, at) => [text, at]))
  const shared = originsOfShared(
    kin,
    (text) => must(ascriptions.get(text), `the origin of ${text.source.id}`),
    (text) => must(ranks.get(text), `the rank of ${text.source.id}`),
  )
  const passages = passagesOf(kin)
  return nodes.map(({ text, own, credited }) => {
    const { origins } = must(ascriptions.get(text), `the origin of ${text.source.id}`)
    return {
      text,
      own,
      credited,
      handedOn: handed.get(text) ?? null,
      origins,
      shared,
      passages: passages.get(text) ?? [],
    }
  })
}

function passagesOf(kin: readonly Kin[]): Map<Text, Kin[]> {
  const passages = new Map<Text, Kin[]>()
  for (const one of kin.filter(({ extent }) => extent === 'passage'))
    for (const text of [one.a, one.b]) {
      const known = passages.get(text)
      if (known === undefined) passages.set(text, [one])
      else known.push(one)
    }
  return passages
}

interface CreditedNode extends Node {
  credited: Credited
}

function nodeOf(text: Text, knowledge: TracedKnowledge): CreditedNode {
  const own = ownOriginOf(text.source, knowledge.outlets)
  const credited = creditedIn({
    printed: text.printed,
    sentences: text.sentences,
    declared: text.source.origins.filter((id) => id !== own),
    marks: marksIn({ text: text.printed, sentences: text.sentences }, knowledge).filter(
      ({ outlet }) => outlet.id !== own,
    ),
    attributions: attributionsIn(text.sentences, { id: own, name: text.source.outlet }, knowledge),
  })
  const named = [...credited.whole.keys()]
  return { text, own, credited, origins: named.length === 0 && isWire(own, knowledge.outlets) ? [own] : named }
}

/** A wire's own report is nobody's copy. */
function isWire(own: string, outlets: readonly Outlet[]): boolean {
  return outlets.some(({ id, kind }) => id === own && kind === 'wire')
}

function ascriptionOf({ origins, own }: Node, handedOn: HandedOn | undefined): Ascription {
  if (origins.length > 0) return { origins, stated: true }
  return { origins: handedOn !== undefined && isWhole(handedOn) ? handedOn.origins : [own], stated: false }
}
