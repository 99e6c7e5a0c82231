import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One meaning with many phrasings; of phrasings that must give nothing `gives` is empty. */
export interface Example {
  says: string
  /** The report's day; null for a report that nobody can date. Monday, 22 July 2024, where none is given. */
  published?: string | null
  gives: string[]
  phrasings: string[]
}

/** All examples of one file, or of the files of one folder, below test/read. */
export function examplesOf(path: string): Example[] {
  const whole = fileURLToPath(new URL(path, import.meta.url))
  const files = path.endsWith('.json') ? [whole] : readdirSync(whole).map((file) => `${whole}/${file}`)
  return files.sort().flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Example[])
}

/** One row a phrasing, for `test.each`. */
export function rowsOf(examples: readonly Example[]): [phrasing: string, gives: string[], published: string | null][] {
  return examples.flatMap(({ gives, phrasings, published = '2024-07-22' }) =>
    phrasings.map((phrasing): [string, string[], string | null] => [phrasing, gives, published]),
  )
}
