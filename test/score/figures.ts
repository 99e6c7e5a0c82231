import { topics } from '../../src/model/lists.js'
import type { Topic } from '../../src/model/topic.js'
import type { SetJudgement } from './judge.js'

/** Of one topic, or of all together. */
export interface ClaimFigures {
  gold: number
  given: number
  found: number
  right: number
  /** Of the found ones. */
  modality: number
  speaker: number
  section: number
}

export interface GroupFigures {
  gold: number
  given: number
  verdict: number
  values: number
  positions: number
  drift: number
  driftShown: number
  falseConflicts: number
}

/** All that is said of a half: counts, never words of its reports. */
export interface HalfFigures {
  topics: Partial<Record<Topic, ClaimFigures>>
  claims: ClaimFigures
  distractors: { all: number; gaveClaim: number }
  groups: GroupFigures
}

export function countHalf(sets: readonly SetJudgement[]): HalfFigures {
  const rows = topics.map((topic) => [topic, countClaims(sets, (one) => one === topic)] as const)
  return {
    topics: Object.fromEntries(rows.filter(([, { gold, given }]) => gold + given > 0)),
    claims: countClaims(sets, () => true),
    distractors: countDistractors(sets),
    groups: countGroups(sets),
  }
}

function countClaims(sets: readonly SetJudgement[], wanted: (topic: Topic) => boolean): ClaimFigures {
  const found = sets.flatMap(({ claims }) => claims.found).filter(({ gold }) => wanted(gold.topic))
  const missed = sets.flatMap(({ claims }) => claims.missed).filter(({ topic }) => wanted(topic))
  const extra = sets.flatMap(({ claims }) => claims.extra).filter(({ topic }) => wanted(topic))
  return {
    gold: found.length + missed.length,
    given: found.length + extra.length,
    found: found.length,
    right: found.filter(({ right }) => right).length,
    modality: found.filter(({ modality }) => modality).length,
    speaker: found.filter(({ speaker }) => speaker).length,
    section: found.filter(({ section }) => section).length,
  }
}

function countDistractors(sets: readonly SetJudgement[]): HalfFigures['distractors'] {
  const all = sets.flatMap(({ distractors }) => distractors)
  return { all: all.length, gaveClaim: all.filter(({ gave }) => gave.length > 0).length }
}

function countGroups(sets: readonly SetJudgement[]): GroupFigures {
  const clusters = sets.flatMap((set) => set.clusters)
  const pairs = clusters.flatMap((cluster) => cluster.pairs)
  return {
    gold: pairs.length,
    given: clusters.reduce((sum, { given }) => sum + given.length, 0),
    verdict: pairs.filter(({ verdict }) => verdict).length,
    values: pairs.filter(({ values }) => values).length,
    positions: pairs.filter(({ positions }) => positions).length,
    drift: pairs.filter(({ drift }) => drift !== null).length,
    driftShown: pairs.filter(({ drift }) => drift === true).length,
    falseConflicts: clusters.reduce((sum, { falseConflicts }) => sum + falseConflicts.length, 0),
  }
}

/** null where there is nothing to take a share of. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** The harmonic mean of precision and recall, as twice what was met over both sides. */
export function f1({ gold, given }: Pick<ClaimFigures, 'gold' | 'given'>, met: number): number | null {
  return share(2 * met, gold + given)
}
