import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { linesOfJson, type JsonLines } from './json-lines.js'
import { didYouMean } from '../model/nearest.js'

/** One thing that is wrong in the data: in which file (its path below the data folder; empty: the folder itself), on which line (0: none), at which key, and how. */
export interface Fault {
  file: string
  line: number
  key: string
  reason: string
}

/** Lists all that is wrong in a data folder, a line each: "topics/extension.json:14: rules.0.subjects.0: there is no force …". */
export class KnowledgeError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(lineOf).join('\n'))
    this.name = 'KnowledgeError'
  }
}

function lineOf({ file, line, key, reason }: Fault): string {
  return [line === 0 ? file : `${file}:${line}`, key, reason].filter((part) => part !== '').join(': ')
}

/** A data file as parsed; `file` is its path below the data folder, for errors. */
export interface DataFile {
  file: string
  content: unknown
  text: string
}

/** Keys and indexes from the top of a file to what is meant. */
export type Path = readonly PropertyKey[]

/** What was typed, and what is known to be possible there: the nearest one is proposed. */
export interface Typed {
  typed: string
  known: Iterable<string>
}

/** The data folder while it is read: everything that is wrong in it is collected, so that one run shows it all. */
export class DataFolder {
  readonly faults: Fault[] = []
  readonly #lines = new Map<DataFile, JsonLines>()

  constructor(readonly path: string) {
    if (!existsSync(path)) throw new KnowledgeError([{ file: '', line: 0, key: '', reason: 'there is no such folder' }])
  }

  blame(data: DataFile, path: Path, reason: string, near?: Typed): void {
    const meant = near ? didYouMean(near.typed, near.known) : ''
    this.faults.push({
      file: data.file,
      line: this.#lineOf(data, path),
      key: keyOf(path, data.content),
      reason: `${reason}${meant}`,
    })
  }

  /** A file that cannot be read, or what is missing in all of them. */
  blameFile(file: string, reason: string, near?: Typed): void {
    const meant = near ? didYouMean(near.typed, near.known) : ''
    this.faults.push({ file, line: 0, key: '', reason: `${reason}${meant}` })
  }

  /** Whether nothing is wrong so far in a file, or in the files of a folder. */
  isSound(name: string): boolean {
    return !this.faults.some(({ file }) => file === name || file === `${name}.json` || file.startsWith(`${name}/`))
  }

  file(file: string): DataFile | null {
    let text: string
    try {
      text = readFileSync(join(this.path, file), 'utf8')
    } catch {
      this.blameFile(file, 'is missing or cannot be read')
      return null
    }
    try {
      const data = { file, content: JSON.parse(text) as unknown, text }
      for (const { path, line } of this.#linesOf(data).twice)
        this.faults.push({ file, line, key: path, reason: 'this key stands here already: only one of the two is read' })
      return data
    } catch (error) {
      this.blameFile(file, `is not JSON (${(error as Error).message})`)
      return null
    }
  }

  /** The JSON files of one folder below the data folder, by name; none where the folder is missing. */
  folder(name: string): DataFile[] {
    if (!existsSync(join(this.path, name))) return []
    const files = readdirSync(join(this.path, name)).filter((file) => file.endsWith('.json'))
    return files.sort().flatMap((file) => this.file(`${name}/${file}`) ?? [])
  }

  /** A list that is kept in `<name>.json`, in the files of the folder `<name>/`, or in both: long ones are split. */
  list(name: string): DataFile[] {
    const isSplit = existsSync(join(this.path, name))
    const whole = isSplit && !existsSync(join(this.path, `${name}.json`)) ? null : this.file(`${name}.json`)
    return [...(whole ? [whole] : []), ...this.folder(name)]
  }

  // what is missing has no line: that of the row or rule which it should stand in
  #lineOf(data: DataFile, path: Path): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const line = this.#linesOf(data).lineOf.get(path.slice(0, length).map(String).join('.'))
      if (line !== undefined) return line
    }
    return 0
  }

  #linesOf(data: DataFile): JsonLines {
    const known = this.#lines.get(data) ?? linesOfJson(data.text)
    this.#lines.set(data, known)
    return known
  }
}

/** A row is named by its id where it has one: "al-asad.aliases.2" says more than "17.aliases.2". */
function keyOf(path: Path, content: unknown): string {
  const [first, ...rest] = path
  if (typeof first !== 'number' || !Array.isArray(content)) return path.map(String).join('.')
  const row: unknown = content[first]
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined
  return [typeof id === 'string' ? id : `row ${first + 1}`, ...rest.map(String)].join('.')
}
