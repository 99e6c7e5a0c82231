import { describe, expect, test } from '@jest/globals'
import { compare } from '../../src/compare/index.js'
import { group } from '../../src/group/index.js'
import type { Group } from '../../src/model/result.js'
import { knowledge } from './claims.js'
import { ownValues, readGold, type Cluster, type Gold, type GoldGroup } from './gold.js'

const halves = ['develop-a', 'develop-b'].map((half) => readGold(`test/gold/${half}`))
const clusters = halves.flatMap((gold) =>
  gold.clusters.map((cluster): [string, Gold, Cluster] => [cluster.name, gold, cluster]),
)

function groupsOf({ claims, articles }: Gold, { sources }: Cluster): Group[] {
  const inCluster = claims.filter(({ source }) => sources.includes(source))
  const its = articles.filter(({ source }) => sources.includes(source.id))
  return compare(group(inCluster, its, knowledge), inCluster, its, knowledge).groups
}

/** What a group comes to, and on which values: two groups of one topic are told apart by these. */
function lineOf(one: Omit<GoldGroup, 'between'>): string {
  return [one.topic, one.verdict, one.kind ?? '', ...ownValues(one)].join(' | ')
}

describe('claims read without a fault are judged as a careful reader judges them', () => {
  test.each(clusters)('%s', (_, gold, cluster) => {
    expect(groupsOf(gold, cluster).map(lineOf).sort()).toEqual(cluster.groups.map(lineOf).sort())
  })
  test.each(clusters)('%s: whom a conflict is between', (_, gold, cluster) => {
    const wanted = cluster.groups.filter(({ between }) => between !== undefined && between !== null)
    const found = groupsOf(gold, cluster)
    for (const want of wanted) {
      expect(found.find((one) => lineOf(one) === lineOf(want))?.between).toBe(want.between)
    }
  })
})

test('all reports of six years at once: what lies months apart is no conflict', () => {
  const claims = halves.flatMap((gold) => gold.claims)
  const articles = halves.flatMap((gold) => gold.articles)
  const { groups } = compare(group(claims, articles, knowledge), claims, articles, knowledge)
  const planted = clusters.flatMap(([, , cluster]) => cluster.groups.filter(({ verdict }) => verdict === 'conflict'))
  const conflicts = groups.filter(({ verdict }) => verdict === 'conflict')
  expect(conflicts.map(({ topic }) => topic).sort()).toEqual(planted.map(({ topic }) => topic).sort())
})
