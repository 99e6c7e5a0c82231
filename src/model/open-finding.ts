import type { FailOn, Finding } from './finding.js'

/** Neither known nor decided, or decided for a time that is over. */
export const isOpen = ({ state }: Pick<Finding, 'state'>): boolean => state === 'open' || state === 'expired'

const ranks: Readonly<Record<FailOn, number>> = { never: 0, error: 1, warning: 2, note: 3 }

/** Whether a run fails where this is the slightest severity that should. */
export function fails(finding: Pick<Finding, 'state' | 'severity'>, failOn: FailOn): boolean {
  return isOpen(finding) && ranks[finding.severity] <= ranks[failOn]
}
