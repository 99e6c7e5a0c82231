const shingleLength = 5
/** A run of words that so many texts hold is looked up in the first of them alone: enough to find a twin, and no more work for each further copy. */
const mostHolders = 12

export interface TextTwin {
  other: string
  /** The share of the shorter text's five-word runs that stand in the other, 0 to 1. */
  containment: number
}

/**
 * For each text those that hold a good part of it word for word: copies of one report. Grows with the texts, not with their pairs.
 * Menus, headlines and captions are left out: what two pages of one site share is no report.
 */
export function findTwins(texts: ReadonlyMap<string, string>, least: number): Map<string, TextTwin[]> {
  const holders = new Map<string, string[]>()
  const sizes = new Map<string, number>()
  const twins = new Map<string, TextTwin[]>()
  for (const [id, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shared = new Map<string, number>()
    const shingles = shinglesOf(text)
    sizes.set(id, shingles.size)
    for (const shingle of shingles) {
      const known = holders.get(shingle) ?? []
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1)
      if (known.length < mostHolders) holders.set(shingle, [...known, id])
    }
    for (const [other, count] of shared) {
      const containment = count / Math.min(shingles.size, sizes.get(other) ?? Infinity)
      if (containment < least) continue
      twins.set(id, [...(twins.get(id) ?? []), { other, containment }])
      twins.set(other, [...(twins.get(other) ?? []), { other: id, containment }])
    }
  }
  return twins
}

function shinglesOf(text: string): Set<string> {
  const shingles = new Set<string>()
  for (const line of text.split('\n')) {
    if (!/[.!?]["”’)]?\s*$/.test(line)) continue
    const words = line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    for (let at = 0; at + shingleLength <= words.length; at += 1)
      shingles.add(words.slice(at, at + shingleLength).join(' '))
  }
  return shingles
}
