import type { Article } from '../model/article.js'
import type { Bundle } from '../model/bundle.js'
import type { Claim } from '../model/claim.js'
import { schemaVersion, verdicts } from '../model/lists.js'
import type { Group, Result } from '../model/result.js'
import type { Standing } from '../model/standing.js'
import { withoutAbsorbed } from './absorbed.js'
import type { Finding } from './finding.js'
import { layGround, type ComparedKnowledge } from './ground.js'
import { idsOf } from './group-ids.js'
import { judgeBundle } from './judge-bundle.js'
import { inOrder } from './order.js'
import { standingOfClaims } from './claims-alone.js'
import { nameOrigins } from './origins.js'
import { positionsOf } from './positions.js'
import { relate } from './relate.js'
import { toRelation } from './relations.js'
import { explain } from './why.js'
import { must } from '../model/must.js'

export { standingOfClaims } from './claims-alone.js'

/**
 * Holds the claims of each bundle against each other, and says what stands behind each position. The result is the same to the byte
 * whatever the order of the input. Without a `standing`, whose word a claim is and which sentences are one is told from the claims
 * alone. Throws where a claim's topic has no data.
 */
export function compare(
  bundles: readonly Bundle[],
  claims: readonly Claim[],
  articles: readonly Pick<Article, 'source' | 'text'>[],
  knowledge: ComparedKnowledge,
  standing: Standing = standingOfClaims(
    claims,
    articles.map(({ source }) => source),
    knowledge,
  ),
): Result {
  const ground = layGround(claims, articles, knowledge)
  const { originsOf } = standing
  const sources = new Map(articles.map(({ source }) => [source.id, source]))
  const ids = idsOf(bundles)
  const originName = nameOrigins([...sources.values()], knowledge, ground.names)
  const cases = withoutAbsorbed(bundles.map((bundle) => judgeBundle(bundle, ground, standing)))
  const groups = cases.map((one): Group => {
    const { bundle, own, beside, related, sampled, drift, judgement } = one
    const { topic, subject, place } = bundle
    const { verdict, kind, between, shown } = judgement
    const positions = positionsOf(bundle, own, beside, ground, originsOf)
    const why = explain(one, { ground, sources, originsOf, originName })
    return {
      id: must(ids.get(bundle), 'the id of a group'),
      topic,
      subject,
      place,
      verdict,
      kind,
      between,
      positions,
      relations: related.map(toRelation),
      ...(sampled && { sampled: true as const }),
      drift: [...drift],
      shown: shown && [shown.a.id, shown.b.id],
      why,
    }
  })
  return {
    schemaVersion,
    sources: [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims: [...claims].sort(ground.orders.byPublication),
    groups: inOrder(groups),
    summary: summarise(sources.size, claims.length, groups),
  }
}

function summarise(sources: number, claims: number, groups: readonly Group[]): Result['summary'] {
  const counts = Object.fromEntries(
    verdicts.map((name) => [name, groups.filter(({ verdict }) => verdict === name).length]),
  )
  return { sources, claims, groups: groups.length, ...(counts as Record<(typeof verdicts)[number], number>) }
}

/** Tells what two claims are to each other, outside of any group. */
export function relater(
  claims: readonly Claim[],
  articles: readonly Pick<Article, 'source' | 'text'>[],
  knowledge: ComparedKnowledge,
): (a: Claim, b: Claim) => Finding {
  const ground = layGround(claims, articles, knowledge)
  return (a, b) => relate(a, b, ground)
}
