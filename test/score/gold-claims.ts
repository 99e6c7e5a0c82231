import type { Claim } from '../../src/model/claim.js'
import { claimOf, type Said } from '../compare/claims.js'
import type { GoldClaim } from './gold.js'

/** The annotation that a given claim meets in everything, but for what the test says. */
export function goldOf(said: Said, other: Partial<GoldClaim> = {}): GoldClaim {
  const { source, topic, subject, place, value, modality, attribution, section, evidence } = claimOf(said)
  const speaker = attribution.speaker ?? 'outlet'
  const { quote } = evidence
  const own = { source, topic, subject, place, value, modality, speaker, section, quote, sentence_start: null }
  return { ...own, ...other }
}

/** A claim in a sentence of its own words. */
export function givenIn(sentence: string, said: Said, other: Partial<Claim> = {}): Claim {
  return { ...claimOf({ ...said, sentence, quote: said.quote ?? sentence }), ...other }
}
