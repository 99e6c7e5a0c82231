import type { Claim } from '../model/claim.js'
import type { Drift } from '../model/result.js'
import type { Ground } from './ground.js'
import type { OriginsOf } from './origins.js'
import type { Related } from './relations.js'
import { isSameSentence, likenessOf, mayCite } from './wording.js'

/** Reprints follow within days; the same phrase weeks later is another report. */
const reprintDays = 7

/**
 * Notes where two sources carry one sentence and the claims in it differ ("some" for "many", "may" for "are to"), and where a source
 * credits another whose text is here with words that are not there. `from` is the side that was published first.
 */
export function noteDrift(related: readonly Related[], ground: Ground, originsOf: OriginsOf): Related[] {
  return related.map((one) => {
    if (!hasDrifted(one, related, ground, originsOf)) return one
    const [from, to] = ground.orders.byPublication(one.a, one.b) <= 0 ? [one.a, one.b] : [one.b, one.a]
    return { ...one, drift: { from: from.evidence.quote, to: to.evidence.quote, sources: [from.source, to.source] } }
  })
}

/** Each drift once. */
export function driftsOf(related: readonly Related[]): Drift[] {
  const drifts = related.flatMap(({ drift }) => drift ?? [])
  return [...new Map(drifts.map((drift) => [JSON.stringify(drift), drift])).values()]
}

function hasDrifted(one: Related, related: readonly Related[], ground: Ground, originsOf: OriginsOf): boolean {
  const { a, b, relation, telling } = one
  if (a.source === b.source || relation === 'equal' || !isNear(a, b, ground)) return false
  const likeness = likenessOf(a, b)
  if (a.topic !== b.topic || a.place !== b.place || a.subject !== b.subject) {
    return telling && cites(a, b, originsOf) && mayCite(likeness)
  }
  const sameOrigin = originsOf(a).some((origin) => originsOf(b).includes(origin))
  const cited = telling && cites(a, b, originsOf) && mayCite(likeness)
  return (isSameSentence(likeness, sameOrigin) || cited) && !hasTwin(a, b, related)
}

function isNear(a: Claim, b: Claim, ground: Ground): boolean {
  const [x, y] = [ground.timing(a).published, ground.timing(b).published]
  return x === null || y === null || Math.abs(x - y) <= reprintDays
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

/** One of the two gives an outlet as its speaker, and the other carries that outlet's text. */
function cites(a: Claim, b: Claim, originsOf: OriginsOf): boolean {
  const speaks = (citing: Claim, cited: Claim): boolean => {
    const { speaker, via } = citing.attribution
    return speaker !== null && via.includes(speaker) && originsOf(cited).includes(speaker)
  }
  return speaks(a, b) || speaks(b, a)
}
