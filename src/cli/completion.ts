import { Argument, type Command } from 'commander'
import { outlineOf, type CommandOutline } from './outline.js'
import type { Session } from './session.js'

const shells = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof shells)[number]

/** Each shell's script is loaded only where it is asked for. */
const writers: Record<Shell, () => Promise<(outline: CommandOutline[]) => string>> = {
  bash: async () => (await import('./shell/bash.js')).bashCompletion,
  zsh: async () => (await import('./shell/zsh.js')).zshCompletion,
  fish: async () => (await import('./shell/fish.js')).fishCompletion,
}

export function addCompletion(program: Command, session: Session): void {
  program
    .command('completion')
    .summary('print a script that completes commands in a shell')
    .description('Prints a script that completes the commands and options: source <(iraq-claims completion bash).')
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .action(async (shell: Shell) => {
      const write = await writers[shell]()
      session.print(write(outlineOf(program)))
    })
}
