import type { Claim } from '../model/claim.js'
import { daysOf } from '../model/days.js'
import type { Group, Position, Result } from '../model/result.js'
import type { Moment, Thread, Timeline } from '../model/timeline.js'

/** What was claimed of each thing, in the order of the times that are spoken of; the events of one thing follow one another. */
export function timelineOf({ schemaVersion, sources, claims, groups }: Result): Timeline {
  const known = new Map(claims.map((claim) => [claim.id, claim]))
  const published = new Map(sources.map((source) => [source.id, source.published]))
  const threads = new Map<string, Thread>()
  for (const group of groups) {
    const { topic, subject, place } = group
    const key = [topic, subject, place ?? ''].join(' ')
    const thread = threads.get(key) ?? { topic, subject, place, moments: [] }
    thread.moments.push(...momentsOf(group, known, published))
    threads.set(key, thread)
  }
  const sorted = [...threads].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, thread]) => thread)
  return {
    schemaVersion,
    sources,
    claims,
    threads: sorted.map((thread) => ({ ...thread, moments: thread.moments.sort(byTime) })),
  }
}

/** A position is parted by the times that its claims speak of; claims of another topic, subject or place belong to their own thread. */
function momentsOf(
  group: Group,
  claims: ReadonlyMap<string, Claim>,
  published: ReadonlyMap<string, string | null>,
): Moment[] {
  return group.positions.filter(isOwn).flatMap((position): Moment[] => {
    const byTime = new Map<string, Claim[]>()
    for (const claim of position.claims.flatMap((id) => claims.get(id) ?? [])) {
      const at = claim.asOf ?? ''
      byTime.set(at, [...(byTime.get(at) ?? []), claim])
    }
    return [...byTime].map(([at, said]) => momentOf(at, said, published))
  })
}

const isOwn = ({ topic, subject, place }: Position): boolean =>
  topic === undefined && subject === undefined && place === undefined

function momentOf(at: string, claims: readonly Claim[], published: ReadonlyMap<string, string | null>): Moment {
  const dated = claims.map((claim) => ({ claim, day: published.get(claim.source) ?? null }))
  dated.sort(
    (a, b) =>
      compare(a.day, b.day) ||
      compare(a.claim.source, b.claim.source) ||
      a.claim.evidence.start - b.claim.evidence.start,
  )
  return {
    at: at === '' ? null : at,
    said: dated[0]?.day ?? null,
    claims: dated.map(({ claim }) => claim.id),
    sources: [...new Set(dated.map(({ claim }) => claim.source))],
    origins: [...new Set(claims.flatMap(({ origins = [] }) => origins))].sort(),
  }
}

function byTime(a: Moment, b: Moment): number {
  return compare(lastDay(a), lastDay(b)) || compare(a.said, b.said) || compare(a.claims[0] ?? '', b.claims[0] ?? '')
}

const lastDay = ({ at }: Moment): string | null => {
  const days = daysOf(at)
  return days?.last ?? days?.first ?? null
}

/** What has no date comes last. */
function compare(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '~', b ?? '~']
  return x < y ? -1 : x > y ? 1 : 0
}
