import { compare } from '../../src/compare/index.js'
import { group } from '../../src/group/index.js'
import type { Group, Result } from '../../src/model/result.js'
import { articleOf, articlesOf, claimOf, knowledge, type Said, type Told } from './claims.js'

/** Groups and compares; `told` says more of a source than its claims do. */
export function compareSaid(said: readonly Said[], told: readonly Told[] = []): Result {
  const claims = said.map(claimOf)
  const known = new Map(told.map((one) => [one.id, one]))
  const articles = articlesOf(said).map((article) => {
    const { id, published } = article.source
    const more = known.get(id)
    return more === undefined ? article : articleOf({ published, ...more })
  })
  return compare(group(claims, articles, knowledge), claims, articles, knowledge)
}

/** The one group of a topic; throws where there is none or more than one. */
export function groupOn(result: Result, topic: Group['topic']): Group {
  const found = result.groups.filter((one) => one.topic === topic)
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} groups on ${topic}`)
  return found[0]
}
