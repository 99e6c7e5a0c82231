import type { Command } from 'commander'
import { existsSync, watch } from 'node:fs'
import { resolve } from 'node:path'
import type { Host } from './host.js'
import type { Session } from './session.js'
import { UsageError } from './usage-error.js'

/** A save is often several changes: they are one. */
const settled = 100

export function addWatch(program: Command, session: Session): void {
  program.option('--watch', 'run the command again whenever a report changes').hook('postAction', (_, command) => {
    if (program.opts<{ watch?: boolean }>().watch === true) session.watched = pathsOf(command, session)
  })
}

/** What a command reads, as far as it is there: files and folders among its arguments, else those of the config. */
function pathsOf(command: Command, { config, host }: Session): string[] {
  const { against = [] } = command.opts<{ against?: string[] }>()
  const named = command.args.length > 0 ? command.args : (config?.config.paths ?? [])
  const paths = [...named, ...against].map(withoutPattern).filter((path) => existsSync(resolve(host.cwd(), path)))
  if (paths.length === 0) throw new UsageError('There is nothing to watch.', 'Name the files or folders.')
  return paths
}

/** The folder that a glob starts from: "reports" of "reports/*.txt". */
function withoutPattern(path: string): string {
  const parts = path.split('/')
  const at = parts.findIndex((part) => /[*?[\]{}!]/.test(part))
  return at < 0 ? path : parts.slice(0, at).join('/') || '.'
}

/** Calls `again` after each change; ends only with the process, or where `signal` says so. */
export async function watchPaths(
  paths: readonly string[],
  { stderr, cwd }: Host,
  again: () => Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  let waiting: NodeJS.Timeout | undefined
  let running = Promise.resolve<unknown>(undefined)
  const changed = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      stderr.write('A report changed.\n')
      running = running.then(again)
    }, settled)
  }
  const watchers = paths.map((path) => watch(resolve(cwd(), path), { recursive: true }, changed))
  stderr.write(`Watching ${paths.join(', ')}. Ctrl-C ends it.\n`)
  await new Promise<void>((done) => {
    signal?.addEventListener('abort', () => {
      done()
    })
  })
  clearTimeout(waiting)
  for (const watcher of watchers) watcher.close()
  await running
}
