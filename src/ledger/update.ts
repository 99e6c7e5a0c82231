import type { Finding } from '../model/finding.js'
import type { Decision, LedgerEntry } from '../model/ledger.js'

/** The ledger with all that is found now and could fail a run; decisions stay, stale entries go. Notes never fail, and are not kept. */
export function updateLedger(
  entries: readonly LedgerEntry[],
  findings: readonly Finding[],
  stale: readonly LedgerEntry[],
): LedgerEntry[] {
  const kept = pruneLedger(entries, stale)
  const known = new Set(kept.map(({ fingerprint }) => fingerprint))
  const added = findings.filter(({ severity, fingerprint }) => severity !== 'note' && !known.has(fingerprint))
  return [...kept, ...added.map((finding) => entryOf(finding, null))]
}

/** The ledger without what no longer occurs. */
export function pruneLedger(entries: readonly LedgerEntry[], stale: readonly LedgerEntry[]): LedgerEntry[] {
  const gone = new Set(stale.map(({ fingerprint }) => fingerprint))
  return entries.filter(({ fingerprint }) => !gone.has(fingerprint))
}

/** The ledger with one finding decided, be it new to it or not. */
export function decideEntry(entries: readonly LedgerEntry[], entry: LedgerEntry, decision: Decision): LedgerEntry[] {
  return [...entries.filter(({ fingerprint }) => fingerprint !== entry.fingerprint), { ...entry, decision }]
}

export function entryOf({ fingerprint, rule, place, message }: Finding, decision: Decision | null): LedgerEntry {
  return { fingerprint, rule, source: place.source ?? place.file, says: message, decision }
}
