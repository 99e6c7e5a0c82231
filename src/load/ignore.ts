import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Whether a file, by its path from the root of the machine, is not to be read. */
export type Ignored = (path: string) => boolean

export const ignoreName = '.iraq-claimsignore'

/**
 * What the ignore file of a folder leaves out of the folders and globs that are read from there; a file that is named is read all the
 * same. Its lines are those of a .gitignore: `*`, `?` and `**`, a slash at the end for a folder, one elsewhere for a path from
 * here, `!` to take back, `#` for a comment; the last line that fits decides.
 */
export async function readIgnored(folder: string): Promise<Ignored> {
  const text = await readFile(join(folder, ignoreName), 'utf8').catch(() => '')
  const lines = text.split(/\r?\n/).flatMap((line) => ruleOf(line.trimEnd()) ?? [])
  if (lines.length === 0) return () => false
  return (path) => {
    const way = relative(folder, path).split(sep).join('/')
    return lines.findLast(({ fits }) => fits.test(way))?.leavesOut ?? false
  }
}

interface Rule {
  fits: RegExp
  leavesOut: boolean
}

function ruleOf(line: string): Rule | null {
  if (line === '' || line.startsWith('#')) return null
  const leavesOut = !line.startsWith('!')
  const pattern = leavesOut ? line.replace(/^\\(?=[#!])/, '') : line.slice(1)
  const isFolder = pattern.endsWith('/')
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '')
  const anywhere = bare.includes('/') || pattern.startsWith('/') ? '' : '(?:.*/)?'
  return { fits: new RegExp(`^${anywhere}${expressionOf(bare)}${isFolder ? '/' : '(?:/|$)'}`), leavesOut }
}

/** "drafts/**" is all that is in it, "**" + "/old" an `old` at any depth, "*.html" no path beyond its folder. */
function expressionOf(pattern: string): string {
  return pattern.replace(/\*\*\/|\*\*|\*|\?|[\\^$.+()[\]{}|]/g, (found) => expressions[found] ?? `\\${found}`)
}

const expressions: Record<string, string> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }
