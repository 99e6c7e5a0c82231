import { findCited, judgeCitations, type Cited } from './citations/index.js'
import { claim } from './claim/index.js'
import { clean } from './clean/index.js'
import { compare, relater } from './compare/index.js'
import { driftBetween, DriftLookup, type ReadSource } from './drift/index.js'
import { gradeResult } from './grade/index.js'
import { group } from './group/index.js'
import { load, type LoadOptions } from './load/index.js'
import { traceOrigins, type Origins } from './origins/index.js'
import { read } from './read/index.js'
import { findRecycled, groundOf, markDoubtful, timelineOf } from './time/index.js'
import type { Article } from './model/article.js'
import type { Claim } from './model/claim.js'
import type { SourceDrift } from './model/drift.js'
import type { Knowledge } from './model/knowledge.js'
import { namesOf } from './model/names.js'
import type { Notice } from './model/notice.js'
import type { OriginGraph } from './model/origin.js'
import type { Reading } from './model/reading.js'
import type { Result } from './model/result.js'
import type { Stretch } from './model/span.js'
import type { Standing } from './model/standing.js'

export { gradeResult, timelineOf }

/** An article with all that was read in it. */
export interface ReadArticle {
  article: Article
  stretches: Stretch[]
  reading: Reading
  claims: Claim[]
}

/** From paths to articles; what could not be read is in `notices`, the rest is there. */
export async function loadArticles(
  inputs: string[],
  options: LoadOptions,
): Promise<{ articles: Article[]; notices: Notice[] }> {
  return load(inputs, options)
}

export function cleanArticle(article: Article, knowledge: Knowledge): Stretch[] {
  return clean(article, knowledge)
}

export function readArticle(article: Article, knowledge: Knowledge): ReadArticle {
  const stretches = clean(article, knowledge)
  const reading = read(article, stretches, knowledge)
  const claims = claim(article, reading, knowledge)
  return { article, stretches, reading, claims }
}

/** Holds the claims of all articles against each other, with who stands behind them, what became of the wire's words, and what may be old. */
export function compareArticles(read: ReadArticle[], knowledge: Knowledge): Result {
  const articles = read.map(({ article }) => article)
  const claims = read.flatMap((one) => one.claims)
  const bundles = group(claims, articles, knowledge)
  const texts = read.map(textOf)
  const origins = traceOrigins(texts, knowledge)
  const cited = findCited(claims, texts, origins)
  const standing = standingOf(origins, cited, new DriftLookup(origins.alignments, texts, knowledge))
  const compared = compare(bundles, claims, articles, knowledge, standing)
  const result = { ...compared, claims: compared.claims.map((one) => ({ ...one, origins: origins.originsOf(one) })) }
  const citations = judgeCitations(cited, claims, relater(claims, articles, knowledge), namesOf(knowledge))
  const recycled = findRecycled(groundOf(result, texts, origins, knowledge))
  return markDoubtful({ ...result, origins: origins.graph, citations }, recycled)
}

/** Who descends from whom. */
export function originsOfArticles(read: ReadArticle[], knowledge: Knowledge): OriginGraph {
  return traceOrigins(read.map(textOf), knowledge).graph
}

/** What became of the words of each two sources that share a text, or of two by their ids, whichever comes first. */
export function driftOfArticles(
  read: ReadArticle[],
  ids: [string, string] | null,
  knowledge: Knowledge,
): SourceDrift[] {
  const texts = new Map(read.map((one) => [one.article.source.id, textOf(one)]))
  const { alignments, align } = traceOrigins([...texts.values()], knowledge)
  const wanted = ids === null ? alignments : [align(...ids)].filter((one) => one !== null)
  return wanted.flatMap((alignment) => {
    const [a, b] = [texts.get(alignment.a), texts.get(alignment.b)]
    return a && b ? [driftBetween(alignment, a, b, knowledge)] : []
  })
}

function textOf({ article, reading, claims }: ReadArticle): ReadSource {
  return { source: article.source, text: article.text, sentences: reading.sentences, claims }
}

function standingOf({ originsOf }: Origins, cited: readonly Cited[], drift: DriftLookup): Standing {
  const texts = new Map(cited.map((one) => [one.claim, new Set(one.texts.map(({ id }) => id))]))
  return {
    originsOf,
    driftBetween: (a, b) => drift.between(a, b),
    lostWith: (claim) => drift.lone(claim),
    cites: (citing, { source }) => texts.get(citing)?.has(source) ?? false,
  }
}
