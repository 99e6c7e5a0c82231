import { InvalidArgumentError, Option, type Command } from 'commander'
import type { FailOn } from '../../model/finding.js'
import { formatNames, formatsFor } from '../../report/index.js'
import { addFormat, addReading, addView, collect, type InputOptions } from '../options.js'
import type { PrintOptions } from '../print.js'
import { isoDay } from '../iso-day.js'

/** What decides which findings there are. */
export interface FindOptions extends InputOptions {
  against?: string[]
  rule?: string[]
  baseline?: string
  today?: string
}

export interface CheckOptions extends FindOptions, PrintOptions {
  failOn: FailOn
  maxWarnings?: number
  exitZero?: boolean
  quiet?: boolean
  updateBaseline?: boolean
  pruneBaseline?: boolean
  allowStale?: boolean
}

export function addFinding(command: Command): Command {
  return addReading(command)
    .option('--against <paths...>', 'the known reports, or what extract or compare saved of them with --format json')
    .option('--rule <settings>', 'how grave a rule is: changed=off,claim/new=warning', collect)
    .option('--baseline <file>', 'the ledger of findings that are known or decided')
    .option('--today <date>', 'the day by which decisions end (default: by the clock)', isoDay)
}

export function addCheckOptions(command: Command): Command {
  addFinding(command)
    .addOption(
      new Option('--fail-on <severity>', 'the slightest severity that fails')
        .choices(['error', 'warning', 'note', 'never'])
        .default('error'),
    )
    .option('--max-warnings <count>', 'fail where there are more warnings', count)
    .option('--exit-zero', 'exit 0 whatever is found')
    .option('-q, --quiet', 'print only findings that fail')
    .option('--update-baseline', 'write all that is found now into the ledger')
    .option('--prune-baseline', 'take out of the ledger what is no longer found')
    .option('--allow-stale', 'do not fail where the ledger has what is no longer found')
  const formats = formatNames(formatsFor('check'))
  return addView(addFormat(command, formats))
}

function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('A whole number is expected.')
  return Number(value)
}
