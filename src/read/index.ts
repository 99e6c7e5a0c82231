import type { Article } from '../model/article.js'
import type { Knowledge } from '../model/knowledge.js'
import type { Period } from '../model/calendar.js'
import type { DateMention, Mention } from '../model/mention.js'
import type { Reading, Sentence } from '../model/reading.js'
import type { Stretch } from '../model/span.js'
import { linkAntecedents } from './antecedents.js'
import { Hits } from './hits.js'
import { readDates } from './mentions/date/index.js'
import { readForces } from './mentions/force.js'
import { readPlaces } from './mentions/place.js'
import { readQuantifiers } from './mentions/quantifier.js'
import { readQuantities } from './mentions/quantity.js'
import { readSpeakers } from './mentions/speaker/index.js'
import { splitSentences } from './sentences.js'
import { linkSpeakers } from './speakers.js'
import { vocabularyOf, type Vocabulary } from './vocabulary.js'

export { phrasesOf } from './phrases.js'

/** Sentences with their typed, normalised mentions, of all sections but `other`. */
export function read(article: Article, stretches: readonly Stretch[], knowledge: Knowledge): Reading {
  const vocabulary = vocabularyOf(knowledge)
  const sentences = splitSentences(article.text, stretches, vocabulary)
  readAll(sentences, article.source.published, vocabulary)
  linkAntecedents(sentences)
  linkSpeakers(sentences, vocabulary.roster)
  return { sentences }
}

// a date is carried over one sentence without any: "… fell in 2014. Three years later, …"
function readAll(sentences: readonly Sentence[], published: string | null, vocabulary: Vocabulary): void {
  const anchors: (Period | null)[] = []
  sentences.forEach((sentence, i) => {
    const carried = anchors[i - 1] ?? anchors[i - 2] ?? null
    const hits = new Hits(sentence.tokens, vocabulary.lexicon)
    const { dates, anchor } = readDates(hits, published, carried)
    anchors.push(anchor)
    sentence.mentions = readMentions(hits, dates, vocabulary)
  })
}

function readMentions(hits: Hits, dates: readonly DateMention[], vocabulary: Vocabulary): Mention[] {
  const quantities = readQuantities(hits, dates)
  const mentions: Mention[] = [
    ...dates,
    ...quantities,
    ...readQuantifiers(hits, quantities),
    ...readPlaces(hits, vocabulary.places),
    ...readForces(hits),
    ...readSpeakers(hits, vocabulary.roster),
    ...hits.words,
  ]
  return mentions.sort((a, b) => a.from - b.from || b.to - a.to || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
}
