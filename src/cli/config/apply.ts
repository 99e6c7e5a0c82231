import { CommanderError, type Command } from 'commander'
import type { Session } from '../session.js'

interface ConfigOptions {
  config?: string | false
  printConfig?: boolean
}

export function addConfig(program: Command, session: Session): void {
  program
    .option('--config <file>', 'read this config file and look for no other')
    .option('--no-config', 'read no config file')
    .option('--print-config', 'print the settings in force and where each comes from, then stop')
    .hook('preAction', (_, command) => useConfig(program.opts<ConfigOptions>(), command, session))
}

/** Settings of the config become the options' values where the command line gives none. */
async function useConfig(
  { config: named, printConfig }: ConfigOptions,
  command: Command,
  session: Session,
): Promise<void> {
  if (named !== false) {
    const { readConfig } = await import('./read.js')
    session.config = await readConfig(typeof named === 'string' ? named : undefined, session.host.cwd())
    applyTo(command, session.config?.config ?? {})
  }
  if (printConfig !== true) return
  const settings = {
    file: session.config?.file ?? null,
    paths: session.config?.config.paths ?? null,
    options: command.opts(),
  }
  session.print(JSON.stringify(settings, null, 2))
  throw new CommanderError(0, 'iraq-claims.printConfig', '')
}

function applyTo(command: Command, config: Record<string, unknown>): void {
  for (const option of command.options) {
    const key = option.attributeName()
    const value = config[key]
    const source = command.getOptionValueSource(key)
    if (value === undefined || (source !== undefined && source !== 'default')) continue
    // "markdown" suits compare, and mentions has no such format: it keeps its own.
    if (option.argChoices !== undefined && !option.argChoices.some((choice) => choice === value)) continue
    command.setOptionValueWithSource(key, value, 'config')
  }
}
