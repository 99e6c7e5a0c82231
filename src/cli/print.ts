import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Knowledge } from '../model/knowledge.js'
import type { DocumentName, Documents } from '../model/documents.js'
import { render } from '../report/index.js'
import { labelsOf } from '../model/names.js'
import { columnsFor, wantsColour, type ViewOptions } from './options.js'
import type { Session } from './session.js'
import { UsageError } from './usage-error.js'

export interface PrintOptions extends ViewOptions {
  format: string
  all?: boolean
  output?: string
}

export async function print<Name extends DocumentName>(
  name: Name,
  document: Documents[Name],
  knowledge: Knowledge,
  options: PrintOptions,
  session: Session,
): Promise<void> {
  const text = await render(name, document, options.format, {
    columns: columnsFor(options, session.host),
    colour: options.output !== undefined ? options.color === 'always' : wantsColour(options, session.host),
    all: options.all ?? false,
    names: labelsOf(knowledge),
  })
  if (options.output === undefined) session.print(text)
  else await write(resolve(session.host.cwd(), options.output), text, options.output)
}

async function write(path: string, text: string, named: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException
    throw new UsageError(`--output ${named} cannot be written (${code}).`, 'Check the path.')
  }
}
