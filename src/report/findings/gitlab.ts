import type { Documents } from '../../model/documents.js'
import type { Finding } from '../../model/finding.js'
import { jsonText } from '../../model/json-text.js'
import { plain } from '../plain.js'
import { fullMessage, openOf } from './shared.js'

/** GitLab's code quality report: an array of issues, each with the fields that a merge request needs. */
export function check(found: Documents['check']): string {
  const issues = openOf(found).map((finding) => ({
    description: plain(fullMessage(finding)),
    check_name: finding.rule,
    fingerprint: finding.fingerprint,
    severity: severities[finding.severity],
    location: { path: plain(finding.place.file), lines: { begin: finding.place.inFile ? finding.place.line : 1 } },
  }))
  return `${jsonText(issues, 2)}\n`
}

const severities: Record<Finding['severity'], string> = { error: 'critical', warning: 'minor', note: 'info' }
