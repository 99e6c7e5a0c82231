import type { Knowledge } from '../model/knowledge.js'
import type { DocumentName, Documents } from '../model/documents.js'
import { render } from '../report/index.js'
import { labelsOf } from '../model/names.js'
import { columnsFor, wantsColour, type ViewOptions } from './options.js'
import type { Session } from './session.js'

export interface PrintOptions extends ViewOptions {
  format: string
  all?: boolean
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
    colour: wantsColour(options, session.host),
    all: options.all ?? false,
    names: labelsOf(knowledge),
  })
  session.print(text)
}
