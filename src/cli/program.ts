import { Command } from 'commander'
import { addConfig } from './config/apply.js'
import { addCheck } from './check/index.js'
import { addCompare } from './compare.js'
import { addCompletion } from './completion.js'
import { exitCodeMeanings, exitCodes, type ExitCodeName } from './exit-codes.js'
import { addExplain } from './explain.js'
import { addExtract } from './extract.js'
import { readVersion } from './installation.js'
import { addMan } from './man.js'
import { misuse } from './misuse.js'
import { addMentions } from './mentions.js'
import { addDrift } from './drift.js'
import { addDecide } from './check/decide.js'
import { addRender } from './render.js'
import { addRules } from './rules.js'
import { addSchema } from './schema.js'
import type { Session } from './session.js'
import { addSources } from './sources.js'
import { addTry } from './try.js'
import { addWatch } from './watch.js'
import { addTimeline } from './timeline.js'

const commands = [
  addCompare,
  addCheck,
  addRules,
  addDecide,
  addExplain,
  addExtract,
  addMentions,
  addTry,
  addSources,
  addDrift,
  addTimeline,
  addRender,
  addSchema,
  addCompletion,
  addMan,
]

/** The whole command line. What a command needs to do its work is loaded when it is called, so that the others start fast. */
export function buildProgram(session: Session): Command {
  const { stdout, stderr } = session.host
  const program = new Command('iraq-claims')
    .description(
      'Reads news reports on the drawdown of US and coalition forces in Iraq, and shows where they agree and conflict.',
    )
    .version(readVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => {
        write(misuse(text))
      },
    })
    .addHelpText('after', `\nExit codes:\n${exitCodeLines()}`)
  addConfig(program, session)
  addWatch(program, session)
  for (const add of commands) add(program, session)
  session.commands = program.commands.map((command) => command.name())
  return program
}

function exitCodeLines(): string {
  const names = Object.keys(exitCodes) as ExitCodeName[]
  return names.map((name) => `  ${String(exitCodes[name]).padEnd(4)}${exitCodeMeanings[name]}`).join('\n')
}
