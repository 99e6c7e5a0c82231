import type { Article } from '../model/article.js'
import type { Claim } from '../model/claim.js'
import type { Comparing } from '../model/comparing.js'
import type { Knowledge } from '../model/knowledge.js'
import { nestingOf, type Nest } from '../model/nesting.js'
import type { Topic } from '../model/topic.js'
import { readContext, type Context } from './context.js'
import { readReports, type ReportContext } from './report-context.js'
import { orderClaims, type Orders } from './order-of-claims.js'
import { meet } from './values/index.js'
import { timingOf, type Timing } from './times.js'
import { sayValue } from './words/values.js'
import { namesOf, type Names, type NamingKnowledge } from '../model/names.js'

/** What every comparison of two claims stands on. */
export interface Ground {
  comparing: (topic: Topic) => Comparing
  places: Nest
  forces: Nest
  names: Names
  /** "in Iraq", "at Ain al-Asad air base". */
  where: (place: string | null) => string
  timing: (claim: Claim) => Timing
  orders: Orders
  /** What else a claim's sentence says. */
  context: Context
  /** What else its report says. */
  reports: ReportContext
  say: (claim: Claim) => string
}

export type ComparedKnowledge = Pick<Knowledge, 'topics'> & NamingKnowledge

export function layGround(
  claims: readonly Claim[],
  articles: readonly Pick<Article, 'source'>[],
  knowledge: ComparedKnowledge,
): Ground {
  const topics = new Map(knowledge.topics.map(({ topic, compare }) => [topic, compare]))
  const comparing = (topic: Topic): Comparing => {
    const found = topics.get(topic)
    if (found === undefined) throw new Error(`no data says how claims of the topic "${topic}" compare`)
    return found
  }
  const published = new Map(articles.map(({ source }) => [source.id, source.published]))
  const names = namesOf(knowledge)
  const timing = cached((claim) => timingOf(claim, published.get(claim.source) ?? null))
  const places = nestingOf(knowledge.places)
  const forces = nestingOf(knowledge.forces)
  const lands = new Set(knowledge.places.filter(({ kind }) => kind !== 'base').map(({ id }) => id))
  return {
    comparing,
    places,
    forces,
    names,
    where: (place) =>
      place === null ? '' : `${lands.has(place) || place.includes('-and-') ? 'in' : 'at'} ${names(place)}`,
    timing,
    orders: orderClaims(claims, timing),
    context: readContext(claims, comparing),
    reports: readReports(claims, {
      timing,
      forces,
      isApart: (a, b) => meet(a.value, b.value, comparing(a.topic), places).how === 'apart',
      inBatches: (topic) => comparing(topic).dated !== null || comparing(topic).counted !== null,
    }),
    say: cached((claim) => {
      const words = sayValue(claim.value, comparing(claim.topic), names)
      return claim.modality === 'negated' ? `not ${words}` : words
    }),
  }
}

function cached<Found>(find: (claim: Claim) => Found): (claim: Claim) => Found {
  const known = new WeakMap<Claim, { found: Found }>()
  return (claim) => {
    const entry = known.get(claim) ?? { found: find(claim) }
    known.set(claim, entry)
    return entry.found
  }
}
