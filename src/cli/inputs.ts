import type { Article } from '../model/article.js'
import type { Knowledge } from '../model/knowledge.js'
import { readShipped } from './installation.js'
import { readOwnKnowledge } from './own-knowledge.js'
import type { InputOptions } from './options.js'
import type { Session } from './session.js'

export interface Inputs {
  articles: Article[]
  knowledge: Knowledge
}

/** The articles that a command works on, in the order of their ids: the order of paths changes nothing. One's own copy of a report that ships takes its place. */
export async function readInputs(given: string[], options: InputOptions, session: Session): Promise<Inputs> {
  const paths = given.length > 0 ? given : (session.config?.config.paths ?? [])
  const shipped = readShipped()
  const knowledge = options.data === undefined ? shipped.knowledge : await readOwnKnowledge(options.data)
  const own = paths.length === 0 ? [] : await readOwn(paths, options, knowledge, session)
  const ids = new Set(own.map(({ source }) => source.id))
  const added = paths.length === 0 || options.bundled === true ? shipped.articles : []
  const articles = [...own, ...added.filter(({ source }) => !ids.has(source.id))]
  return { articles: articles.sort((a, b) => (a.source.id < b.source.id ? -1 : 1)), knowledge }
}

async function readOwn(
  paths: string[],
  options: InputOptions,
  knowledge: Knowledge,
  session: Session,
): Promise<Article[]> {
  const { loadArticles } = await import('../pipeline.js')
  const { articles, notices } = await loadArticles(paths, {
    knowledge,
    cwd: session.host.cwd(),
    stdin: session.host.stdin,
    ...(options.stdinFilename === undefined ? {} : { stdinFilename: options.stdinFilename }),
    ...(options.maxSize === undefined ? {} : { maxBytes: options.maxSize * 1_000_000 }),
  })
  const { sayWhatWasMeant } = await import('./meant.js')
  session.tell(notices.map((notice) => sayWhatWasMeant(notice, session.commands)))
  return articles
}
