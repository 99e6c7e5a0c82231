import { claim } from './claim/index.js'
import { clean } from './clean/index.js'
import { compare } from './compare/index.js'
import { group } from './group/index.js'
import { load, type LoadOptions } from './load/index.js'
import { read } from './read/index.js'
import type { Article } from './model/article.js'
import type { Claim } from './model/claim.js'
import type { Knowledge } from './model/knowledge.js'
import type { Notice } from './model/notice.js'
import type { Reading } from './model/reading.js'
import type { Result } from './model/result.js'
import type { Stretch } from './model/span.js'

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

export function compareArticles(read: ReadArticle[], knowledge: Knowledge): Result {
  const articles = read.map(({ article }) => article)
  const claims = read.flatMap((one) => one.claims)
  const bundles = group(claims, articles, knowledge)
  return compare(bundles, claims, articles, knowledge)
}
