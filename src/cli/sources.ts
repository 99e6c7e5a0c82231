import type { Command } from 'commander'
import type { Article } from '../model/article.js'
import type { SourceRecord } from '../model/documents.js'
import type { Stretch } from '../model/span.js'
import { formatNames, formatsFor } from '../report/index.js'
import { resolveId } from './ids.js'
import { readInputs } from './inputs.js'
import { addFormat, addInputs, addView, type InputOptions } from './options.js'
import { print, type PrintOptions } from './print.js'
import type { Session } from './session.js'
import { schemaVersion } from '../model/lists.js'

interface SourcesOptions extends InputOptions, PrintOptions {
  sections?: boolean
  text?: string
  origins?: boolean
}

export function addSources(program: Command, session: Session): void {
  const command = program.command('sources').summary('list the reports, and show the sections of each page')
  addInputs(command.description('Lists the reports, with where each date, outlet and origin was taken from.'))
    .option('--sections', 'show the section of every line')
    .option('--origins', 'show whom each text is from, and on what that rests')
    .option('--text <id>', 'print the text of one report, to which all offsets refer')
  addFormat(command, formatNames(formatsFor('sources')))
  addView(command).action((paths: string[], options: SourcesOptions) => sources(paths, options, session))
}

async function sources(paths: string[], options: SourcesOptions, session: Session): Promise<void> {
  const { articles, knowledge } = await readInputs(paths, options, session)
  if (options.text !== undefined) {
    session.host.stdout.write(articleOf(options.text, articles).text)
    return
  }
  const { cleanArticle, originsOfArticles, readArticle } = await import('../pipeline.js')
  if (options.origins === true) {
    const read = articles.map((article) => readArticle(article, knowledge))
    const found = { schemaVersion, sources: articles.map(({ source }) => source) }
    await print('origins', { ...found, ...originsOfArticles(read, knowledge) }, knowledge, options, session)
    return
  }
  const records = articles.map((article) => ({
    source: article.source,
    provenance: article.provenance,
    sections: options.sections === true ? withText(cleanArticle(article, knowledge), article.text) : null,
  }))
  await print('sources', { schemaVersion, sources: records }, knowledge, options, session)
}

function withText(stretches: Stretch[], text: string): SourceRecord['sections'] {
  return stretches.map(({ section, start, end }) => ({ section, start, end, text: text.slice(start, end) }))
}

function articleOf(typed: string, articles: Article[]): Article {
  const ids = articles.map(({ source }) => source.id)
  const id = resolveId(typed, ids, 'report', 'iraq-claims sources lists the ids.')
  const found = articles.find(({ source }) => source.id === id)
  if (found === undefined) throw new RangeError(id)
  return found
}
