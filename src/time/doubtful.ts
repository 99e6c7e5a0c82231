import type { Claim } from '../model/claim.js'
import type { Recycled } from '../model/recycled.js'
import type { Group, Result } from '../model/result.js'
import { must } from '../model/must.js'

/** The result with the passages that may be old, their claims' times marked as doubtful, and the verdicts that rest on them alone. */
export function markDoubtful(result: Result, recycled: readonly Recycled[]): Result {
  const doubtful = new Set(recycled.flatMap(({ claims }) => claims))
  const outlets = new Map(result.sources.map(({ id, outlet }) => [id, outlet]))
  const sources = new Map(result.claims.map(({ id, source }) => [id, outlets.get(source) ?? source]))
  return {
    ...result,
    claims: result.claims.map((claim): Claim => (doubtful.has(claim.id) ? { ...claim, doubtful: 'asOf' } : claim)),
    groups: result.groups.map((group) => {
      const resting = restsOn(group, doubtful)
      if (resting.length === 0) return group
      const passages = [...new Set(resting.map((id) => must(sources.get(id), `the source of claim ${id}`)))]
        .sort()
        .join(' and ')
      return {
        ...group,
        doubtful: true,
        why: `${group.why} It rests on a passage of ${passages} that may be older than its report.`,
      }
    }),
    recycled: [...recycled],
  }
}

/** The doubtful claims without which a group would have no conflict and no change; none where it would have one still. */
function restsOn({ verdict, relations }: Group, doubtful: ReadonlySet<string>): string[] {
  if (verdict !== 'conflict' && verdict !== 'changed') return []
  const telling = relations.filter(({ relation }) => relation === verdict)
  const resting = telling.map(({ a, b }) => [a, b].filter((id) => doubtful.has(id)))
  return resting.every((ids) => ids.length > 0) ? resting.flat() : []
}
