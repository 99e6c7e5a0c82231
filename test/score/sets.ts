import type { SetJudgement } from './judge.js'

/** What a half is made of, in counts. */
export interface HalfSize {
  sets: number
  reports: number
  outlets: number
  /** Files by their format: "html", "txt". */
  files: Record<string, number>
  /** The first and the last year of publication. */
  years: [string, string] | null
  undated: number
  /** Reports that have no annotated claim. */
  empty: number
  clusters: number
  /** Reports that stand in a cluster. */
  clustered: number
}

export function measureHalf(sets: readonly SetJudgement[]): HalfSize {
  const sources = sets.flatMap((set) => set.sources)
  const years = sources.flatMap(({ published }) => published?.slice(0, 4) ?? []).sort()
  const [first, last] = [years[0], years.at(-1)]
  const clusters = sets.flatMap(({ gold }) => gold.clusters)
  const claiming = new Set(sets.flatMap(({ gold }) => gold.claims.map(({ source }) => source)))
  return {
    sets: sets.length,
    reports: sources.length,
    outlets: new Set(sources.map(({ outlet }) => outlet)).size,
    files: countFiles(sources.map(({ file }) => file)),
    years: first === undefined || last === undefined ? null : [first, last],
    undated: sources.length - years.length,
    empty: sources.filter(({ id }) => !claiming.has(id)).length,
    clusters: clusters.length,
    clustered: new Set(clusters.flatMap((cluster) => cluster.sources)).size,
  }
}

function countFiles(files: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const file of [...new Set(files)]) {
    const format = file.slice(file.lastIndexOf('.') + 1)
    counts[format] = (counts[format] ?? 0) + 1
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
