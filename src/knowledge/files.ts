import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Says which file of the knowledge is wrong, at which key, and how. */
export class KnowledgeError extends Error {
  constructor(
    readonly file: string,
    readonly key: string,
    readonly reason: string,
  ) {
    super(key === '' ? `${file}: ${reason}` : `${file}: ${key}: ${reason}`)
    this.name = 'KnowledgeError'
  }
}

/** A data file as parsed; `file` is its path below the data folder, for errors. */
export interface DataFile {
  file: string
  content: unknown
}

export function readDataFile(folder: string, file: string): DataFile {
  let text: string
  try {
    text = readFileSync(join(folder, file), 'utf8')
  } catch {
    throw new KnowledgeError(file, '', 'is missing or cannot be read')
  }
  try {
    return { file, content: JSON.parse(text) }
  } catch (error) {
    throw new KnowledgeError(file, '', `is not JSON (${(error as Error).message})`)
  }
}

/** The JSON files of one folder below the data folder, by name; none where the folder is missing. */
export function readDataFolder(folder: string, name: string): DataFile[] {
  if (!existsSync(join(folder, name))) return []
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readDataFile(folder, `${name}/${file}`))
}

/** A list that is kept in `<name>.json`, in the files of the folder `<name>/`, or in both: long ones are split. */
export function readDataList(folder: string, name: string): DataFile[] {
  const split = readDataFolder(folder, name)
  const whole =
    split.length > 0 && !existsSync(join(folder, `${name}.json`)) ? [] : [readDataFile(folder, `${name}.json`)]
  return [...whole, ...split]
}
