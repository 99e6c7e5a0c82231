import type { Notice } from '../model/notice.js'
import { plain } from '../report/plain.js'
import { exitCodes, graver, type ExitCode } from './exit-codes.js'
import type { FoundConfig } from './config/read.js'
import type { Host } from './host.js'

/** One run of one command: data goes to stdout, words to stderr, and the gravest exit code stays. */
export class Session {
  exitCode: ExitCode = exitCodes.done
  config: FoundConfig | null = null
  /** With `--watch`: what the command read. */
  watched: string[] | null = null
  /** The names of all commands. */
  commands: string[] = []

  constructor(readonly host: Host) {}

  print(text: string): void {
    this.host.stdout.write(text.endsWith('\n') || text === '' ? text : `${text}\n`)
  }

  raise(code: ExitCode): void {
    this.exitCode = graver(this.exitCode, code)
  }

  /** One line each; an error makes the exit code 2. */
  tell(notices: Notice[]): void {
    for (const notice of notices) {
      const { severity, code, where, what, todo } = notice
      this.host.stderr.write(plain(`${severity} ${code}: ${where}: ${what}${todo === '' ? '' : ` ${todo}`}`) + '\n')
      if (severity === 'error') this.raise(exitCodes.trouble)
    }
  }
}
