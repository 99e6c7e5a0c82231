import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import type { DocumentName, Documents } from '../model/documents.js'
import { formatNames, formats, formatsFor } from '../report/index.js'
import { readShipped } from './installation.js'
import { addFormat, addView } from './options.js'
import { print, type PrintOptions } from './print.js'
import type { Session } from './session.js'
import { UsageError } from './usage-error.js'

export function addRender(program: Command, session: Session): void {
  const command = program.command('render').summary('print a saved JSON result in another format')
  command
    .description(
      'Prints what a command saved with --format json in any other format, without reading the reports again.',
    )
    .argument('<result>', 'a JSON file, or - for standard input')
    .option('-a, --all', 'list what only one report says, too')
  addFormat(command, formatNames(formats))
  addView(command).action((path: string, options: PrintOptions) => render(path, options, session))
}

async function render(path: string, options: PrintOptions, session: Session): Promise<void> {
  const saved = parse(await read(path, session), path)
  const { checkDocument } = await import('./schemas.js')
  const checked = checkDocument(saved)
  if ('wrong' in checked) throw new UsageError(`${path}: ${checked.wrong}.`, 'Save one with --format json.')
  await printSaved(checked.name, checked.document, options, session)
}

async function printSaved<Name extends DocumentName>(
  name: Name,
  document: Documents[Name],
  options: PrintOptions,
  session: Session,
): Promise<void> {
  const choices = formatNames(formatsFor(name))
  if (!choices.includes(options.format)) {
    throw new UsageError(`What ${name} found has no format ${options.format}.`, `It has: ${choices.join(', ')}.`)
  }
  await print(name, document, readShipped().knowledge, options, session)
}

async function read(path: string, { host }: Session): Promise<string> {
  try {
    return path === '-' ? await text(host.stdin) : await readFile(resolve(host.cwd(), path), 'utf8')
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
      'Check the path.',
    )
  }
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    const what = path === '-' ? 'Standard input' : path
    throw new UsageError(`${what} is not JSON.`, 'Save a result with --format json.')
  }
}
