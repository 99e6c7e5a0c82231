import { clean } from '../../src/clean/index.js'
import { readKnowledge } from '../../src/knowledge/index.js'
import type { Article } from '../../src/model/article.js'
import type { Sentence } from '../../src/model/reading.js'
import type { Source } from '../../src/model/source.js'
import { read } from '../../src/read/index.js'
import { unsaid } from '../provenance.js'

export const knowledge = readKnowledge('data')

export interface Told extends Partial<Source> {
  id: string
}

/** A source with its sentences, read as the program reads them: the first line is its headline. */
export interface Text {
  source: Source
  text: string
  sentences: readonly Sentence[]
}

export function textOf(told: Told, text: string): Text {
  const source: Source = {
    outlet: told.id.charAt(0).toUpperCase() + told.id.slice(1),
    title: text.split('\n')[0] ?? '',
    published: '2024-07-23',
    origins: [],
    url: null,
    language: 'en',
    file: `${told.id}.txt`,
    ...told,
  }
  const article: Article = { source, text, layout: null, provenance: unsaid }
  return { source, text, sentences: read(article, clean(article, knowledge), knowledge).sentences }
}
