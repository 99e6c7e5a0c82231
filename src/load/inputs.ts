import { readdir, stat } from 'node:fs/promises'
import { basename, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Notice } from '../model/notice.js'
import { formatOfExtension } from './formats.js'
import { readIgnored, type Ignored } from './ignore.js'

/** One file to read. */
export interface InputFile {
  /** From the root of the machine; null for standard input. */
  path: string | null
  /** How the file is called in results and messages: never by the machine's own path. */
  label: string
}

type Found = InputFile & { path: string }

export interface Inputs {
  files: InputFile[]
  stdin: boolean
  notices: Notice[]
}

export const manifestName = 'sources.json'

const isPattern = (input: string): boolean => /[*?[\]{}!]/.test(input)

/** The files behind paths, folders, globs and `-`: each once, in the order of their labels. */
export async function findInputs(inputs: string[], cwd: string): Promise<Inputs> {
  const files = new Map<string, string>()
  const notices: Notice[] = []
  const ignored = await readIgnored(cwd)
  for (const input of inputs) {
    if (input === '-') continue
    const found = await findInput(input, cwd, ignored)
    if ('code' in found) notices.push(found)
    else for (const { path, label } of found) files.set(path, files.get(path) ?? label)
  }
  const ordered = [...files].map(([path, label]) => ({ path, label })).sort((a, b) => (a.label < b.label ? -1 : 1))
  return { files: ordered, stdin: inputs.includes('-'), notices }
}

async function findInput(input: string, cwd: string, ignored: Ignored): Promise<Found[] | Notice> {
  const wanted = (paths: string[]): string[] => paths.filter((path) => !ignored(path))
  const path = resolve(cwd, input)
  const kind = await stat(path).catch(() => null)
  if (kind?.isDirectory()) return filesOrNotice(wanted(await filesOfFolder(path)), input, path, cwd)
  if (kind !== null) return [{ path, label: labelOf(path, basename(path), cwd) }]
  if (isPattern(input)) return filesOrNotice(wanted(await filesOfPattern(input, cwd)), input, cwd, cwd)
  return trouble(input, 'there is no such file or folder.', 'Check the path.')
}

function filesOrNotice(paths: string[], input: string, root: string, cwd: string): Found[] | Notice {
  if (paths.length === 0) {
    return trouble(input, 'no reports were found there.', 'Reports are .txt, .md, .html, .json and .jsonl files.')
  }
  return paths.map((path) => ({ path, label: labelOf(path, relative(root, path), cwd) }))
}

const trouble = (where: string, what: string, todo: string): Notice => ({
  code: 'source/not-found',
  severity: 'error',
  where,
  what,
  todo,
})

/** Below the working folder by the way from there; elsewhere by `short`, the way from the folder that was named. */
function labelOf(path: string, short: string, cwd: string): string {
  const way = relative(cwd, path)
  const outside = way.startsWith('..') || isAbsolute(way)
  return (outside ? short : way).split(sep).join('/')
}

async function filesOfFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules' && name !== manifestName)
      .map(async (entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return filesOfFolder(path)
        return formatOfExtension(extname(entry.name)) === null ? [] : [path]
      }),
  )
  return found.flat()
}

async function filesOfPattern(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, { cwd, absolute: true, expandDirectories: false })
  return paths.filter((path) => basename(path) !== manifestName).map((path) => resolve(path))
}
