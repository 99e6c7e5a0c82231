import type { Finding } from '../model/finding.js'
import type { LedgerEntry } from '../model/ledger.js'

export interface Applied {
  findings: Finding[]
  /** Entries on the checked reports that nothing found any more. */
  stale: LedgerEntry[]
}

/** Marks the findings that a ledger knows. `today`, YYYY-MM-DD, is the caller's: a decision holds through its last day, then the finding is back. */
export function applyLedger(
  findings: readonly Finding[],
  entries: readonly LedgerEntry[],
  checked: readonly string[],
  today: string,
): Applied {
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  return {
    findings: findings.map((finding) => mark(finding, known.get(finding.fingerprint), today)),
    stale: entries.filter(({ fingerprint, source }) => checked.includes(source) && !found.has(fingerprint)),
  }
}

function mark(finding: Finding, entry: LedgerEntry | undefined, today: string): Finding {
  if (entry === undefined) return finding
  const { decision } = entry
  if (decision === null) return { ...finding, state: 'known' }
  const isOver = decision.until !== null && decision.until < today
  return { ...finding, state: isOver ? 'expired' : 'decided', decision }
}
