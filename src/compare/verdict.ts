import type { Between, ConflictKind, Verdict } from '../model/result.js'
import type { ClaimOrder } from './order-of-claims.js'
import type { Related } from './relations.js'

export interface Judgement {
  verdict: Verdict
  kind: ConflictKind | null
  between: Between | null
  /** The pair of claims that shows best why. */
  shown: Related | null
}

/** The first that holds: `conflict`, `changed`, `agree`, `scope`, `single`. `sources`: how many stand in the group. `order`: of two changes the latest is shown. */
export function judge(related: readonly Related[], sources: number, order: ClaimOrder): Judgement {
  const conflict = related.filter(({ relation }) => relation === 'conflict').sort(byWeight)[0]
  if (conflict !== undefined) {
    return { verdict: 'conflict', kind: conflict.kind, between: conflict.between, shown: conflict }
  }
  const first = (fits: (one: Related) => boolean): Related | null => related.find(fits) ?? null
  const changed = related
    .filter(({ relation }) => relation === 'changed')
    .sort((x, y) => order(y.b, x.b) || order(y.a, x.a))[0]
  if (changed !== undefined) return { verdict: 'changed', kind: null, between: null, shown: changed }
  const agreed = first((one) => agreeing.has(one.relation) && one.a.source !== one.b.source)
  if (agreed !== null) return { verdict: 'agree', kind: null, between: null, shown: agreed }
  const shown = first(({ relation }) => relation === 'scope')
  return { verdict: sources > 1 ? 'scope' : 'single', kind: null, between: null, shown }
}

const agreeing = new Set(['equal', 'compatible', 'refines'])

/**
 * What a conflict is called after: its own topic before a linked one; two reports on one speaker's word or on their own before one
 * report with itself, before those whom they quote, before a report's own word against such a speaker; and of these the two that carry
 * one sentence.
 */
function byWeight(x: Related, y: Related): number {
  return weightOf(x) - weightOf(y)
}

function weightOf({ a, b, between, drift }: Related): number {
  const linked = a.topic === b.topic ? 0 : 8
  const unlike = (a.attribution.kind === 'outlet') !== (b.attribution.kind === 'outlet')
  const rank = between === 'reports' ? (unlike ? 3 : 0) : between === 'self' ? 1 : 2
  return linked + 2 * rank + (drift === null ? 1 : 0)
}
