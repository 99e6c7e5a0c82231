import type { Citation, HeldAgainst } from '../model/citation.js'
import type { Claim } from '../model/claim.js'
import type { Relation } from '../model/result.js'
import type { Cited } from './find.js'
import { must } from '../model/must.js'

export { findCited, type Cited } from './find.js'

/** What two claims are to each other. */
export type Relate = (a: Claim, b: Claim) => Pick<Relation, 'relation' | 'reason'> & { telling: boolean }

/** More claims of a text than this prove no more. */
const mostHeld = 8

/** Holds each cited claim against the claims of the text that it cites. */
export function judgeCitations(
  cited: readonly Cited[],
  claims: readonly Claim[],
  relate: Relate,
  names: (id: string) => string,
): Citation[] {
  const bySource = new Map<string, Claim[]>()
  for (const claim of claims) bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim])
  return cited.map((one): Citation => {
    const held = one.texts.flatMap(({ id }) => heldAgainst(one.claim, bySource.get(id) ?? [], relate))
    const against = held.sort((a, b) => rank(a) - rank(b) || (a.claim < b.claim ? -1 : 1)).slice(0, mostHeld)
    const verdict = verdictOf(against)
    const { claim, cited, naming, day, texts } = one
    return {
      claim: claim.id,
      source: claim.source,
      cited,
      ...(naming === null ? {} : { naming }),
      day,
      texts: texts.map(({ id }) => id).sort(),
      verdict,
      against,
      why: explain(one, verdict, against, names),
    }
  })
}

/** What one text says on the matter of a claim. What only speaks of something else is left out; what could be taken for it, and is not the same, counts. */
function heldAgainst(claim: Claim, text: readonly Claim[], relate: Relate): HeldAgainst[] {
  return text.flatMap((other) => {
    const { relation, reason, telling } = relate(claim, other)
    return relation === 'scope' && !telling ? [] : [{ claim: other.id, relation, reason }]
  })
}

/** What bears the verdict comes first. */
const ranks = { equal: 0, refines: 1, compatible: 2, conflict: 3, changed: 4, scope: 5 }
const rank = ({ relation }: HeldAgainst): number => ranks[relation]
const agrees = (held: HeldAgainst): boolean => rank(held) < ranks.conflict

/** One text may quote two speakers who differ: it is enough that one of its claims agrees. */
function verdictOf(against: readonly HeldAgainst[]): Citation['verdict'] {
  if (against.length === 0) return 'not-found'
  return against.some(agrees) ? 'confirmed' : 'misquoted'
}

function explain(
  { cited, texts }: Cited,
  verdict: Citation['verdict'],
  against: readonly HeldAgainst[],
  names: (id: string) => string,
): string {
  const text = `the text of ${names(cited)}`
  if (texts.length === 0) return `No text of ${names(cited)} of that time is among the sources.`
  switch (verdict) {
    case 'not-found':
      return `In ${text} nothing is found on this.`
    case 'confirmed':
      return `So it stands in ${text}.`
    case 'misquoted':
      return `It does not stand so in ${text}: ${must(against[0], 'what a misquotation was held against').reason}.`
  }
}
