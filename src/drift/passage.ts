import type { Claim } from '../model/claim.js'
import type { Mention } from '../model/mention.js'
import type { Sentence, Token } from '../model/reading.js'
import type { Source } from '../model/source.js'
import type { Words } from '../model/drift.js'

/** A source with what was read in it and claimed of it. */
export interface ReadSource {
  source: Source
  text: string
  sentences: readonly Sentence[]
  claims: readonly Claim[]
}

/** One side of an aligned pair: its words, without marks, of one sentence or more; mentions by word. */
export interface Passage {
  text: string
  words: Token[]
  /** `from`, `to` count words of the passage. */
  mentions: Mention[]
  claims: Claim[]
}

export function passageOf({ text, sentences, claims }: ReadSource, indices: readonly number[]): Passage {
  const passage: Passage = { text, words: [], mentions: [], claims: [] }
  for (const sentence of indices.flatMap((at) => sentences[at] ?? [])) {
    const places = placesOfWords(sentence, passage.words.length)
    for (const mention of sentence.mentions) {
      const [from, to] = [places[mention.from] ?? 0, places[mention.to] ?? 0]
      if (to > from) passage.mentions.push({ ...mention, from, to })
    }
    passage.words.push(...sentence.tokens.filter(isWord))
    const { start, end } = sentence
    passage.claims.push(...claims.filter(({ evidence }) => evidence.start >= start && evidence.start < end))
  }
  return passage
}

const isWord = ({ kind, text }: Token): boolean => kind !== 'mark' && text !== "'s" && text !== '’s'

/** For each token, and the end, how many words stand before it. */
function placesOfWords({ tokens }: Sentence, before: number): number[] {
  const places: number[] = []
  let count = before
  for (const token of tokens) {
    places.push(count)
    if (isWord(token)) count += 1
  }
  return [...places, count]
}

/** A stretch of words as printed; null where it is empty. */
export function wordsBetween({ text, words }: Passage, from: number, to: number): Words | null {
  const [first, last] = [words[from], words[to - 1]]
  if (first === undefined || last === undefined || to <= from) return null
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
}
