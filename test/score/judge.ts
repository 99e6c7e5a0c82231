import { formats } from '../../src/load/formats.js'
import type { Article } from '../../src/model/article.js'
import type { Knowledge } from '../../src/model/knowledge.js'
import type { Source } from '../../src/model/source.js'
import { compareArticles, loadArticles, readArticle } from '../../src/pipeline.js'
import { judgeClaims, type ClaimJudgement } from './claims.js'
import { judgeCluster, type ClusterJudgement } from './clusters.js'
import { judgeDistractors, type DistractorJudgement } from './distractors.js'
import type { GoldSet } from './gold.js'

// Under jest, two import()s at once of modules that share one fail; what load would import so is loaded before.
for (const format of formats) await format.reader()

/** One annotated set beside what the program made of its reports. */
export interface SetJudgement {
  gold: GoldSet
  sources: Source[]
  claims: ClaimJudgement
  distractors: DistractorJudgement[]
  /** In the order of the set's clusters. */
  clusters: ClusterJudgement[]
}

/** Reads the set's reports once. A cluster compares its own reports alone, which may share their file with others. */
export async function judgeSet(gold: GoldSet, knowledge: Knowledge): Promise<SetJudgement> {
  const articles = await loadSet(gold, knowledge)
  const read = articles.map((article) => readArticle(article, knowledge))
  const claims = read.flatMap((one) => one.claims)
  return {
    gold,
    sources: articles.map(({ source }) => source),
    claims: judgeClaims(gold.claims, claims),
    distractors: judgeDistractors(gold.distractors, claims),
    clusters: gold.clusters.map(({ sources, groups }) => {
      const own = read.filter(({ article }) => sources.includes(article.source.id))
      return judgeCluster(groups, compareArticles(own, knowledge).groups)
    }),
  }
}

export async function loadSet({ reports }: GoldSet, knowledge: Knowledge): Promise<Article[]> {
  const { articles } = await loadArticles([reports], { knowledge })
  return articles
}
