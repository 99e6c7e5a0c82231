import type { Group, Result, Verdict } from '../model/result.js'
import type { Topic } from '../model/topic.js'

/** What a reader wants to see; an absent key asks for everything. */
export interface Selection {
  topics?: readonly Topic[]
  /** Source ids: the groups in which one of them takes a position. */
  sources?: readonly string[]
  verdicts?: readonly Verdict[]
}

/** The part of a result that a reader asked for, counted anew: its groups, their claims, and all sources. */
export function select(result: Result, { topics, sources, verdicts }: Selection): Result {
  if (topics === undefined && sources === undefined && verdicts === undefined) return result
  const groups = result.groups.filter(
    (group) =>
      (topics?.includes(group.topic) ?? true) &&
      (verdicts?.includes(group.verdict) ?? true) &&
      (sources === undefined || sourcesOf(group).some((id) => sources.includes(id))),
  )
  const ids = new Set(groups.flatMap(({ positions }) => positions.flatMap((position) => position.claims)))
  const claims = result.claims.filter(({ id }) => ids.has(id))
  const count = (verdict: Verdict): number => groups.filter((group) => group.verdict === verdict).length
  const summary = {
    sources: result.sources.length,
    claims: claims.length,
    groups: groups.length,
    conflict: count('conflict'),
    changed: count('changed'),
    agree: count('agree'),
    scope: count('scope'),
    single: count('single'),
  }
  const citations = result.citations?.filter(({ claim }) => ids.has(claim))
  return { ...result, claims, groups, summary, ...(citations && { citations }) }
}

const sourcesOf = ({ positions }: Group): string[] => positions.flatMap((position) => position.sources)
