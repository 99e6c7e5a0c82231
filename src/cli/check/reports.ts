import { basename } from 'node:path'
import type { Article } from '../../model/article.js'
import type { Knowledge } from '../../model/knowledge.js'
import type { Notice } from '../../model/notice.js'
import type { ReadArticle, Report } from '../../pipeline.js'
import { readShipped } from '../installation.js'
import { readOwnKnowledge } from '../own-knowledge.js'
import { withProgress } from '../progress.js'
import type { Session } from '../session.js'
import type { FindOptions } from './options.js'
import { readSaved } from './saved.js'

/** The reports to check, those that are known, and what went wrong with the former. */
export interface Reports {
  fresh: ReadArticle[]
  known: Report[]
  notices: Notice[]
  knowledge: Knowledge
}

/** Known are the reports of `--against`, else those that the config names, else the five that ship. */
export async function readReports(paths: readonly string[], options: FindOptions, session: Session): Promise<Reports> {
  const shipped = readShipped()
  const knowledge = options.data === undefined ? shipped.knowledge : await readOwnKnowledge(options.data)
  const { readArticle, reportOf } = await import('../../pipeline.js')
  const { saved, folders } = await sortKnown(options.against ?? session.config?.config.paths ?? [], session)
  const loaded = await loadBoth(paths.filter(isReport), folders, knowledge, options, session)
  const named = (options.against ?? session.config?.config.paths) !== undefined
  const bundled = !named || options.bundled === true ? shipped.articles : []
  const readAll = (articles: Article[]): ReadArticle[] =>
    withProgress(articles, session.host, (article) => readArticle(article, knowledge))
  const fresh = readAll(loaded.fresh)
  const others = readAll([...loaded.known, ...bundled])
  const known = withoutFresh([...others.map(reportOf), ...saved], loaded.fresh, session)
  return { fresh, known, notices: loaded.notices, knowledge }
}

/** A changed manifest is no report, though a list of changed files names it. */
const isReport = (path: string): boolean => basename(path) !== 'sources.json'

async function sortKnown(
  against: readonly string[],
  session: Session,
): Promise<{ saved: Report[]; folders: string[] }> {
  const sorted = { saved: [] as Report[], folders: [] as string[] }
  for (const path of against) {
    const found = await readSaved(path, session.host.cwd())
    if (found === null) sorted.folders.push(path)
    else sorted.saved.push(...found)
  }
  return sorted
}

/** New and known files are loaded together, so that no two reports share an id; a file that is both is new. */
async function loadBoth(
  paths: string[],
  against: string[],
  knowledge: Knowledge,
  options: FindOptions,
  session: Session,
): Promise<{ fresh: Article[]; known: Article[]; notices: Notice[] }> {
  const { loadArticles } = await import('../../pipeline.js')
  const { findInputs } = await import('../../load/index.js')
  const { files } = await findInputs(paths, session.host.cwd())
  const labels = new Set([
    ...files.map(({ label }) => label),
    ...(paths.includes('-') ? [options.stdinFilename ?? 'stdin'] : []),
  ])
  const { articles, notices } = await loadArticles([...paths, ...against], {
    knowledge,
    cwd: session.host.cwd(),
    stdin: session.host.stdin,
    ...(options.stdinFilename === undefined ? {} : { stdinFilename: options.stdinFilename }),
    ...(options.maxSize === undefined ? {} : { maxBytes: options.maxSize * 1_000_000 }),
  })
  const isFresh = (name: string): boolean => labels.has(name) || paths.includes(name)
  // That a report has no date is a finding on a new one, and of no concern for a known one.
  session.tell(
    notices.filter(
      ({ severity, code, where }) => severity === 'error' || (isFresh(where) && code !== 'source/undated'),
    ),
  )
  return {
    fresh: articles.filter(({ source }) => isFresh(source.file)),
    known: articles.filter(({ source }) => !isFresh(source.file)),
    notices: notices.filter(({ where }) => isFresh(where)),
  }
}

/** A known copy of a new report is no other report; of two known ones with one id, the text counts before what a result saved. */
function withoutFresh(known: readonly Report[], fresh: readonly Article[], session: Session): Report[] {
  const taken = new Map(fresh.map(({ source }) => [source.id, source.file]))
  const kept = new Map<string, Report>()
  for (const report of known) {
    const { id, file: other } = report.source
    const file = taken.get(id)
    if (file !== undefined && file !== other) session.tell([sameId(file, other)])
    if (file === undefined && !kept.has(id)) kept.set(id, report)
  }
  return [...kept.values()]
}

const sameId = (file: string, other: string): Notice => ({
  code: 'source/same-id',
  severity: 'warning',
  where: file,
  what: `has the id of the known report ${other}, which is taken for an older copy of it and left out.`,
  todo: 'Give one of them another id in a sources.json.',
})
