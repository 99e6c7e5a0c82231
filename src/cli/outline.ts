import type { Command } from 'commander'

export interface OptionOutline {
  /** "--format", and "-f" where it has a short form. */
  long: string
  short: string | null
  /** "<format>", or nothing for a flag. */
  value: string | null
  choices: readonly string[]
  says: string
}

export interface CommandOutline {
  name: string
  says: string
  /** "[paths...]" */
  usage: string
  options: OptionOutline[]
}

/** The whole command line as data, for what is made from it: completions and the man page. The first is the program itself. */
export function outlineOf(program: Command): CommandOutline[] {
  return [program, ...program.commands].map((command) => ({
    name: command.name(),
    says: command.description(),
    usage: command.usage(),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map(({ long, short, flags, argChoices, description }) => ({
        long: long ?? '',
        short: short ?? null,
        value: /<[^>]+>|\[[^\]]+\]/.exec(flags)?.[0] ?? null,
        choices: argChoices ?? [],
        says: description,
      })),
  }))
}
