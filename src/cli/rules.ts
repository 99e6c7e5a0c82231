import type { Command } from 'commander'
import type { RuleList } from '../model/documents.js'
import { schemaVersion } from '../model/lists.js'
import { formatNames, formatsFor } from '../report/index.js'
import { rulesInForce } from './check/severities.js'
import { readShipped } from './installation.js'
import { addFormat, addView } from './options.js'
import { print, type PrintOptions } from './print.js'
import type { Session } from './session.js'

export function addRules(program: Command, session: Session): void {
  const command = program.command('rules').summary('list what check looks for')
  command
    .description('Lists the rules of check, each with its severity as the config sets it; explain tells of one.')
    .option('-a, --all', 'show what to do about each, with an example')
  const formats = formatNames(formatsFor('rules'))
  addView(addFormat(command, formats)).action((options: PrintOptions) =>
    print('rules', listRules(session), readShipped().knowledge, options, session),
  )
}

/** All rules that ship, those that the config turns off too. */
export function listRules(session: Session): RuleList {
  const { rules } = readShipped()
  const inForce = new Map(rulesInForce(rules, session.config?.config.rules ?? {}, []).map((rule) => [rule.id, rule]))
  return { schemaVersion, rules: rules.map((rule) => ({ ...rule, severity: inForce.get(rule.id)?.severity ?? 'off' })) }
}
