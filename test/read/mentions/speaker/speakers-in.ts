import { readKnowledge } from '../../../../src/knowledge/index.js'
import type { Article } from '../../../../src/model/article.js'
import type { SpeakerMention } from '../../../../src/model/mention.js'
import type { Section } from '../../../../src/model/span.js'
import { read } from '../../../../src/read/index.js'
import { unsaid } from '../../../provenance.js'

const knowledge = readKnowledge('data')

/** The speakers of a text, in its order. */
export function speakersIn(text: string, section: Exclude<Section, 'other'> = 'body'): SpeakerMention[] {
  const source = { id: 'x', outlet: 'x', title: '', published: null, origins: [], url: null, language: 'en', file: 'x' }
  const article: Article = { source, text, layout: null, provenance: unsaid }
  const { sentences } = read(article, [{ section, start: 0, end: text.length }], knowledge)
  return sentences.flatMap(({ mentions }) => mentions.filter((mention) => mention.kind === 'speaker'))
}

/** Of those that speak: their words, what they were read as, their number. */
export function speakingIn(text: string, section: Exclude<Section, 'other'> = 'body'): string[] {
  return speakersIn(text, section)
    .filter(({ verb }) => verb !== null)
    .map(({ start, end, id, count }) => `${text.slice(start, end)} = ${id}${count === null ? '' : ` ${count}`}`)
}
