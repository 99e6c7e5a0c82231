import { basename } from 'node:path'
import type { Article } from '../../model/article.js'
import type { Knowledge } from '../../model/knowledge.js'
import type { Notice } from '../../model/notice.js'
import type { KnownReports } from '../../check-pipeline.js'
import type { ReadArticle } from '../../pipeline.js'
import { readShipped } from '../installation.js'
import { readOwnKnowledge } from '../own-knowledge.js'
import { withProgress } from '../progress.js'
import type { Session } from '../session.js'
import type { FindOptions } from './options.js'
import { readSaved } from './saved.js'

/** The reports to check, those that are known, and what went wrong with the former. */
export interface Reports {
  fresh: ReadArticle[]
  known: KnownReports
  notices: Notice[]
  knowledge: Knowledge
}

/** Known are the reports of `--against`, else those that the config names, else the five that ship. */
export async function readReports(paths: readonly string[], options: FindOptions, session: Session): Promise<Reports> {
  const shipped = readShipped()
  const knowledge = options.data === undefined ? shipped.knowledge : await readOwnKnowledge(options.data)
  const { readArticle } = await import('../../pipeline.js')
  const { saved, folders } = await sortKnown(options.against ?? session.config?.config.paths ?? [], session)
  const loaded = await loadBoth(paths.filter(isReport), folders, knowledge, options, session)
  const named = (options.against ?? session.config?.config.paths) !== undefined
  const bundled = !named || options.bundled === true ? shipped.articles : []
  const readAll = (articles: Article[]): ReadArticle[] =>
    withProgress(articles, session.host, (article) => readArticle(article, knowledge))
  const fresh = readAll(loaded.fresh)
  const others = readAll([...loaded.known, ...bundled])
  const all = [
    { sources: others.map(({ article }) => article.source), claims: others.flatMap((one) => one.claims) },
    ...saved,
  ]
  return { fresh, known: withoutFresh(all, loaded.fresh, session), notices: loaded.notices, knowledge }
}

/** A changed manifest is no report, though a list of changed files names it. */
const isReport = (path: string): boolean => basename(path) !== 'sources.json'

async function sortKnown(
  against: readonly string[],
  session: Session,
): Promise<{ saved: KnownReports[]; folders: string[] }> {
  const sorted = { saved: [] as KnownReports[], folders: [] as string[] }
  for (const path of against) {
    const found = await readSaved(path, session.host.cwd())
    if (found === null) sorted.folders.push(path)
    else sorted.saved.push(found)
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
  const { findInputs } = await import('../../load/inputs.js')
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

/** A known copy of a new report is no other report. */
function withoutFresh(known: readonly KnownReports[], fresh: readonly Article[], session: Session): KnownReports {
  const taken = new Map(fresh.map(({ source }) => [source.id, source.file]))
  const sources = new Map<string, KnownReports['sources'][number]>()
  const claims: KnownReports['claims'] = []
  for (const one of known) {
    const added = new Set<string>()
    for (const source of one.sources) {
      const file = taken.get(source.id)
      if (file !== undefined && file !== source.file) session.tell([sameId(file, source.file)])
      if (file !== undefined || sources.has(source.id)) continue
      sources.set(source.id, source)
      added.add(source.id)
    }
    claims.push(...one.claims.filter(({ source }) => added.has(source)))
  }
  return { sources: [...sources.values()], claims }
}

const sameId = (file: string, other: string): Notice => ({
  code: 'source/same-id',
  severity: 'warning',
  where: file,
  what: `has the id of the known report ${other}, which is taken for an older copy of it and left out.`,
  todo: 'Give one of them another id in a sources.json.',
})
