import { readFileSync } from 'node:fs'
import { parse } from 'chrono-node/en'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { Scripts } from '../../bin/scripts.js'
import { measureInRounds } from './ratios.mjs'

const dist = new URL('../../dist/', import.meta.url)
const { readArticle } = new Scripts(dist).load('./pipeline.cjs')
const { articles, knowledge } = JSON.parse(readFileSync(new URL('shipped.json', dist), 'utf8'))
const nlp = winkNLP(model, ['sbd', 'pos'])
const passes = 40

const readers = {
  'iraq-claims, from text to claims': (article) => readArticle(article, knowledge),
  'wink-nlp, tokens and tags': ({ text }) => nlp.readDoc(text),
  'chrono-node, dates': ({ text, source }) =>
    parse(text, { instant: new Date(`${source.published}T12:00:00Z`), timezone: 'UTC' }),
}

/** Reports that each reader reads in a second, over the same texts, once they are warm. */
export function measureReading() {
  const measure = (read) => {
    const start = performance.now()
    for (const article of articles) read(article)
    return (1000 * articles.length) / (performance.now() - start)
  }
  measureInRounds(readers, passes, measure)
  return measureInRounds(readers, passes, measure)
}
