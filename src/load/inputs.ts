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
    notices.push(...found.notices)
    for (const { path, label } of found.files) files.set(path, files.get(path) ?? label)
  }
  const ordered = [...files].map(([path, label]) => ({ path, label })).sort((a, b) => (a.label < b.label ? -1 : 1))
  return { files: ordered, stdin: inputs.includes('-'), notices }
}

interface Match {
  files: Found[]
  notices: Notice[]
}

async function findInput(input: string, cwd: string, ignored: Ignored): Promise<Match> {
  // "$REPORTS" where nothing is in it: that is not the working folder.
  if (input.trim() === '') return none(trouble('""', 'the path is empty.', 'Name a file or folder.'))
  const path = resolve(cwd, input)
  const kind = await stat(path).catch(() => null)
  if (kind?.isDirectory()) {
    const { paths, closed } = await filesOfFolder(path)
    const unread = closed.map((folder) => unreadable(labelOf(folder, relative(path, folder), cwd) || input))
    return filesOrNotice(paths, unread)
  }
  if (kind !== null) return { files: [{ path, label: labelOf(path, basename(path), cwd) }], notices: [] }
  if (isPattern(input)) return filesOrNotice(await filesOfPattern(input, cwd), [], cwd)
  return none(trouble(input, 'there is no such file or folder.', 'Check the path.'))

  function filesOrNotice(paths: string[], unread: Notice[], root = path): Match {
    const files = paths
      .filter((one) => !ignored(one))
      .map((one) => ({ path: one, label: labelOf(one, relative(root, one), cwd) }))
    if (files.length + unread.length > 0) return { files, notices: unread }
    return none(trouble(input, 'no reports were found there.', kinds))
  }
}

const kinds = 'Reports are .txt, .md, .html, .json and .jsonl files.'
const none = (notice: Notice): Match => ({ files: [], notices: [notice] })

const unreadable = (folder: string): Notice => ({
  code: 'source/unreadable',
  severity: 'error',
  where: folder,
  what: 'is a folder that cannot be read.',
  todo: 'Check its rights.',
})

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

/** `closed`: the folders that may not be read. */
async function filesOfFolder(folder: string): Promise<{ paths: string[]; closed: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) return { paths: [], closed: [folder] }
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules' && name !== manifestName)
      .map(async (entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return filesOfFolder(path)
        return { paths: formatOfExtension(extname(entry.name)) === null ? [] : [path], closed: [] }
      }),
  )
  return { paths: found.flatMap(({ paths }) => paths), closed: found.flatMap(({ closed }) => closed) }
}

async function filesOfPattern(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, { cwd, absolute: true, expandDirectories: false })
  return paths.filter((path) => basename(path) !== manifestName).map((path) => resolve(path))
}
