import { z } from 'zod'
import { KnowledgeError, type DataFile } from './files.js'

/** The file's content as the schema types it; throws a KnowledgeError with the first key that is wrong. */
export function checkFile<Checked>(schema: z.ZodType<Checked>, { file, content }: DataFile): Checked {
  const outcome = schema.safeParse(content)
  if (outcome.success) return outcome.data
  const issue = outcome.error.issues[0]
  throw new KnowledgeError(file, keyOf(issue?.path ?? [], content), issue?.message ?? 'is not as expected')
}

/** A row is named by its id where it has one: "al-asad.aliases.2" says more than "17.aliases.2". */
function keyOf(path: PropertyKey[], content: unknown): string {
  const [first, ...rest] = path
  if (typeof first !== 'number' || !Array.isArray(content)) return path.map(String).join('.')
  const row: unknown = content[first]
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined
  return [typeof id === 'string' ? id : `row ${first + 1}`, ...rest.map(String)].join('.')
}

interface Row {
  id: string
}

/** All rows of a list's files; throws where two rows share an id. */
export function checkList<Checked extends Row>(schema: z.ZodType<Checked>, files: DataFile[]): Checked[] {
  const homes = new Map<string, string>()
  const rows: Checked[] = []
  for (const data of files) {
    for (const row of checkFile(z.array(schema), data)) {
      const home = homes.get(row.id)
      if (home !== undefined) throw new KnowledgeError(data.file, row.id, `this id stands in ${home} already`)
      homes.set(row.id, data.file)
      rows.push(row)
    }
  }
  return rows
}

/** Throws where a row lies within something that is not listed, or within itself. */
export function checkWithin<Checked extends Row>(
  file: string,
  rows: Checked[],
  withinOf: (row: Checked) => string[],
): void {
  const wider = new Map(rows.map((row) => [row.id, withinOf(row)]))
  for (const row of rows) {
    for (const id of withinOf(row)) {
      if (!wider.has(id)) throw new KnowledgeError(file, `${row.id}.within`, `there is no row with the id "${id}"`)
    }
    if (isWithin(row.id, row.id, wider)) throw new KnowledgeError(file, `${row.id}.within`, 'lies within itself')
  }
}

function isWithin(inner: string, outer: string, wider: Map<string, string[]>, seen = new Set<string>()): boolean {
  for (const id of wider.get(inner) ?? []) {
    if (id === outer) return true
    if (seen.has(id)) continue
    seen.add(id)
    if (isWithin(id, outer, wider, seen)) return true
  }
  return false
}
