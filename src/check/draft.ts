import type { RuleId } from '../model/check-rule.js'
import type { Claim } from '../model/claim.js'
import type { Finding, FindingPlace } from '../model/finding.js'
import { fingerprintOf } from './fingerprint.js'

/** A finding before its severity is known and the ledger has been looked at. */
export type DraftFinding = Omit<Finding, 'severity' | 'state' | 'decision'>

/** A finding on a report as a whole; `key` tells it from others of its rule on that report. */
export function onReport(rule: RuleId, place: FindingPlace, message: string, key = ''): DraftFinding {
  return {
    fingerprint: fingerprintOf([rule, place.source ?? place.file, key]),
    rule,
    message,
    place,
    words: '',
    about: null,
    claim: null,
    between: null,
    other: null,
  }
}

export function aboutOf({ topic, subject, place }: Claim): NonNullable<Finding['about']> {
  return { topic, subject, place }
}
