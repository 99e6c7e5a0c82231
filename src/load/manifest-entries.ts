import type { ManifestEntry } from '../model/source.js'

/** What could be used of a manifest, and what is wrong with the rest. */
export interface Entries {
  entries: ManifestEntry[]
  faults: string[]
}

/** One fault of an entry: the key that it is about, null where that is the entry itself. */
interface Fault {
  key: string | null
  message: string
}

/** The entries of a manifest's text. A value that does not fit costs its key alone, an entry without a file itself alone. */
export async function entriesIn(text: string): Promise<Entries> {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return { entries: [], faults: [`is not JSON (${(error as Error).message}).`] }
  }
  if (!Array.isArray(content)) return { entries: [], faults: ['is no list of entries.'] }
  const { manifestEntrySchema } = await import('../model/source.js')
  const found: Entries = { entries: [], faults: [] }
  for (const [at, row] of content.entries()) {
    const { entry, faults } = entryOf(row, (value) => manifestEntrySchema.safeParse(value))
    if (entry) found.entries.push(entry)
    found.faults.push(
      ...faults.map(({ key, message }) => `entry ${at + 1}${key === null ? '' : `, "${key}"`}: ${message}.`),
    )
  }
  return found
}

type Check = (value: unknown) => {
  data?: ManifestEntry
  error?: { issues: readonly { path: PropertyKey[]; message: string; keys?: string[] }[] }
}

function entryOf(row: unknown, check: Check): { entry: ManifestEntry | null; faults: Fault[] } {
  const { data, error } = check(row)
  if (!error) return { entry: data ?? null, faults: [] }
  const faults = error.issues.flatMap(({ path, message, keys }): Fault[] =>
    (keys ?? path.slice(0, 1)).map((key) => ({ key: String(key), message: keys ? 'there is no such key' : message })),
  )
  if (faults.length === 0)
    return { entry: null, faults: [{ key: null, message: error.issues[0]?.message ?? 'not as expected' }] }
  const wrong = new Set(faults.map(({ key }) => key))
  const rest = Object.fromEntries(Object.entries(row as object).filter(([key]) => !wrong.has(key)))
  return { entry: check(rest).data ?? null, faults }
}
