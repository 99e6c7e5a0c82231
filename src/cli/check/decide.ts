import { Option, type Command } from 'commander'
import { decideEntry, entryOf } from '../../ledger/index.js'
import type { Decision, LedgerEntry } from '../../model/ledger.js'
import { takes } from '../../model/lists.js'
import { resolveId } from '../ids.js'
import type { Session } from '../session.js'
import { UsageError } from '../usage-error.js'
import { findAll } from './find.js'
import { readLedgerFile, writeLedgerFile } from './ledger-file.js'
import { isoDay } from '../iso-day.js'
import { addFinding, type FindOptions } from './options.js'

interface DecideOptions extends FindOptions {
  takes: Decision['takes']
  why: string
  by: string
  until?: string
}

export function addDecide(program: Command, session: Session): void {
  const command = program.command('decide').summary('write a decision on a finding into the ledger')
  command
    .description('Writes into the ledger which side of a finding is taken, why, by whom and until when.')
    .argument('<fingerprint>', 'the finding, or how its fingerprint begins')
    .argument('[new...]', 'the reports that have it, as for check; not needed where the ledger has it already')
    .addOption(new Option('--takes <side>', 'which side is right').choices(takes).makeOptionMandatory())
    .requiredOption('--why <words>', 'the reason')
    .requiredOption('--by <name>', 'who decides')
    .option('--until <date>', 'the last day that it holds (default: for good)', isoDay)
  addFinding(command).action((fingerprint: string, paths: string[], options: DecideOptions) =>
    decide(fingerprint, paths, options, session),
  )
}

async function decide(typed: string, paths: string[], options: DecideOptions, session: Session): Promise<void> {
  const { baseline, why, by, until = null } = options
  if (baseline === undefined) throw new UsageError('There is no ledger to write.', 'Name it with --baseline FILE.')
  const cwd = session.host.cwd()
  const entries = await readLedgerFile(baseline, cwd, paths.length > 0)
  const found = paths.length === 0 ? [] : (await findAll(paths, options, session, true)).findings
  const all = new Map<string, LedgerEntry>(
    [...found.map((finding) => entryOf(finding, null)), ...entries].map((entry) => [entry.fingerprint, entry]),
  )
  const id = resolveId(typed, [...all.keys()], 'finding', 'iraq-claims check shows the fingerprints; name the reports.')
  const entry = all.get(id)
  if (entry === undefined) throw new RangeError(id)
  const decision: Decision = { takes: options.takes, why, by, until }
  await writeLedgerFile(baseline, cwd, decideEntry(entries, entry, decision))
  session.print(`${id}: ${by} takes ${decision.takes}${until === null ? '' : ` until ${until}`}`)
}
