import type { Finding } from '../../model/finding.js'
import type { CheckRule } from '../../model/check-rule.js'
import type { Knowledge } from '../../model/knowledge.js'
import type { LedgerEntry } from '../../model/ledger.js'
import type { Source } from '../../model/source.js'
import { applyLedger } from '../../ledger/index.js'
import { readShipped } from '../installation.js'
import type { Session } from '../session.js'
import { readLedgerFile } from './ledger-file.js'
import type { FindOptions } from './options.js'
import { readReports } from './reports.js'
import { rulesInForce } from './severities.js'
import { today } from './today.js'

/** All that was found, with what the ledger says of it. */
export interface Found {
  findings: Finding[]
  stale: LedgerEntry[]
  entries: LedgerEntry[]
  sources: Source[]
  known: number
  rules: CheckRule[]
  knowledge: Knowledge
}

/** `mayBeNew`: the ledger is about to be written, and need not exist. */
export async function findAll(
  paths: readonly string[],
  options: FindOptions,
  session: Session,
  mayBeNew: boolean,
): Promise<Found> {
  const rules = rulesInForce(readShipped().rules, session.config?.config.rules ?? {}, options.rule ?? [])
  const { baseline } = options
  const entries = baseline === undefined ? [] : await readLedgerFile(baseline, session.host.cwd(), mayBeNew)
  const { fresh, known, notices, knowledge } = await readReports(paths, options, session)
  const { checkArticles, settleFindings } = await import('../../check-reports.js')
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]))
  const settled = settleFindings(checkArticles(fresh, known, knowledge), notices, severities)
  const sources = fresh.map(({ article }) => article.source)
  const checked = sources.map(({ id }) => id)
  const applied = applyLedger(settled, entries, checked, today(options.today))
  return { ...applied, entries, sources, known: known.length, rules, knowledge }
}
