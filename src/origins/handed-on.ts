import { sharedTextOf, type Kin } from './kin.js'
import type { SharedText } from '../model/origin.js'
import type { Text } from './text.js'
import { DisjointSets } from './disjoint-sets.js'

/** Whom a source's text is from, by what it shares with another source's. */
export interface HandedOn {
  origins: readonly string[]
  evidence: SharedText
}

/** A source with what it says of itself. */
export interface Node {
  text: Text
  /** Whom it names as its origin; empty where it names nobody. A wire names itself. */
  origins: readonly string[]
  /** What it is if nobody else stands behind it. */
  own: string
}

/**
 * Gives the sources that name no origin the origin of those whose text they share, strongest tie first (as Kruskal's algorithm grows
 * trees): two sets of copies become one unless each has an origin already. Where none of a set names anybody, the one that was
 * published first is the origin of all. `nodes` come in the order of publication.
 */
export function handOn(nodes: readonly Node[], kin: readonly Kin[]): Map<Text, HandedOn> {
  const ties = kin.filter(({ extent }) => extent === 'text').sort(byStrength)
  const sets = new DisjointSets<Text>()
  const named = new Map(nodes.filter(({ origins }) => origins.length > 0).map(({ text, origins }) => [text, origins]))
  for (const { a, b } of ties) {
    const [left, right] = [sets.headOf(a), sets.headOf(b)]
    const [one, other] = [named.get(left), named.get(right)]
    if (left === right || (one !== undefined && other !== undefined)) continue
    const head = sets.join(left, right)
    const origins = one ?? other
    if (origins !== undefined) named.set(head, origins)
  }
  for (const { text, own } of nodes) {
    const head = sets.headOf(text)
    if (!named.has(head)) named.set(head, [own])
  }
  return handedOn(nodes, ties, (text) => sets.headOf(text), named)
}

function handedOn(
  nodes: readonly Node[],
  ties: readonly Kin[],
  headOf: (text: Text) => Text,
  named: ReadonlyMap<Text, readonly string[]>,
): Map<Text, HandedOn> {
  const nameless = new Map(nodes.filter(({ origins }) => origins.length === 0).map((node) => [node.text, node]))
  const handed = new Map<Text, HandedOn>()
  for (const tie of ties) {
    if (headOf(tie.a) !== headOf(tie.b)) continue
    for (const side of ['a', 'b'] as const) {
      const node = nameless.get(tie[side])
      const origins = named.get(headOf(tie[side])) ?? []
      if (node === undefined || handed.has(node.text) || origins.includes(node.own)) continue
      handed.set(node.text, { origins, evidence: sharedTextOf(tie, side) })
    }
  }
  return handed
}

function byStrength(x: Kin, y: Kin): number {
  return y.bits - x.bits || order(x.a, y.a) || order(x.b, y.b)
}

function order(x: Text, y: Text): number {
  return x.source.id < y.source.id ? -1 : x.source.id > y.source.id ? 1 : 0
}
