import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import type { PageDocument } from '../../src/load/html/dom.js'
import { modalitySchema } from '../../src/model/claim.js'
import { topics, verdicts } from '../../src/model/lists.js'
import type { Source } from '../../src/model/source.js'
import { sectionSchema } from '../../src/model/span.js'
import type { Topic } from '../../src/model/topic.js'
import { units, valueSchema, type Value } from '../../src/model/value.js'
import type { GoldClaim, GoldSet, GoldValue } from './gold.js'
import { plainWords } from './same.js'

/** What is wrong with one annotation, and in which report. */
export interface Fault {
  what: string
  where: string
}

/** All that a machine can tell of the annotations. Quotes are looked for in the files themselves, not in what the program read. */
export function findFaults({ claims, distractors, clusters }: GoldSet, sources: readonly Source[]): Fault[] {
  const texts = new Map(sources.map(({ id, file }) => [id, printedWords(file)]))
  const stands = ({ source, quote }: { source: string; quote: string }): boolean =>
    quote !== '' && (texts.get(source)?.includes(plainWords(quote)) ?? false)
  const files = new Map(sources.map(({ id, file }) => [id, file]))
  const named = clusters.flatMap((cluster) => cluster.sources.map((source) => ({ source })))
  const groups = clusters.flatMap((cluster) => cluster.groups)
  const positions = groups.flatMap((group) => group.positions)
  const behind = positions.flatMap((position) => position.claims)
  const annotated = new Set(claims.map(({ source, quote }) => `${source} ${quote}`))
  return [
    ...faults('a quote that its report lacks', [...claims, ...distractors, ...behind], stands),
    ...faults('a sentence that starts elsewhere', claims, (claim) => startsThere(claim, files.get(claim.source))),
    ...faults('an unknown topic, section or certainty', claims, hasKnownWords),
    ...faults('a malformed value', claims, ({ topic, value }) => isWellFormed(value, topic)),
    ...faults('a claim annotated twice', claims, isFirst(claims)),
    ...faults('a cluster of an unknown report', named, ({ source }) => texts.has(source)),
    ...groups.filter(({ verdict }) => !verdicts.includes(verdict)).map(({ topic }) => at('an unknown verdict', topic)),
    ...faults('a position on no annotated claim', behind, ({ source, quote }) => annotated.has(`${source} ${quote}`)),
  ]
}

const at = (what: string, where: string): Fault => ({ what, where })

function faults<A extends { source: string }>(what: string, all: readonly A[], isSound: (one: A) => boolean): Fault[] {
  return all.filter((one) => !isSound(one)).map(({ source }) => at(what, source))
}

/** The words of a file as a reader sees them; of JSON, all that its fields hold. */
export function printedWords(file: string): string {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.html')) return wordsOfPage(text)
  if (file.endsWith('.json')) return wordsOfPage(stringsOf(JSON.parse(text)).join('\n'))
  return plainWords(text)
}

function wordsOfPage(markup: string): string {
  const { document } = parseHTML(`<html><body>${markup}</body></html>`) as unknown as { document: PageDocument }
  return plainWords(document.documentElement.textContent ?? '')
}

function stringsOf(json: unknown): string[] {
  if (typeof json === 'string') return [json]
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(stringsOf) : []
}

/** A sentence ends with its line at the latest. */
function startsThere({ quote, sentence_start: start }: GoldClaim, file: string | undefined): boolean {
  if (start === null || file === undefined) return true
  const [line = ''] = readFileSync(file, 'utf8').slice(start).split('\n', 1)
  return line.includes(quote)
}

const hasKnownWords = ({ topic, section, modality }: GoldClaim): boolean =>
  (topics as readonly string[]).includes(topic) &&
  sectionSchema.exclude(['other']).safeParse(section).success &&
  modalitySchema.safeParse(modality).success

function isWellFormed(value: GoldValue, topic: Topic): boolean {
  if (!valueSchema.safeParse({ ...value, text: '' }).success || !typesOf(topic).includes(value.type)) return false
  if (value.type === 'quantity')
    return (
      units.some((unit) => unit === value.unit) && (value.min === null || value.max === null || value.min <= value.max)
    )
  if (value.type !== 'date') return true
  const { edtf, start, end } = value
  return edtf === null ? start === null && end === null : start !== null && end !== null && start <= end
}

function typesOf(topic: Topic): Value['type'][] {
  if (topic === 'remaining-force' || topic === 'departing-force') return ['quantity', 'quantifier']
  if (topic.endsWith('-count')) return ['quantity']
  if (topic === 'base-location') return ['place']
  return /-(?:status|scope|role)$|^extension$/.test(topic) ? ['status'] : ['date']
}

/** In web pages a headline that is printed twice has two equal lines, which are two claims. */
function isFirst(claims: readonly GoldClaim[]): (claim: GoldClaim) => boolean {
  const seen = new Map<string, GoldClaim>()
  for (const claim of [...claims].reverse()) seen.set(JSON.stringify(claim), claim)
  return (claim) => claim.sentence_start === null || seen.get(JSON.stringify(claim)) === claim
}
