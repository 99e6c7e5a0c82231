import type { Claim } from '../model/claim.js'
import type { DriftChange } from '../model/drift.js'
import type { Drift } from '../model/result.js'
import type { Standing } from '../model/standing.js'
import type { Ground } from './ground.js'
import type { Related } from './relations.js'
import { likenessOf, mayCite } from './wording.js'

/**
 * Notes where two sources carry one sentence and the claims in it differ ("some" for "many", "may" for "are to"), and where a source
 * credits another whose text is here with words that are not there. `from` is the side that was published first.
 */
export function noteDrift(related: readonly Related[], ground: Ground, standing: Standing): Related[] {
  return related.map((one) => {
    const changes = changesIn(one, related, standing)
    if (changes === null) return one
    const [from, to] = ground.orders.byPublication(one.a, one.b) <= 0 ? [one.a, one.b] : [one.b, one.a]
    const drift = { from: from.evidence.quote, to: to.evidence.quote, ...between(from.source, to.source, changes) }
    return { ...one, drift }
  })
}

function between(from: string, to: string, changes: DriftChange[]): Pick<Drift, 'sources' | 'changes'> {
  return { sources: [from, to], ...(changes.length > 0 && { changes }) }
}

/** Each drift once; and the claims that another wording of their sentence leaves out, against nothing. */
export function driftsOf(related: readonly Related[], lone: readonly Claim[], standing: Standing): Drift[] {
  const lost = lone.flatMap((claim) =>
    standing.lostWith(claim).map(({ sources: [a, b], change }): Drift => {
      const { quote } = claim.evidence
      const words = change.change === 'added' ? { from: '', to: quote } : { from: quote, to: '' }
      return { ...words, ...between(a, b, [change]) }
    }),
  )
  const drifts = [...related.flatMap(({ drift }) => drift ?? []), ...lost]
  return [...new Map(drifts.map((drift) => [JSON.stringify(drift), drift])).values()]
}

/** What was changed; null where two claims are no two wordings of one, or no difference touches them. */
function changesIn(one: Related, related: readonly Related[], standing: Standing): DriftChange[] | null {
  const { a, b, relation, telling } = one
  const differs = telling || (relation === 'compatible' && a.modality !== b.modality)
  if (a.source === b.source) return null
  const cited = differs && (standing.cites(a, b) || standing.cites(b, a)) && mayCite(likenessOf(a, b))
  if (a.topic !== b.topic || a.place !== b.place || a.subject !== b.subject) return cited ? [] : null
  const changes = standing.driftBetween(a, b)
  const ofBoth = (changes ?? []).filter(
    ({ type, claims }) => isOfValue(type) && claims.includes(a.id) && claims.includes(b.id),
  )
  if (relation === 'equal') return ofBoth.length > 0 ? ofBoth : null
  return (changes !== null || cited) && !hasTwin(a, b, related) ? ofBoth : null
}

/** A reader of the claim alone would not miss another word for the same. */
function isOfValue(type: DriftChange['type']): boolean {
  return type !== 'style' && type !== 'order' && type !== 'term' && type !== 'wording'
}

/** The other sentence holds the same value too: what was changed is then not this value. */
function hasTwin(a: Claim, b: Claim, related: readonly Related[]): boolean {
  return related.some(
    (other) =>
      other.relation === 'equal' &&
      ((other.a === a && inSentenceOf(other.b, b)) ||
        (other.b === a && inSentenceOf(other.a, b)) ||
        (other.a === b && inSentenceOf(other.b, a)) ||
        (other.b === b && inSentenceOf(other.a, a))),
  )
}

function inSentenceOf(a: Claim, b: Claim): boolean {
  return a.source === b.source && a.evidence.line === b.evidence.line && a.evidence.sentence === b.evidence.sentence
}
