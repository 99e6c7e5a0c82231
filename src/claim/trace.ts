import type { Article } from '../model/article.js'
import type { Knowledge, TopicEntry } from '../model/knowledge.js'
import { partsOfPhrasing } from '../model/phrasing.js'
import { phrasingsOf } from '../model/phrasings-of-rule.js'
import type { Reading } from '../model/reading.js'
import type { PhrasingTrace, SentenceTrace } from '../model/trace.js'
import { attribute } from './attribution/index.js'
import { inFirstPerson } from './first-person.js'
import { matches } from './match.js'
import { compile } from './pattern.js'
import { grammarOf } from './rules.js'
import { Scene } from './scene.js'

/** How far the phrasings of a topic get in each sentence of a text. */
export function traceTopic(
  article: Article,
  reading: Reading,
  { rules }: TopicEntry,
  knowledge: Knowledge,
): SentenceTrace[] {
  grammarOf(knowledge)
  const attributions = attribute(reading.sentences, knowledge, article.source.outlet)
  return reading.sentences.map((sentence) => {
    const scene = new Scene(inFirstPerson(sentence, attributions, knowledge), article.source.published)
    const phrasings = rules.flatMap((rule, at) =>
      phrasingsOf(rule).map(({ source, path }) => trace(scene, ['rules', at, ...path].join('.'), source)),
    )
    return { sentence: scene.sentence, phrasings }
  })
}

/** The longest row of first steps that stands in the sentence: where a phrasing of one step more does not, it stops. */
function trace(scene: Scene, key: string, source: string): PhrasingTrace {
  const parts = partsOfPhrasing(source)
  for (let length = parts.length; length > 0; length -= 1) {
    const steps = parts.slice(0, length)
    const [met] = matches(scene, compile(steps.join(' ')))
    if (met) return { key, source, steps, words: scene.text(met.from, met.to), stopsAt: parts[length] ?? null }
  }
  return { key, source, steps: [], words: '', stopsAt: parts[0] ?? null }
}
