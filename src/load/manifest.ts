import { readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Notice } from '../model/notice.js'
import type { ManifestEntry } from '../model/source.js'
import { manifestName, type InputFile } from './inputs.js'

/** What a folder's manifest says, by the path of the file that it says it of. */
export type Manifest = Map<string, ManifestEntry>

/** The manifests beside the files, each read once. */
export async function readManifests(inputs: InputFile[]): Promise<{ manifest: Manifest; notices: Notice[] }> {
  const files = inputs.filter((file): file is Beside => file.path !== null)
  const folders = [...new Set(files.flatMap(({ path }) => [dirname(path), dirname(dirname(path))]))].sort()
  const manifest: Manifest = new Map()
  const notices: Notice[] = []
  for (const folder of folders) {
    const text = await readFile(join(folder, manifestName), 'utf8').catch(() => null)
    if (text === null) continue
    const entries = await parseManifest(text)
    if (typeof entries === 'string') notices.push(invalid(labelBeside(folder, files), entries))
    else for (const entry of entries) manifest.set(join(folder, entry.file), entry)
  }
  return { manifest, notices }
}

type Beside = InputFile & { path: string }

/** The entries, or what is wrong with them. */
async function parseManifest(text: string): Promise<ManifestEntry[] | string> {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return `is not JSON (${(error as Error).message}).`
  }
  const { manifestSchema } = await import('../model/source.js')
  const checked = manifestSchema.safeParse(content)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const [row, ...key] = issue?.path ?? []
  const where = typeof row === 'number' ? `entry ${row + 1}${key.length > 0 ? `, "${key.join('.')}"` : ''}: ` : ''
  return `${where}${issue?.message ?? 'not as expected'}.`
}

const invalid = (where: string, what: string): Notice => ({
  code: 'source/manifest',
  severity: 'error',
  where,
  what,
  todo: 'Its entries look like { "file", "id", "outlet", "published", "origins", "url", "language" }; the files were read without it.',
})

/** The manifest's name as the user would write it, from the label of a file beside or below it. */
function labelBeside(folder: string, files: Beside[]): string {
  const file = files.find(({ path }) => !relative(folder, path).startsWith('..'))
  const depth = file ? relative(folder, file.path).split(sep).length : 1
  return [...(file?.label.split('/').slice(0, -depth) ?? []), manifestName].join('/')
}
