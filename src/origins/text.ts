import type { Sentence } from '../model/reading.js'
import type { Source } from '../model/source.js'
import { Quoting, wordingOf, type WordBook, type Wording } from './words.js'

/** What this stage needs of a source that was read. */
export interface ReadText {
  source: Source
  text: string
  sentences: readonly Sentence[]
}

/** A source's own text as it is held against others': captions left out, repeats once. */
export interface Text {
  source: Source
  /** The source's text, which all offsets refer to. */
  printed: string
  sentences: readonly Sentence[]
  wordings: Wording[]
  /** The place of each wording by its key. */
  places: ReadonlyMap<string, number>
  /** How many words the wordings have together. */
  size: number
}

/** Fewer words say too little to be told from chance: "The talks go on." */
const shortest = 5

/**
 * Pictures come with captions of their own origin, so captions say nothing about the text's. A headline printed three times, and a
 * bullet that a paragraph repeats, count once, where they stand in the body if they do.
 */
export function textOf({ source, text, sentences }: ReadText, book: WordBook): Text {
  const quoting = new Quoting()
  const seen = new Map<string, Wording>()
  let line = -1
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.line !== line) quoting.endParagraph()
    line = sentence.line
    const wording = wordingOf(sentence, at, book, quoting)
    if (sentence.section === 'caption' || wording.words.length < shortest) continue
    if (!seen.has(wording.key) || sentence.section === 'body') seen.set(wording.key, wording)
  }
  const wordings = [...seen.values()].sort((a, b) => a.sentence - b.sentence)
  for (const { stems } of wordings) for (const stem of stems) book.count(stem)
  const places = new Map(wordings.map(({ key }, at) => [key, at]))
  return {
    source,
    places,
    printed: text,
    sentences,
    wordings,
    size: wordings.reduce((sum, { words }) => sum + words.length, 0),
  }
}
