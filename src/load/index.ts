import type { Article } from '../model/article.js'
import type { Notice } from '../model/notice.js'
import { loadFile, type FileOptions } from './file.js'
import { makeIdsUnique } from './ids.js'
import { findInputs } from './inputs.js'
import { readManifests } from './manifest.js'

export { findInputs } from './inputs.js'

export interface LoadOptions extends FileOptions {
  /** What relative paths start from, and what results name files by; the process's own folder if absent. */
  cwd?: string
  /** What the text from standard input is called: its extension tells the format, its base name the id. */
  stdinFilename?: string
}

export interface Loaded {
  /** In the order of their ids, whatever the order of the inputs. */
  articles: Article[]
  notices: Notice[]
}

/** Files that are read at one time. */
const batch = 32

/** Reads reports from files, folders, globs and `-`. What cannot be read is told in `notices`; the rest is loaded. */
export async function load(inputs: string[], options: LoadOptions): Promise<Loaded> {
  const { files, stdin, notices } = await findInputs(inputs, options.cwd ?? process.cwd())
  const { manifest, notices: manifestNotices } = await readManifests(files)
  notices.push(...manifestNotices)
  if (stdin) files.push({ path: null, label: options.stdinFilename ?? 'stdin' })
  const articles: Article[] = []
  for (let at = 0; at < files.length; at += batch) {
    const loads = files.slice(at, at + batch).map((file) => loadFile(file, manifest, options))
    for (const loaded of await Promise.all(loads)) {
      articles.push(...loaded.articles)
      notices.push(...loaded.notices)
    }
  }
  notices.push(...makeIdsUnique(articles), ...articles.filter(isUndated).map(undated))
  return { articles: articles.sort((a, b) => (a.source.id < b.source.id ? -1 : 1)), notices }
}

const isUndated = ({ source }: Article): boolean => source.published === null

const undated = ({ source }: Article): Notice => ({
  code: 'source/undated',
  severity: 'warning',
  where: source.file,
  what: 'does not say when it was published, so that relative dates in it stay open.',
  todo: 'Give "published" in a sources.json beside it.',
})
