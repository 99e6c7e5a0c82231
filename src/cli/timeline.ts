import type { Command } from 'commander'
import { formatNames, formatsFor } from '../report/index.js'
import { addAsOf, publishedBy, type AsOfOptions } from './as-of.js'
import { readInputs } from './inputs.js'
import { addFormat, addInputs, addView, type InputOptions } from './options.js'
import { print, type PrintOptions } from './print.js'
import { addSelection, selectAsked, type SelectionOptions } from './selection.js'
import type { Session } from './session.js'

interface TimelineOptions extends InputOptions, PrintOptions, SelectionOptions, AsOfOptions {}

export function addTimeline(program: Command, session: Session): void {
  const command = program.command('timeline').summary('show what was claimed when')
  addInputs(command.description('Shows for each topic what was claimed of which time, and by whom.'))
  addAsOf(addSelection(command)).option('-a, --all', 'list what was spoken of once, too')
  addFormat(command, formatNames(formatsFor('timeline')))
  addView(command).action((paths: string[], options: TimelineOptions) => timeline(paths, options, session))
}

async function timeline(paths: string[], options: TimelineOptions, session: Session): Promise<void> {
  const { articles, knowledge } = await readInputs(paths, options, session)
  const { compareArticles, readArticle, timelineOf } = await import('../pipeline.js')
  const read = publishedBy(articles, options, session).map((article) => readArticle(article, knowledge))
  const topics = knowledge.topics.map(({ topic }) => topic)
  const result = selectAsked(compareArticles(read, knowledge), options, topics)
  await print('timeline', timelineOf(result), knowledge, options, session)
}
