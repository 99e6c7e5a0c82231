import type { Claim } from '../model/claim.js'
import type { Knowledge } from '../model/knowledge.js'
import type { Source } from '../model/source.js'
import type { Standing } from '../model/standing.js'
import { dayNumber } from '../model/days.js'
import { declaredOrigins, type OriginsOf } from './origins.js'
import { isSameSentence, likenessOf } from './wording.js'
import { reprintDays } from '../model/time-spans.js'

/** What can be told of claims whose texts are not at hand, as in a saved result: from what their sources declare, and from their own sentences. */
export function standingOfClaims(
  claims: readonly Claim[],
  sources: readonly Source[],
  knowledge: Pick<Knowledge, 'outlets'>,
): Standing {
  const originsOf = declaredOrigins(claims, sources, knowledge)
  const published = new Map(sources.map((source) => [source.id, source.published]))
  const isNear = (a: Claim, b: Claim): boolean => {
    const [x, y] = [published.get(a.source) ?? null, published.get(b.source) ?? null]
    return x === null || y === null || Math.abs(dayNumber(x) - dayNumber(y)) <= reprintDays
  }
  return {
    originsOf,
    driftBetween: (a, b) => {
      const sameOrigin = originsOf(a).some((origin) => originsOf(b).includes(origin))
      return a.source !== b.source && isNear(a, b) && isSameSentence(likenessOf(a, b), sameOrigin) ? [] : null
    },
    lostWith: () => [],
    cites: (citing, cited) => isNear(citing, cited) && isOnWordOf(citing, originsOf(cited), originsOf),
  }
}

/** It gives an outlet as its speaker, and the other carries that outlet's text. */
function isOnWordOf(citing: Claim, origins: readonly string[], originsOf: OriginsOf): boolean {
  const { speaker } = citing.attribution
  return speaker !== null && originsOf(citing).includes(speaker) && origins.includes(speaker)
}
