import { Argument, type Command } from 'commander'
import type { DocumentName } from '../model/documents.js'
import { formats } from '../report/index.js'
import type { Session } from './session.js'

export function addSchema(program: Command, session: Session): void {
  const documents = formats.find(({ name }) => name === 'json')?.documents ?? []
  program
    .command('schema')
    .summary('print the JSON Schema of a JSON output or of the config')
    .description(
      'Prints the JSON Schema (draft 2020-12) of what a command prints with --format json, or of a config file.',
    )
    .addArgument(new Argument('[name]', 'a command, or config').choices([...documents, 'config']).default('compare'))
    .action((name: DocumentName | 'config') => schema(name, session))
}

async function schema(name: DocumentName | 'config', session: Session): Promise<void> {
  const { jsonSchema } = await import('./schemas.js')
  session.print(JSON.stringify(jsonSchema(name), null, 2))
}
