import type { Article } from '../model/article.js'
import type { Bundle } from '../model/bundle.js'
import type { Claim } from '../model/claim.js'
import type { Knowledge } from '../model/knowledge.js'
import { nestingOf } from '../model/nesting.js'
import { besideOf, indexBundles } from './beside.js'
import { splitEvents } from './events.js'
import { harmOf } from './harm.js'

/**
 * Puts together the claims that speak of the same thing: one topic, subject, place, unit and event. Each bundle names, besides,
 * the claims that may touch on it (linked topics, parts of its subject, places inside its place); whether they do is for the
 * comparison to say. The order of the input does not matter.
 */
export function group(
  claims: readonly Claim[],
  articles: readonly Pick<Article, 'source'>[],
  knowledge: Pick<Knowledge, 'topics' | 'places' | 'forces'>,
): Bundle[] {
  const published = new Map(articles.map(({ source }) => [source.id, source.published]))
  const comparing = new Map(knowledge.topics.map(({ topic, compare }) => [topic, compare]))
  const bundles = [...bucket(claims).values()].flatMap((bucketed) => {
    const [first] = bucketed
    if (first === undefined) return []
    const { topic, subject, place } = first
    const events = comparing.get(topic)?.events ?? null
    const harm = harmOf(first)
    return splitEvents(bucketed, events, (claim) => claim.asOf ?? published.get(claim.source) ?? null).map(
      ({ event, claims }): Bundle => ({
        topic,
        subject,
        place,
        event: harm === null ? event : [harm, event ?? []].flat().join(' '),
        claims,
        beside: [],
      }),
    )
  })
  const nests = { places: nestingOf(knowledge.places), forces: nestingOf(knowledge.forces) }
  const index = indexBundles(bundles)
  return bundles.map((bundle) => ({ ...bundle, beside: besideOf(bundle, index, comparing.get(bundle.topic), nests) }))
}

/** Claims by what they are about, in an order that depends on nothing but them. */
function bucket(claims: readonly Claim[]): Map<string, Claim[]> {
  const buckets = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    const bucketed = buckets.get(key)
    if (bucketed === undefined) buckets.set(key, [claim])
    else bucketed.push(claim)
  }
  return new Map([...buckets].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function keyOf(claim: Claim): string {
  return [claim.topic, claim.subject, claim.place ?? '', harmOf(claim) ?? ''].join('|')
}
