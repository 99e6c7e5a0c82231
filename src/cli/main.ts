import { CommanderError } from 'commander'
import { exitCodes, type ExitCode } from './exit-codes.js'
import { plain } from '../report/plain.js'
import { isClosed, watchForClosing, type Host } from './host.js'
import { buildProgram } from './program.js'
import { Session } from './session.js'
import { UsageError } from './usage-error.js'

/** Runs one command line and returns its exit code; nothing is thrown. */
export async function main(args: string[], host: Host): Promise<ExitCode> {
  watchForClosing(host)
  const session = new Session(host)
  try {
    await buildProgram(session).parseAsync(args, { from: 'user' })
  } catch (error) {
    session.raise(codeOf(error, session))
  }
  if (session.watched !== null) await watch(session.watched, args, host)
  return session.exitCode
}

async function watch(paths: string[], args: readonly string[], host: Host): Promise<void> {
  const { watchPaths } = await import('./watch.js')
  const once = args.filter((arg) => arg !== '--watch')
  await watchPaths(paths, host, async () => {
    await main(once, host)
    if (isClosed(host.stdout)) process.exit()
  })
}

function codeOf(error: unknown, session: Session): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.trouble
  if (error instanceof UsageError) {
    const lines = [`error usage: ${error.message} ${error.todo}`, ...error.details.map((detail) => `  ${detail}`)]
    session.host.stderr.write(lines.map((line) => `${plain(line)}\n`).join(''))
    return exitCodes.trouble
  }
  session.host.stderr.write(
    `error defect: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  return exitCodes.defect
}
