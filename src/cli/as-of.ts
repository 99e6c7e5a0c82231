import type { Command } from 'commander'
import type { Article } from '../model/article.js'
import { isoDay } from './iso-day.js'
import type { Session } from './session.js'

export interface AsOfOptions {
  asOf?: string
}

export function addAsOf(command: Command): Command {
  return command.option('--as-of <date>', 'leave out what was published after that day, as 2024-07-23', isoDay)
}

/** The articles that were out on a day. One without a date may have been, and stays; that is said. */
export function publishedBy(articles: Article[], { asOf }: AsOfOptions, session: Session): Article[] {
  if (asOf === undefined) return articles
  const undated = articles.filter(({ source }) => source.published === null)
  session.tell(
    undated.map(({ source }) => ({
      code: 'source/undated',
      severity: 'warning',
      where: source.id,
      what: `has no date of publication and stays in, though it may be later than ${asOf}.`,
      todo: 'Give its date in a sources.json.',
    })),
  )
  return articles.filter(({ source }) => source.published === null || source.published <= asOf)
}
