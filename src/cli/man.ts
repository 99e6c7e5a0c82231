import type { Command } from 'commander'
import { exitCodeMeanings, exitCodes, type ExitCodeName } from './exit-codes.js'
import { readVersion } from './installation.js'
import { outlineOf } from './outline.js'
import type { Session } from './session.js'

export function addMan(program: Command, session: Session): void {
  program
    .command('man')
    .summary('print the man page')
    .description('Prints the man page, made from the commands: iraq-claims man | man -l -')
    .action(async () => {
      const { manPage } = await import('./shell/man-page.js')
      const names = Object.keys(exitCodes) as ExitCodeName[]
      const codes = names.map((name): [number, string] => [exitCodes[name], exitCodeMeanings[name]])
      session.print(manPage(outlineOf(program), readVersion(), codes))
    })
}
