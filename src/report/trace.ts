import type { Claim } from '../model/claim.js'
import type { Mention } from '../model/mention.js'
import type { Sentence } from '../model/reading.js'
import type { PhrasingTrace, SentenceTrace, TopicTrace } from '../model/trace.js'
import type { Value } from '../model/value.js'
import { plain } from './plain.js'

/** What `try` prints: of each sentence its words and mentions, how far each phrasing gets, and the claims as an example would list them. */
export function traceWords({ entry, sentences, claims }: TopicTrace): string {
  const told = sentences.flatMap((trace) => [plain(trace.sentence.text), '', ...sentenceWords(trace), ''])
  const read = claims.length === 0 ? ['  none'] : claims.map((claim) => `  ${exampleOf(claim)}`)
  return [...told, `claims of ${entry.topic}`, ...read].join('\n')
}

function sentenceWords({ sentence, phrasings }: SentenceTrace): string[] {
  const met = phrasings.filter(({ stopsAt }) => stopsAt === null)
  // those that get furthest stand first: they are the nearest to what the sentence says
  const stopped = phrasings.filter(({ stopsAt }) => stopsAt !== null).sort((a, b) => b.steps.length - a.steps.length)
  return [
    'words and mentions',
    ...mentionLines(sentence),
    'phrasings that stand',
    ...(met.length === 0 ? ['  none'] : met.flatMap(metLines)),
    'phrasings that stop',
    ...(stopped.length === 0 ? ['  none'] : stopped.flatMap(stoppedLines)),
  ]
}

/** Each stretch of words once, with all that it is: "leave  <withdraw:base> <leave:base>". */
function mentionLines({ text, start, mentions }: Sentence): string[] {
  const marks = new Map<string, Set<string>>()
  for (const mention of [...mentions].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const words = plain(text.slice(mention.start - start, mention.end - start))
    const known = marks.get(words) ?? new Set()
    marks.set(words, known.add(markOf(mention)))
  }
  const width = Math.max(0, ...[...marks.keys()].map(({ length }) => length))
  return [...marks].map(([words, kinds]) => `  ${words.padEnd(width)}  ${[...kinds].join(' ')}`)
}

function markOf(mention: Mention): string {
  if (mention.kind === 'word') return `<${mention.class}>${mention.form === 'phrase' ? '' : ` ${mention.form}`}`
  return 'id' in mention && mention.id !== '' ? `{${mention.kind}} ${mention.id}` : `{${mention.kind}}`
}

const metLines = ({ key, source, words }: PhrasingTrace): string[] => [
  `  ${key}: ${source}`,
  `    meets “${plain(words)}”`,
]

function stoppedLines({ key, source, steps, words, stopsAt }: PhrasingTrace): string[] {
  const behind = steps.length === 0 ? '' : `, behind “${plain(words)}”`
  return [`  ${key}: ${source}`, `    stops at ${stopsAt ?? ''}${behind}`]
}

/** As `examples` in a topic's file lists it. */
function exampleOf({ subject, place, value, modality }: Claim): string {
  return plain(JSON.stringify({ subject, place, value: shortValue(value), modality }))
}

/** "2500", "2250..2750", "81..", "3 killed", "some", "al-asad", "2025-09", "signed". */
export function shortValue(value: Value): string {
  switch (value.type) {
    case 'quantity': {
      const range = value.min === value.max ? `${value.min}` : `${value.min ?? ''}..${value.max ?? ''}`
      return value.unit === 'killed' || value.unit === 'wounded' ? `${range} ${value.unit}` : range
    }
    case 'quantifier':
      return value.level
    case 'date':
      return value.edtf ?? 'null'
    case 'place':
      return value.id
    case 'status':
      return value.code
  }
}
