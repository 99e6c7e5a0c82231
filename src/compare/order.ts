import { topics, verdicts } from '../model/lists.js'
import type { Group } from '../model/result.js'

/**
 * The order in which groups are read: conflicts first, and of these first the one that a reader must see, where two reports carry one
 * sentence and differ in a word; then by whom it is between and by how many sources stand in it; then as the contract lists topics.
 */
export function inOrder(groups: readonly Group[]): Group[] {
  return groups
    .map((group) => ({ group, key: keyOf(group) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ group }) => group)
}

type Key = (number | string)[]

function keyOf(group: Group): Key {
  const { verdict, kind, between, topic, subject, place, id } = group
  const weight =
    verdict !== 'conflict'
      ? []
      : [
          group.drift.length > 0 && kind === 'strength' && between === 'reports' ? 0 : 1,
          betweenRank[between ?? 'speakers'],
        ]
  const sources = new Set(group.positions.flatMap(({ sources }) => sources)).size
  return [verdicts.indexOf(verdict), ...weight, -sources, topicRank(topic), topic, subject, place ?? '', id]
}

// topics that a data folder adds stand behind those of the contract
function topicRank(topic: string): number {
  const at = (topics as readonly string[]).indexOf(topic)
  return at < 0 ? topics.length : at
}

const betweenRank = { reports: 0, self: 1, speakers: 2 }

function compareKeys(a: Key, b: Key): number {
  const at = a.findIndex((part, index) => part !== b[index])
  if (at < 0) return 0
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}
