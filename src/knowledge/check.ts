import { z } from 'zod'
import type { DataFile, DataFolder, Path } from './files.js'
import { schemaFaults } from './schema-fault.js'

/** The file's content as the schema types it; null where the file is missing or not so, which the folder then knows. */
export function checkFile<Checked>(
  folder: DataFolder,
  schema: z.ZodType<Checked>,
  file: DataFile | null,
): Checked | null {
  if (file === null) return null
  const outcome = schema.safeParse(file.content)
  if (outcome.success) return outcome.data
  for (const issue of outcome.error.issues)
    for (const { reason, near } of schemaFaults(schema, file.content, issue))
      folder.blame(file, issue.path, reason, near)
  return null
}

interface Row {
  id: string
}

/** The rows of a list with the places where they stand. */
export class Listing<Checked extends Row> {
  readonly #homes = new Map<string, { data: DataFile; at: number }>()
  readonly rows: Checked[] = []

  /** `what` it lists, for errors: "force". */
  constructor(
    readonly folder: DataFolder,
    readonly name: string,
    readonly what: string,
  ) {}

  add(data: DataFile, row: Checked, at: number): void {
    const home = this.#homes.get(row.id)
    if (home !== undefined) {
      this.folder.blame(data, [at], `this id stands in ${home.data.file} already`)
      return
    }
    this.#homes.set(row.id, { data, at })
    this.rows.push(row)
  }

  has(id: string): boolean {
    return this.#homes.has(id)
  }

  get ids(): Iterable<string> {
    return this.#homes.keys()
  }

  /** The file that a row stands in. */
  homeOf(id: string): string {
    return this.#homes.get(id)?.data.file ?? this.name
  }

  blame(id: string, path: Path, reason: string, near?: { typed: string; known: Iterable<string> }): void {
    const home = this.#homes.get(id)
    if (home) this.folder.blame(home.data, [home.at, ...path], reason, near)
  }

  /** What is wrong with an id that should be one of this list; null where it is, or where the list itself could not be read. */
  lacks(id: string): { reason: string; near: { typed: string; known: Iterable<string> } } | null {
    if (this.has(id) || !this.folder.isSound(this.name)) return null
    return { reason: `there is no ${this.what} "${id}" in ${this.name}`, near: { typed: id, known: this.ids } }
  }
}

/** All rows of a list's files that are as they should be. */
export function checkList<Checked extends Row>(
  folder: DataFolder,
  name: string,
  what: string,
  schema: z.ZodType<Checked>,
): Listing<Checked> {
  const listing = new Listing<Checked>(folder, name, what)
  for (const data of folder.list(name)) {
    const rows = checkFile(folder, z.array(schema), data)
    rows?.forEach((row, at) => listing.add(data, row, at))
  }
  return listing
}
