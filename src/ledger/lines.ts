import { jsonText } from '../model/json-text.js'
import type { LedgerEntry } from '../model/ledger.js'

/** A line of a ledger that cannot be used. `line` counts from 1. */
export class LedgerError extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason)
    this.name = 'LedgerError'
  }
}

/**
 * The entries of a ledger: one JSON object a line, in any order, as a merge of two people's ledgers leaves them. The same entry twice is
 * one; of an entry with and one without a decision the decision stands. Throws a LedgerError where two decide one finding differently.
 */
export function parseLedger(text: string, checkEntry: (value: unknown) => LedgerEntry): LedgerEntry[] {
  const entries = new Map<string, LedgerEntry>()
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return
    const entry = parseLine(line, at + 1, checkEntry)
    const twin = entries.get(entry.fingerprint)
    if (twin === undefined || twin.decision === null) entries.set(entry.fingerprint, entry)
    else if (entry.decision !== null && JSON.stringify(entry.decision) !== JSON.stringify(twin.decision)) {
      throw new LedgerError(at + 1, `decides ${entry.fingerprint} otherwise than a line above it`)
    }
  })
  return inOrder([...entries.values()])
}

function parseLine(line: string, number: number, checkEntry: (value: unknown) => LedgerEntry): LedgerEntry {
  if (/^(?:<{7}|={7}|>{7})/.test(line))
    throw new LedgerError(number, 'is a conflict marker that git left: keep both sides')
  let content: unknown
  try {
    content = JSON.parse(line)
  } catch {
    throw new LedgerError(number, 'is not JSON')
  }
  try {
    return checkEntry(content)
  } catch (error) {
    throw new LedgerError(number, (error as Error).message)
  }
}

/** By fingerprint: two people's new entries rarely fall between the same two lines, so that git puts them together by itself. */
function inOrder(entries: LedgerEntry[]): LedgerEntry[] {
  return entries.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
}

/** The file as it is written: sorted, its keys in one order, a line feed at the end. */
export function writeLedger(entries: readonly LedgerEntry[]): string {
  return inOrder([...entries])
    .map((entry) => `${lineOf(entry)}\n`)
    .join('')
}

function lineOf({ fingerprint, rule, source, says, decision }: LedgerEntry): string {
  const kept = decision && { takes: decision.takes, why: decision.why, by: decision.by, until: decision.until }
  return jsonText({ fingerprint, rule, source, says, decision: kept })
}
