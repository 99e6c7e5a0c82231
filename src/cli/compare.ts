import type { Command } from 'commander'
import { formatNames, formatsFor } from '../report/index.js'
import { addAsOf, publishedBy, type AsOfOptions } from './as-of.js'
import { exitCodes } from './exit-codes.js'
import { readInputs } from './inputs.js'
import { addFormat, addInputs, addView, type InputOptions } from './options.js'
import { print, type PrintOptions } from './print.js'
import { withProgress } from './progress.js'
import { addSelection, selectAsked, type SelectionOptions } from './selection.js'
import type { Session } from './session.js'

interface CompareOptions extends InputOptions, PrintOptions, SelectionOptions, AsOfOptions {
  exitCode?: boolean
}

export function addCompare(program: Command, session: Session): void {
  const command = program.command('compare', { isDefault: true }).summary('show where the reports agree and conflict')
  addInputs(command.description('Shows where reports agree and conflict, with the words and who stands behind them.'))
  addAsOf(addSelection(command))
    .option('-a, --all', 'list what only one report says, too')
    .option('--exit-code', 'exit 1 where there is a conflict')
  addFormat(command, formatNames(formatsFor('compare')))
  addView(command).action((paths: string[], options: CompareOptions) => compare(paths, options, session))
}

async function compare(paths: string[], options: CompareOptions, session: Session): Promise<void> {
  const { articles, knowledge } = await readInputs(paths, options, session)
  const { compareArticles, gradeResult, readArticle } = await import('../pipeline.js')
  const read = withProgress(publishedBy(articles, options, session), session.host, (article) =>
    readArticle(article, knowledge),
  )
  const topics = knowledge.topics.map(({ topic }) => topic)
  const compared = compareArticles(read, knowledge)
  const grades = session.config?.config.grades
  const graded = grades === undefined ? compared : gradeResult(compared, grades)
  const result = selectAsked(graded, options, topics)
  await print('compare', result, knowledge, options, session)
  if (options.exitCode === true && result.summary.conflict > 0) session.raise(exitCodes.conflict)
}
