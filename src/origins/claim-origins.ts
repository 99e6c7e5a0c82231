import type { Claim } from '../model/claim.js'
import type { Naming } from '../model/origin.js'
import { sentenceIndexAt } from '../model/sentence-at.js'
import type { Traced } from './traced.js'

/** The wire that heard it (`via`), else whom its sentence is from, else its source. */
export function originsOfClaim(traced: readonly Traced[]): (claim: Claim) => string[] {
  const sources = new Map(traced.map((one) => [one.text.source.id, one]))
  return ({ source, attribution, evidence }) => {
    if (attribution.via.length > 0) return [...attribution.via].sort()
    const found = sources.get(source)
    if (found === undefined) return [source]
    const at = sentenceIndexAt(found.text.sentences, evidence.start)
    const part = found.credited.parts.get(at)
    if (part !== undefined) return [part.origin]
    const sentence = found.text.sentences[at]
    const origins = (sentence && found.shared.get(sentence)) ?? found.origins
    return [[...origins].sort().join(together)]
  }
}

/** Joins the ids of origins of which one or the other stands behind a claim and none can tell which. */
const together = '-and-'

/** Whom a claim's own report names for it. */
export interface Named {
  origin: string
  /** The words that name it ("according to a Reuters report"), where the report's credits show them. */
  naming: Naming | null
}

/** The one outlet that the report itself names for a claim; null where it names none or several. Shared wording names nobody. */
export function outletNamedFor(traced: readonly Traced[]): (claim: Claim) => Named | null {
  const sources = new Map(traced.map((one) => [one.text.source.id, one]))
  return ({ source, attribution: { via }, evidence }) => {
    const found = sources.get(source)
    const part = found?.credited.parts.get(sentenceIndexAt(found.text.sentences, evidence.start)) ?? null
    const [heardBy, ...more] = via
    if (heardBy === undefined) return part
    if (more.length > 0) return null
    return { origin: heardBy, naming: part?.origin === heardBy ? part.naming : null }
  }
}
