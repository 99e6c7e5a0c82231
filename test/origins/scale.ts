/*
 * `npm run origins:scale [-- 1000 10000]`: one comparison of so many made-up reports, start to end, and the share of it that tracing
 * origins takes. A third are reports of their own, the others are copies, edits and cuts of them, in circles of 3 to 300.
 */
import type { Article } from '../../src/model/article.js'
import { traceOrigins } from '../../src/origins/index.js'
import { compareArticles, readArticle } from '../../src/pipeline.js'
import { inventReports } from './invented.js'
import { knowledge } from './reading.js'
import { unsaid } from '../provenance.js'

function timed<Done>(work: () => Done): [number, Done] {
  const start = performance.now()
  const done = work()
  return [(performance.now() - start) / 1000, done]
}

let last: { count: number; seconds: number } | null = null
for (const count of process.argv.slice(2).map(Number)) {
  const articles = inventReports(count).map(
    ({ source, text }): Article => ({ source, text, layout: null, provenance: unsaid }),
  )
  const [reading, read] = timed(() => articles.map((article) => readArticle(article, knowledge)))
  const texts = read.map(({ article, reading: { sentences } }) => ({
    source: article.source,
    text: article.text,
    sentences,
  }))
  const [tracing, { graph }] = timed(() => traceOrigins(texts, knowledge))
  const [comparing, result] = timed(() => compareArticles(read, knowledge))
  const seconds = reading + comparing
  const figures = [
    `${count} reports`,
    `${seconds.toFixed(1)} s in all`,
    `reading ${reading.toFixed(1)} s`,
    `comparing ${comparing.toFixed(1)} s, of which origins ${tracing.toFixed(1)} s`,
    `${graph.kinships.length} ties`,
    `${result.summary.claims} claims, ${result.summary.groups} groups`,
    ...(last === null
      ? []
      : [`${(seconds / last.seconds).toFixed(1)} times the time for ${count / last.count} times the reports`]),
  ]
  process.stdout.write(`${figures.join('; ')}\n`)
  last = { count, seconds }
}
