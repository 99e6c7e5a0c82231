import { diffArrays } from 'diff'
import type { Claim } from '../model/claim.js'
import type { Group, RelationName } from '../model/result.js'
import { wordsOf } from './words.js'

/**
 * The two claims that show best why a group has its verdict: of those that stand in that relation, the two whose
 * sentences are most alike, for there the one changed word tells ("many may remain", "some may remain").
 */
export function bestPair(
  group: Group,
  relation: RelationName,
  claims: ReadonlyMap<string, Claim>,
): [Claim, Claim] | null {
  let best: { pair: [Claim, Claim]; score: number } | null = null
  for (const { a, b, relation: name } of group.relations) {
    const [left, right] = [claims.get(a), claims.get(b)]
    if (name !== relation || left === undefined || right === undefined) continue
    const score = likeness(left, right)
    if (best === null || score > best.score) best = { pair: [left, right], score }
  }
  return best?.pair ?? null
}

/** 0 to 1, the share of words in common; two reports' own words tell more than one report's twice, and body more than headline. */
function likeness(a: Claim, b: Claim): number {
  const [left, right] = [a, b].map(({ evidence }) => wordsOf(evidence).map(({ text }) => text.toLowerCase())) as [
    string[],
    string[],
  ]
  const shared = diffArrays(left, right).reduce((sum, part) => (part.added || part.removed ? sum : sum + part.count), 0)
  return (2 * shared) / (left.length + right.length) + (a.source === b.source ? 0 : 1)
}
