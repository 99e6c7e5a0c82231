import type { Command } from 'commander'
import { formatNames, formatsFor } from '../report/index.js'
import { readInputs } from './inputs.js'
import { addFormat, addInputs, addView, type InputOptions } from './options.js'
import { print, type PrintOptions } from './print.js'
import { withProgress } from './progress.js'
import type { Session } from './session.js'
import { schemaVersion } from '../model/lists.js'

export function addExtract(program: Command, session: Session): void {
  const command = program.command('extract').summary('print the claims of each report')
  addInputs(command.description('Prints every claim that the reports make, with the words that it rests on.'))
  addFormat(command, formatNames(formatsFor('extract')))
  addView(command).action((paths: string[], options: InputOptions & PrintOptions) => extract(paths, options, session))
}

async function extract(paths: string[], options: InputOptions & PrintOptions, session: Session): Promise<void> {
  const { articles, knowledge } = await readInputs(paths, options, session)
  const { readArticle } = await import('../pipeline.js')
  const claims = withProgress(articles, session.host, (article) => readArticle(article, knowledge).claims).flat()
  const sources = articles.map(({ source }) => source)
  await print('extract', { schemaVersion, sources, claims }, knowledge, options, session)
}
