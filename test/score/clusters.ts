import type { Group, Position } from '../../src/model/result.js'
import type { GoldGroup, GoldPosition } from './gold.js'
import { isSameThing, isSameValue } from './same.js'

/** An annotated group with the given group about the same thing, if there is one. */
export interface GroupPair {
  gold: GoldGroup
  given: Group | null
  /** The verdict is met, and the kind of a conflict. */
  verdict: boolean
  /** All the annotated values are there, and no other, however sure they are told. */
  values: boolean
  /** All the annotated positions are there, and no other: the values, and how sure each is told. */
  positions: boolean
  /** Drift is shown between the two reports; null where the annotation has none. */
  drift: boolean | null
}

export interface ClusterJudgement {
  pairs: GroupPair[]
  given: readonly Group[]
  /** Conflicts where the annotation has none. */
  falseConflicts: Group[]
}

export function judgeCluster(gold: readonly GoldGroup[], given: readonly Group[]): ClusterJudgement {
  const taken = new Set<Group>()
  const pairs = gold.map((one) => {
    const found = nearest(
      one,
      given.filter((group) => !taken.has(group) && isSameThing(one, group)),
    )
    if (found !== null) taken.add(found)
    return pair(one, found)
  })
  const meant = new Set(pairs.filter(({ gold: one }) => one.verdict === 'conflict').map((one) => one.given))
  return { pairs, given, falseConflicts: given.filter((group) => group.verdict === 'conflict' && !meant.has(group)) }
}

/** Two events of one topic are two groups about the same thing: the one that shares most positions is meant. */
function nearest(gold: GoldGroup, candidates: readonly Group[]): Group | null {
  const [best] = [...candidates].sort((a, b) => countMet(gold, b) - countMet(gold, a))
  return best ?? null
}

function pair(gold: GoldGroup, given: Group | null): GroupPair {
  if (given === null)
    return { gold, given, verdict: false, values: false, positions: false, drift: gold.drift && false }
  const met = countMet(gold, given)
  return {
    gold,
    given,
    verdict: gold.verdict === given.verdict && (gold.verdict !== 'conflict' || gold.kind === given.kind),
    values: haveSameAnswers(gold, given),
    positions: met === gold.positions.length && met === given.positions.length,
    drift: gold.drift && showsDrift(gold.drift.sources, given),
  }
}

/** How many annotated positions have a given one of their own. */
export function countMet(gold: GoldGroup, given: Group): number {
  const free = new Set(given.positions)
  return gold.positions.filter((wanted) => {
    const met = [...free].find((one) => one.modality === wanted.modality && isSameAnswer(wanted, gold, one, given))
    return met !== undefined && free.delete(met)
  }).length
}

function haveSameAnswers(gold: GoldGroup, given: Group): boolean {
  const isMet = (wanted: GoldPosition, one: Position): boolean => isSameAnswer(wanted, gold, one, given)
  return (
    gold.positions.every((wanted) => given.positions.some((one) => isMet(wanted, one))) &&
    given.positions.every((one) => gold.positions.some((wanted) => isMet(wanted, one)))
  )
}

const isSameAnswer = (wanted: GoldPosition, gold: GoldGroup, position: Position, given: Group): boolean =>
  isSameValue(wanted.value, position.value) && isSameThing(aboutOf(wanted, gold), aboutOf(position, given))

/** A position says what it is about only where that is not what its group is about. */
function aboutOf(own: GoldPosition | Position, group: GoldGroup | Group) {
  return {
    topic: own.topic ?? group.topic,
    subject: own.subject ?? group.subject,
    place: own.place === undefined ? group.place : own.place,
  }
}

function showsDrift(sources: readonly [string, string], { drift }: Group): boolean {
  return drift.some((one) => sources.every((source) => one.sources.includes(source)))
}
