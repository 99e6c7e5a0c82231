import type { Command } from 'commander'
import { pruneLedger, updateLedger, applyLedger } from '../../ledger/index.js'
import type { Check, Finding } from '../../model/finding.js'
import { schemaVersion } from '../../model/lists.js'
import type { Notice } from '../../model/notice.js'
import { exitCodes } from '../exit-codes.js'
import { print } from '../print.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { findAll, type Found } from './find.js'
import { writeLedgerFile } from './ledger-file.js'
import { addCheckOptions, type CheckOptions } from './options.js'
import { today } from './today.js'
import { fails, isOpen } from '../../model/open-finding.js'

export function addCheck(program: Command, session: Session): void {
  const command = program.command('check').summary('say what new reports add, repeat and contradict')
  command
    .description('Holds new reports against the known ones, and exits 1 where something is found that should fail.')
    .argument('<new...>', 'the reports to check: files, folders, globs, or - for standard input')
  addCheckOptions(command).action((paths: string[], options: CheckOptions) => check(paths, options, session))
}

async function check(paths: string[], options: CheckOptions, session: Session): Promise<void> {
  const writes = options.updateBaseline === true || options.pruneBaseline === true
  if (writes && options.baseline === undefined) {
    throw new UsageError('There is no ledger to write.', 'Name it with --baseline FILE.')
  }
  const found = await findAll(paths, options, session, options.updateBaseline === true)
  const settled = writes ? await write(found, options, session) : found
  const { findings, stale, sources, known, rules, knowledge } = settled
  const open = findings.filter(isOpen)
  const document: Check = {
    schemaVersion,
    sources,
    known,
    rules,
    failOn: options.failOn,
    findings: options.quiet === true ? open.filter((finding) => fails(finding, options.failOn)) : findings,
    stale,
    summary: summarise(sources.length, findings, open, stale.length),
  }
  await print('check', document, knowledge, options, session)
  session.tell(reasonsBesides(document, options))
  if (options.exitZero !== true && isFailing(document.summary, open, options)) session.raise(exitCodes.conflict)
}

/** Writes the ledger, and holds what was found against it as it now is. */
async function write(found: Found, options: CheckOptions, session: Session): Promise<Found> {
  const { entries, findings, stale, sources } = found
  const next = options.updateBaseline === true ? updateLedger(entries, findings, stale) : pruneLedger(entries, stale)
  await writeLedgerFile(options.baseline ?? '', session.host.cwd(), next)
  const checked = sources.map(({ id }) => id)
  return { ...found, ...applyLedger(findings, next, checked, today(options.today)) }
}

function isFailing(summary: Check['summary'], open: readonly Finding[], options: CheckOptions): boolean {
  const { maxWarnings = Infinity, allowStale } = options
  return (
    open.some((finding) => fails(finding, options.failOn)) ||
    summary.warning > maxWarnings ||
    (summary.stale > 0 && allowStale !== true)
  )
}

/** Why a run fails that no finding shows: most formats have no place for it. */
function reasonsBesides(
  { stale, summary }: Check,
  { baseline = '', allowStale, maxWarnings = Infinity }: CheckOptions,
): Notice[] {
  const gone = stale.map(
    ({ fingerprint, rule, source }): Notice => ({
      code: 'ledger/stale',
      severity: 'warning',
      where: baseline,
      what: `${fingerprint} (${rule} in ${source}) is no longer found.`,
      todo: '--prune-baseline takes it out, --allow-stale lets it stand.',
    }),
  )
  const tooMany: Notice = {
    code: 'check/max-warnings',
    severity: 'warning',
    where: `${summary.warning} warnings`,
    what: `are more than ${maxWarnings}.`,
    todo: '--max-warnings says how many may stand.',
  }
  return [...(allowStale === true ? [] : gone), ...(summary.warning > maxWarnings ? [tooMany] : [])]
}

function summarise(
  sources: number,
  findings: readonly Finding[],
  open: readonly Finding[],
  stale: number,
): Check['summary'] {
  const count = (severity: Finding['severity']): number =>
    open.filter((finding) => finding.severity === severity).length
  return {
    sources,
    findings: open.length,
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    known: findings.length - open.length,
    stale,
  }
}
