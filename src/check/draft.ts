import type { RuleId } from '../model/check-rule.js'
import type { Claim } from '../model/claim.js'
import type { Finding, FindingPlace } from '../model/finding.js'
import { fingerprintOf } from './fingerprint.js'
import { placeOf, type PlacedArticle } from './place.js'

/** A finding before its severity is known and the ledger has been looked at. */
export type DraftFinding = Omit<Finding, 'severity' | 'state' | 'decision'>

/** A finding on a report as a whole; `key` tells it from others of its rule on that report. */
export function onReport(rule: RuleId, place: FindingPlace, message: string, key = ''): DraftFinding {
  return {
    fingerprint: fingerprintOf([rule, place.source ?? place.file, key]),
    rule,
    message,
    reason: message,
    place,
    words: '',
    sentence: '',
    attribution: null,
    value: null,
    about: null,
    claim: null,
    between: null,
    other: null,
  }
}

/** What a finding says of the claim that it is on. */
export function onClaim(
  claim: Claim,
  article: PlacedArticle,
): Pick<DraftFinding, 'place' | 'words' | 'sentence' | 'attribution' | 'value' | 'about' | 'claim'> {
  const { topic, subject, place, evidence, attribution, value } = claim
  return {
    place: placeOf(evidence, article),
    words: evidence.quote,
    sentence: evidence.sentence,
    attribution,
    value,
    about: { topic, subject, place },
    claim: claim.id,
  }
}
