import { Argument, type Command } from 'commander'
import type { DocumentName } from '../model/documents.js'
import { formats } from '../report/index.js'
import type { Session } from './session.js'

export function addSchema(program: Command, session: Session): void {
  const names = formats.find(({ name }) => name === 'json')?.documents ?? []
  program
    .command('schema')
    .summary("print the JSON Schema of a command's JSON")
    .description('Prints the JSON Schema (draft 2020-12) of what a command prints with --format json.')
    .addArgument(new Argument('[command]', 'whose').choices(names).default('compare'))
    .action((name: DocumentName) => schema(name, session))
}

async function schema(name: DocumentName, session: Session): Promise<void> {
  const { jsonSchema } = await import('./schemas.js')
  session.print(JSON.stringify(jsonSchema(name), null, 2))
}
