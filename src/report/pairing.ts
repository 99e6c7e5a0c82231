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

/** 0 to 1, the share of words that two sentences have in common; and 1 more for two reports, which tell more than one report twice. */
function likeness(a: Claim, b: Claim): number {
  const [left, right] = [countWords(a), countWords(b)]
  let shared = 0
  for (const [word, count] of left.counts) shared += Math.min(count, right.counts.get(word) ?? 0)
  return (2 * shared) / (left.total + right.total) + (a.source === b.source ? 0 : 1)
}

function countWords({ evidence }: Claim): { counts: Map<string, number>; total: number } {
  const words = wordsOf(evidence).map(({ text }) => text.toLowerCase())
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}
