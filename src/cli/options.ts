import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Host } from './host.js'

export interface InputOptions {
  bundled?: boolean
  stdinFilename?: string
  maxSize?: number
  data?: string
}

export interface ViewOptions {
  color: 'auto' | 'always' | 'never'
  width?: number
}

export function addInputs(command: Command): Command {
  const paths = 'files, folders, globs, or - for standard input; without any, the five reports that ship'
  return addReading(command.argument('[paths...]', paths))
}

/** How reports are read, whatever the argument that names them is called. */
export function addReading(command: Command): Command {
  return command
    .option('--bundled', 'add the five reports that ship to your own')
    .option('--stdin-filename <name>', 'what to call standard input; its ending tells the format')
    .option('--max-size <megabytes>', 'largest file that is read', wholeNumber)
    .option('--data <folder>', 'your own knowledge in place of the one that ships (see docs/data.md)')
}

export function addView(command: Command): Command {
  return command
    .addOption(new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']).default('auto'))
    .option('--width <columns>', 'columns to fill, 80 to 200 (default: the terminal)', wholeNumber)
}

export function addFormat(command: Command, names: readonly string[]): Command {
  return command
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(names).default(names[0]))
    .option('-o, --output <file>', 'write it to a file; the exit code stays the same')
}

export function collect(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), ...value.split(',').filter((part) => part !== '')]
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('A whole number above 0 is expected.')
  return Number(value)
}

/** FORCE_COLOR outranks NO_COLOR, as in Node itself; a flag outranks both. */
export function wantsColour({ color }: ViewOptions, { stdout, env }: Host): boolean {
  if (color !== 'auto') return color === 'always'
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return stdout.isTTY === true && term !== 'dumb'
}

const narrowest = 80
const widest = 200

/** Beyond 200 columns lines are hard to follow; under 80 a terminal wraps as it likes. */
export function columnsFor({ width }: ViewOptions, { stdout, env }: Host): number {
  const wanted = width ?? (Number(env['COLUMNS']) || stdout.columns || narrowest)
  return Math.min(widest, Math.max(narrowest, wanted))
}
