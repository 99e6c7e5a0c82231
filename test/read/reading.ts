import { fileURLToPath } from 'node:url'
import { readKnowledge } from '../../src/knowledge/index.js'
import type { Mention } from '../../src/model/mention.js'
import type { Sentence } from '../../src/model/reading.js'
import { read } from '../../src/read/index.js'
import { vocabularyOf } from '../../src/read/vocabulary.js'
import { unsaid } from '../provenance.js'

export const knowledge = readKnowledge(fileURLToPath(new URL('../../data', import.meta.url)))
export const vocabulary = vocabularyOf(knowledge)

/** A text read as the body of a report of that day. */
export function sentencesOf(text: string, published: string | null = '2024-07-22'): Sentence[] {
  const source = { id: 'example', outlet: '', title: '', published, origins: [], url: null, language: 'en', file: '' }
  const stretches = [{ start: 0, end: text.length, section: 'body' as const }]
  return read({ source, text, layout: null, provenance: unsaid }, stretches, knowledge).sentences
}

/** The mentions of one kind, in the text's order. */
export function mentionsOf<Kind extends Mention['kind']>(
  kind: Kind,
  text: string,
  published?: string | null,
): Extract<Mention, { kind: Kind }>[] {
  const isMeant = (mention: Mention): mention is Extract<Mention, { kind: Kind }> => mention.kind === kind
  return sentencesOf(text, published).flatMap(({ mentions }) => mentions.filter(isMeant))
}
