import type { Listing } from '../check.js'

/** Rows that lie in something that is not listed, or in themselves. */
export function checkWithin<Row extends { id: string }>(rows: Listing<Row>, withinOf: (row: Row) => string[]): void {
  const wider = new Map(rows.rows.map((row) => [row.id, withinOf(row)]))
  for (const [id, outer] of wider) {
    for (const one of outer) {
      const lack = rows.lacks(one)
      if (lack) rows.blame(id, ['within'], lack.reason, lack.near)
    }
    if (isWithin(id, id, wider)) rows.blame(id, ['within'], 'lies within itself')
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
