import { readFileSync } from 'node:fs'
import { parse } from 'chrono-node/en'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readArticle } from '../dist/pipeline.js'
import { median } from './median.mjs'

const { articles, knowledge } = JSON.parse(readFileSync(new URL('../dist/shipped.json', import.meta.url), 'utf8'))
const nlp = winkNLP(model, ['sbd', 'pos'])
const passes = 40

const readers = {
  'iraq-claims, from text to claims': (article) => readArticle(article, knowledge),
  'wink-nlp, tokens and tags': ({ text }) => nlp.readDoc(text),
  'chrono-node, dates': ({ text, source }) =>
    parse(text, { instant: new Date(`${source.published}T12:00:00Z`), timezone: 'UTC' }),
}

/** Reports read in a second: the median of passes over the same texts that take turns, after as many to warm up. */
export function measureReading() {
  const rates = new Map(Object.keys(readers).map((name) => [name, []]))
  for (let pass = 0; pass < 2 * passes; pass += 1) {
    for (const [name, read] of Object.entries(readers)) {
      const start = performance.now()
      for (const article of articles) read(article)
      const seconds = (performance.now() - start) / 1000
      if (pass >= passes) rates.get(name).push(articles.length / seconds)
    }
  }
  return new Map([...rates].map(([name, all]) => [name, median(all)]))
}
