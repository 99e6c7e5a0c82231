import type { Listing } from '../check.js'

/** One spelling of a row, and its path in it. */
export interface Spelling {
  spelling: string
  path: PropertyKey[]
}

/** A spelling that two rows of a list have: the reader would take the first, whichever was meant. */
export function checkSpellings<Row extends { id: string }>(
  rows: Listing<Row>,
  spellingsOf: (row: Row) => Spelling[],
): void {
  const owners = new Map<string, string>()
  for (const row of rows.rows) {
    for (const { spelling, path } of spellingsOf(row)) {
      const key = spelling.toLowerCase().replace(/[-\s]+/g, ' ')
      const owner = owners.get(key) ?? row.id
      if (owner !== row.id)
        rows.blame(row.id, path, `"${spelling}" is a spelling of ${owner} already, in ${rows.homeOf(owner)}`)
      owners.set(key, owner)
    }
  }
}

/** Of some of a row's lists: "aliases", "adjectives". */
export function spellingsIn<Key extends string>(row: Record<Key, string[]>, ...keys: Key[]): Spelling[] {
  return keys.flatMap((key) => row[key].map((spelling, at) => ({ spelling, path: [key, at] })))
}
