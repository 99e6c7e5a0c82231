import type { Command } from 'commander'
import type { Article } from '../model/article.js'
import { formatsFor } from '../report/index.js'
import { readInputs } from './inputs.js'
import { addFormat, addInputs, addView, type InputOptions } from './options.js'
import { print, type PrintOptions } from './print.js'
import { UsageError, type Session } from './session.js'

interface SourcesOptions extends InputOptions, PrintOptions {
  sections?: boolean
  text?: string
}

export function addSources(program: Command, session: Session): void {
  const command = program.command('sources').summary('list the reports, and how each page was cut')
  addInputs(command.description('Lists the reports, with where each date, outlet and origin was taken from.'))
    .option('--sections', 'show the section of every line')
    .option('--text <id>', 'print the text of one report, to which all offsets refer')
  addFormat(
    command,
    formatsFor('sources').map(({ name }) => name),
  )
  addView(command).action((paths: string[], options: SourcesOptions) => sources(paths, options, session))
}

async function sources(paths: string[], options: SourcesOptions, session: Session): Promise<void> {
  const { articles, knowledge } = await readInputs(paths, options, session)
  if (options.text !== undefined) {
    session.host.stdout.write(articleOf(options.text, articles).text)
    return
  }
  const { cleanArticle } = await import('../pipeline.js')
  const records = articles.map((article) => ({
    source: article.source,
    provenance: article.provenance,
    text: article.text,
    stretches: cleanArticle(article, knowledge),
  }))
  await print(
    'sources',
    { schemaVersion: 1, sources: records },
    knowledge,
    { ...options, all: options.sections ?? false },
    session,
  )
}

function articleOf(id: string, articles: Article[]): Article {
  const found = articles.find(({ source }) => source.id === id)
  if (found === undefined)
    throw new UsageError(`There is no report with the id "${id}".`, 'iraq-claims sources lists the ids.')
  return found
}
