import type { Outlet } from '../model/knowledge.js'
import type { Naming } from '../model/origin.js'
import type { Sentence } from '../model/reading.js'
import type { Attribution } from './attributions.js'
import type { Mark } from './marks.js'
import { must } from '../model/must.js'

/** What a source says itself of whom it has its text from, before others' texts are looked at. */
export interface Credited {
  /** Whom the text as a whole is from, with the words that say so. Empty where nothing says it. */
  whole: ReadonlyMap<string, readonly Naming[]>
  /** Origins that a manifest or field declares and no words show. */
  declared: Set<string>
  /** Whom single sentences are from: sentence index → origin, and the words. */
  parts: Map<number, { origin: string; naming: Naming }>
}

interface Source {
  printed: string
  sentences: readonly Sentence[]
  /** The origins that the source declares. */
  declared: readonly string[]
  marks: readonly Mark[]
  attributions: readonly Attribution[]
}

/**
 * A dateline, byline or credit speaks for the whole text, and so does a declared origin; one that is named only where it is used
 * ("he told the newspaper") for those paragraphs alone, as long as another stands for the rest.
 */
export function creditedIn(source: Source): Credited {
  const { marks, attributions, declared } = source
  const marked = new Set(marks.map(({ outlet }) => outlet.id))
  const attributed = new Set(attributions.map(({ outlet }) => outlet.id))
  const throughout = declared.filter((id) => marked.has(id) || !attributed.has(id))
  const named = [...new Set([...marked, ...throughout])]
  const whole = named.length > 0 ? named : declared.length > 0 ? declared : hearers(source)
  const wholeNamings = new Map(
    [...whole]
      .sort()
      .map((id) => [id, [...namingsOf(id, marks), ...(marked.has(id) ? [] : spoken(id, source))]] as const),
  )
  return {
    whole: wholeNamings,
    declared: new Set(whole.filter((id) => wholeNamings.get(id)?.length === 0)),
    parts: partsOf(source, new Set(whole)),
  }
}

function namingsOf(id: string, marks: readonly Mark[]): Naming[] {
  return marks.filter(({ outlet }) => outlet.id === id).map(({ naming }) => naming)
}

function spoken(id: string, source: Source): Naming[] {
  return source.attributions.filter(({ outlet }) => outlet.id === id).map((one) => namingOf(one, source))
}

function namingOf({ start, end, sentence }: Attribution, { printed, sentences }: Source): Naming {
  return {
    kind: 'attribution',
    line: must(sentences[sentence], 'the sentence of a credit').line,
    start,
    end,
    text: printed.slice(start, end),
  }
}

/** A report without any credit whose news a wire heard ("four sources told Reuters", in its opening or again and again) is that wire's. */
function hearers({ attributions, sentences }: Source): string[] {
  const opening = sentences.find(({ section }) => section === 'body')?.line
  const heard = attributions.filter(({ outlet, manner }) => manner === 'heard' && isWire(outlet))
  const lines = new Map<string, Set<number>>()
  for (const { outlet, sentence } of heard)
    lines.set(outlet.id, (lines.get(outlet.id) ?? new Set()).add(sentences[sentence]?.line ?? 0))
  return [...lines]
    .filter(([, where]) => where.size > 1 || (opening !== undefined && where.has(opening)))
    .map(([id]) => id)
}

const isWire = ({ kind }: Outlet): boolean => kind === 'wire'

/** What an outlet heard is its paragraph, what is cited from it the sentence and those that follow in the paragraph. */
function partsOf(source: Source, whole: ReadonlySet<string>): Credited['parts'] {
  const parts: Credited['parts'] = new Map()
  for (const attribution of source.attributions) {
    if (whole.has(attribution.outlet.id)) continue
    const line = source.sentences[attribution.sentence]?.line
    for (const [at, sentence] of source.sentences.entries()) {
      const within = sentence.line === line && (attribution.manner === 'heard' || at >= attribution.sentence)
      const taken = parts.has(at) && attribution.sentence !== at
      if (within && !taken) parts.set(at, { origin: attribution.outlet.id, naming: namingOf(attribution, source) })
    }
  }
  return parts
}
