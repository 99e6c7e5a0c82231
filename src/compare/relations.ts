import type { Claim } from '../model/claim.js'
import type { Between, Drift, Relation } from '../model/result.js'
import type { Finding } from './finding.js'
import type { Ground } from './ground.js'
import { allPairs, isSampled, telltalePairs, type Pair } from './pairs.js'
import { relate } from './relate.js'
import type { Stance } from './stances.js'

/** Two claims of a group with what they are to each other; `a` speaks of the earlier time. */
export interface Related extends Finding {
  a: Claim
  b: Claim
  between: Between | null
  /** How the one's words became the other's, where two sources carry one sentence or one cites the other. */
  drift: Drift | null
}

/**
 * What the claims of a group are to each other: those of its own stances among themselves, and with those shown beside them.
 * In a group of more than 40 claims it is for every two stances one pair for each relation and `between`, not every pair.
 */
export function relateStances(own: readonly Stance[], beside: readonly Stance[], ground: Ground): Related[] {
  const sampled = isSampled([...own, ...beside])
  const related = own.flatMap((stance, at) =>
    [...own.slice(at), ...beside].flatMap((other) => {
      if (!sampled) return relatePairs(allPairs(stance, other), ground)
      return oneOfEach(relatePairs(telltalePairs(stance, other, ground), ground))
    }),
  )
  const order = ground.orders.byTime
  return related.sort((x, y) => order(x.a, y.a) || order(x.b, y.b))
}

function relatePairs(pairs: Pair[], ground: Ground): Related[] {
  const order = ground.orders.byTime
  return pairs.map(([one, other]) => {
    const [a, b] = order(one, other) <= 0 ? [one, other] : [other, one]
    const finding = relate(a, b, ground)
    return { ...finding, a, b, between: finding.relation === 'conflict' ? betweenOf(a, b) : null, drift: null }
  })
}

function oneOfEach(related: Related[]): Related[] {
  const kept = new Map<string, Related>()
  for (const one of related) {
    const key = [one.relation, one.kind, one.between, one.a.source === one.b.source].join(' ')
    if (!kept.has(key)) kept.set(key, one)
  }
  return [...kept.values()]
}

/** Whom a conflict is between. Two speakers whom reports quote differ; what a report says in its own voice it says against another report. */
export function betweenOf(a: Claim, b: Claim): Between {
  const [one, other] = [voiceOf(a), voiceOf(b)]
  if (a.source === b.source) return one === other ? 'self' : 'speakers'
  return one === other || one === null || other === null ? 'reports' : 'speakers'
}

/** Who says it; null where the report does so in its own voice. */
function voiceOf({ attribution }: Claim): string | null {
  return attribution.kind === 'outlet' ? null : (attribution.speaker ?? attribution.text ?? attribution.kind)
}

/** What a related pair is in the result. */
export function toRelation({ a, b, relation, kind, between, reason }: Related): Relation {
  return { a: a.id, b: b.id, relation, kind, between, reason }
}
