import type { Command } from 'commander'
import type { MentionRecord } from '../model/documents.js'
import { formatNames, formatsFor } from '../report/index.js'
import { readInputs } from './inputs.js'
import { addFormat, addInputs, addView, type InputOptions } from './options.js'
import { print, type PrintOptions } from './print.js'
import type { Session } from './session.js'
import type { ReadArticle } from '../pipeline.js'
import { schemaVersion } from '../model/lists.js'

export function addMentions(program: Command, session: Session): void {
  const command = program
    .command('mentions')
    .summary('print the numbers, dates, places, forces and speakers in each report')
  addInputs(
    command.description(
      'Prints every quantity, date, place, force and speaker that was read, normalised, with its offsets.',
    ),
  )
  addFormat(command, formatNames(formatsFor('mentions')))
  addView(command).action((paths: string[], options: InputOptions & PrintOptions) => mentions(paths, options, session))
}

async function mentions(paths: string[], options: InputOptions & PrintOptions, session: Session): Promise<void> {
  const { articles, knowledge } = await readInputs(paths, options, session)
  const { readArticle } = await import('../pipeline.js')
  const records = articles.flatMap((article) => mentionsOf(readArticle(article, knowledge)))
  const sources = articles.map(({ source }) => source)
  await print('mentions', { schemaVersion, sources, mentions: records }, knowledge, options, session)
}

function mentionsOf({ article, reading }: ReadArticle): MentionRecord[] {
  const { source, text } = article
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions.map((mention) => ({
      source: source.id,
      line: sentence.line,
      ...mention,
      text: text.slice(mention.start, mention.end),
      sentence: sentence.text,
    })),
  )
}
