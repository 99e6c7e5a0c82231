/** What a first place or force is to a second: `inside` it, `around` it, the `same`, or `apart`. */
export type Nesting = 'same' | 'inside' | 'around' | 'apart'

/** Tells how two ids nest; null stands for no place and is apart from every other. */
export type Nest = (a: string | null, b: string | null) => Nesting

interface Row {
  id: string
  within: string | string[] | null
}

/** Reads the nesting off rows that each name what they lie in. Joined ids ("iraq-and-syria") hold their parts. */
export function nestingOf(rows: readonly Row[]): Nest {
  const wider = new Map(rows.map(({ id, within }) => [id, within === null ? [] : [within].flat()]))
  const lineages = new Map<string, Set<string>>()
  const lineage = (id: string): Set<string> => {
    const known = lineages.get(id)
    if (known !== undefined) return known
    const found = climb(id, wider)
    lineages.set(id, found)
    return found
  }
  return (a, b) => {
    if (a === b) return 'same'
    if (a === null || b === null) return 'apart'
    if (partsOf(a).every((part) => partsOf(b).some((whole) => lineage(part).has(whole)))) return 'inside'
    if (partsOf(b).every((part) => partsOf(a).some((whole) => lineage(part).has(whole)))) return 'around'
    return 'apart'
  }
}

function partsOf(id: string): string[] {
  return id.split('-and-')
}

/** The id with everything that it lies in; one that no row names lies in nothing. */
function climb(id: string, wider: ReadonlyMap<string, string[]>): Set<string> {
  const found = new Set([id])
  for (const each of found) for (const next of wider.get(each) ?? []) found.add(next)
  return found
}
