import type { Check, Finding } from '../../model/finding.js'
import { isOpen } from '../../model/open-finding.js'
import { counted } from '../standing.js'

/** Those that count: neither known nor decided. */
export function openOf({ findings }: Check): Finding[] {
  return findings.filter(isOpen)
}

/** The message, and that a decision on it has ended: then a reader must know why it is back. */
export function fullMessage(finding: Finding): string {
  return `${finding.message} ${decisionWords(finding)}`.trimEnd()
}

export function decisionWords({ state, decision }: Finding): string {
  if (state !== 'expired' || decision === null) return ''
  return `${decision.by} had decided it until ${decision.until ?? ''}: ${decision.why}`
}

/** "1 report held against 5: 2 errors, 1 warning, 3 notes; 1 known, 1 stale in the ledger" */
export function checkSummary({ summary, known }: Check): string {
  const { sources, error, warning, note } = summary
  const counts = [counted(error, 'error'), counted(warning, 'warning'), counted(note, 'note')].join(', ')
  const ledger = [
    ...(summary.known === 0 ? [] : [`${summary.known} known`]),
    ...(summary.stale === 0 ? [] : [`${summary.stale} stale in the ledger`]),
  ]
  const behind = ledger.length === 0 ? '' : `; ${ledger.join(', ')}`
  return `${counted(sources, 'report')} held against ${known}: ${counts}${behind}`
}

/** Findings by file, in the order in which they come. */
export function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { file } = finding.place
    files.set(file, [...(files.get(file) ?? []), finding])
  }
  return files
}
