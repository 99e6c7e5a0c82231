import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences } from '../../src/read/sentences.js'
import { vocabularyOf } from '../../src/read/vocabulary.js'
import { knowledge, type Text } from './reading.js'

/** What a report is to its event's wire report: word for word, lightly edited, written anew from it, or another wire's own. */
export type Kind = 'wire' | 'reprint' | 'edit' | 'rewrite' | 'rival'
export const kinds: readonly Kind[] = ['wire', 'reprint', 'edit', 'rewrite', 'rival']

export interface Report extends Text {
  event: string
  kind: Kind
}

const folder = 'test/origins/fixtures'

/** All reports of the fixtures: a file holds one event, each report under "== kind date", its first line the headline. None names an origin. */
export function readReports(from = folder): Report[] {
  return readdirSync(from)
    .sort()
    .flatMap((file) => {
      const event = file.replace(/\.txt$/, '')
      const text = readFileSync(join(from, file), 'utf8')
      return [...text.matchAll(/^== (\w+) (\S+)\n([^]*?)(?=\n== )/gm)].map(
        ([, kind = '', published = '', report = '']) => reportOf(event, kind as Kind, published, report),
      )
    })
}

function reportOf(event: string, kind: Kind, published: string, text: string): Report {
  const id = `${event}-${kind}`
  const headline = text.indexOf('\n') + 1
  const sentences = splitSentences(
    text,
    [
      { section: 'headline', start: 0, end: headline },
      { section: 'body', start: headline, end: text.length },
    ],
    vocabularyOf(knowledge),
  )
  const source = { id, outlet: `Paper ${id}`, title: '', published, origins: [], url: null, language: 'en', file: id }
  return { event, kind, source, text, sentences }
}
