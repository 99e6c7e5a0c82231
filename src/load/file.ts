import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Article } from '../model/article.js'
import type { Notice } from '../model/notice.js'
import { kebab } from '../model/outlet-id.js'
import { decode } from './decode.js'
import { describe, fieldsOfFileName, fieldsOfManifest, fieldsOfUrl } from './describe.js'
import { Unusable, type Draft, type Signs, type Statement, type Trouble } from './draft.js'
import { formatOf } from './formats.js'
import type { InputFile } from './inputs.js'
import type { Manifest } from './manifest.js'
import { fieldsOfText } from './text-fields.js'

export interface FileOptions {
  /** The words by which a text's dateline, credits and furniture are known. */
  knowledge: Signs
  /** What `-` reads; the process's standard input if absent. */
  stdin?: AsyncIterable<Uint8Array>
  /** Larger files are refused. */
  maxBytes?: number
}

const defaultMaxBytes = 10_000_000

/** The articles of one file; a file that cannot be used gives one error and no article. */
export async function loadFile(
  file: InputFile,
  manifest: Manifest,
  options: FileOptions,
): Promise<{ articles: Article[]; notices: Notice[] }> {
  try {
    const bytes = await readBytes(file, options)
    const { text, assumed } = decode(bytes)
    if (text.trim() === '') throw new Unusable('source/empty', 'is empty.', 'Leave it out, or fetch it again.')
    const read = await formatOf(extname(file.label), text).reader()
    const { drafts, troubles } = await read(text, options.knowledge)
    const articles = drafts.map((draft) => articleOf(draft, drafts.length, file, manifest, options.knowledge))
    const encoding = assumed === null ? [] : [assumedEncoding(assumed)]
    return { articles, notices: [...encoding, ...troubles].map((trouble) => ({ ...trouble, where: file.label })) }
  } catch (error) {
    const { code, message: what, todo } = unusable(error)
    return { articles: [], notices: [{ code, severity: 'error', where: file.label, what, todo }] }
  }
}

/** A page of a hundred thousand nested elements exhausts the stack; any other error, of that class too, is the program's own. */
function unusable(error: unknown): Unusable {
  if (error instanceof Unusable) return error
  if (error instanceof RangeError && /call stack/.test(error.message))
    return new Unusable('source/invalid', 'is nested too deeply.', 'Save the report alone.')
  throw error
}

async function readBytes({ path }: InputFile, options: FileOptions): Promise<Uint8Array> {
  const limit = options.maxBytes ?? defaultMaxBytes
  if (path === null) return readStream(options.stdin ?? process.stdin, limit)
  const found = await stat(path).catch(() => null)
  if (found !== null && !found.isFile()) throw unreadable('is no file.')
  if (found !== null && found.size > limit) throw tooLarge(limit)
  return readFile(path).catch((error: unknown) => {
    throw unreadable(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'}).`)
  })
}

async function readStream(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const unreadable = (what: string): Unusable => new Unusable('source/unreadable', what, 'Check the path and its rights.')

const tooLarge = (limit: number): Unusable =>
  new Unusable('source/too-large', `is larger than ${limit / 1e6} MB.`, 'Raise --max-size, or split it.')

const assumedEncoding = (encoding: string): Trouble => ({
  code: 'source/encoding',
  severity: 'warning',
  what: `is not UTF-8 and says no other encoding; it was read as ${encoding}.`,
  todo: 'Save it as UTF-8 if letters look wrong.',
})

/** An article of a list is named by its own key behind its file's name. */
function articleOf(draft: Draft, count: number, file: InputFile, manifest: Manifest, signs: Signs): Article {
  const base = basename(file.label, extname(file.label))
  const entry = count === 1 && file.path !== null ? manifest.get(file.path) : undefined
  const stated: Statement[] = [...draft.statements, { from: 'manifest', fields: fieldsOfManifest(entry) }]
  const said: Statement = { from: 'text', fields: fieldsOfText(draft.text, draft.layout, signs) }
  const { fields, provenance } = describe([
    ...stated,
    ...stated.map(({ fields }) => ({ from: 'metadata' as const, fields: fieldsOfUrl(fields) })),
    said,
    { from: 'text', fields: fieldsOfUrl(said.fields) },
    { from: 'file-name', fields: fieldsOfFileName(base, signs.outlets) },
  ])
  const name = nameOf(kebab(base), count > 1 ? draft.key : null)
  const id = entry?.id ?? (name === '' ? 'report' : name)
  return { source: { id, ...fields, file: file.label }, text: draft.text, layout: draft.layout, provenance }
}

/** "river-letters", "river-letters-2" → "river-letters-2"; "river-letters", "77" → "river-letters-77" */
const nameOf = (base: string, key: string | null): string =>
  key === null ? base : key.startsWith(`${base}-`) ? key : kebab(`${base} ${key}`)
