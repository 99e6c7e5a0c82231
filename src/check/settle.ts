import { ruleIds } from '../model/lists.js'
import type { RuleId, Severity } from '../model/check-rule.js'
import type { Finding } from '../model/finding.js'
import type { DraftFinding } from './draft.js'

/** How grave each rule is in this run; a rule that is off has none. */
export type Severities = ReadonlyMap<RuleId, Severity>

/** Findings in the order of files and places; those of rules that are off are left out. */
export function settle(drafts: readonly DraftFinding[], severities: Severities): Finding[] {
  const findings = drafts.flatMap(({ fingerprint, rule, message, ...rest }): Finding[] => {
    const severity = severities.get(rule)
    if (severity === undefined) return []
    return [{ fingerprint, rule, severity, message, ...rest, state: 'open', decision: null }]
  })
  return findings.sort(inText)
}

function inText(a: Finding, b: Finding): number {
  return (
    compare(a.place.file, b.place.file) ||
    compare(a.place.source ?? '', b.place.source ?? '') ||
    a.place.start - b.place.start ||
    ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule) ||
    compare(a.fingerprint, b.fingerprint)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
