import { readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Notice } from '../model/notice.js'
import type { ManifestEntry } from '../model/source.js'
import { entriesIn } from './manifest-entries.js'
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
    const { entries, faults } = await entriesIn(text)
    for (const entry of entries) manifest.set(join(folder, entry.file), entry)
    if (faults.length > 0) notices.push(invalid(labelBeside(folder, files), faults))
  }
  return { manifest, notices }
}

type Beside = InputFile & { path: string }

const invalid = (where: string, [first = '', ...more]: string[]): Notice => ({
  code: 'source/manifest',
  severity: 'error',
  where,
  what: more.length === 0 ? first : `${first} ${more.length} more of its values are wrong too.`,
  todo: 'Its entries look like { "file", "id", "outlet", "published", "origins", "url", "language" }; the files were read without what is wrong.',
})

/** The manifest's name as the user would write it, from the label of a file beside or below it. */
function labelBeside(folder: string, files: Beside[]): string {
  const file = files.find(({ path }) => !relative(folder, path).startsWith('..'))
  const depth = file ? relative(folder, file.path).split(sep).length : 1
  return [...(file?.label.split('/').slice(0, -depth) ?? []), manifestName].join('/')
}
