import type { Claim } from '../model/claim.js'
import type { Sentence } from '../model/reading.js'
import type { Traced } from './traced.js'

/** The wire that heard it (`via`), else whom its sentence is from, else its source. */
export function originsOfClaim(traced: readonly Traced[]): (claim: Claim) => string[] {
  const sources = new Map(traced.map((one) => [one.text.source.id, one]))
  return ({ source, attribution, evidence }) => {
    if (attribution.via.length > 0) return [...attribution.via].sort()
    const found = sources.get(source)
    if (found === undefined) return [source]
    const at = sentenceAt(found.text.sentences, evidence.start)
    const part = found.credited.parts.get(at)
    if (part !== undefined) return [part.origin]
    const sentence = found.text.sentences[at]
    const origins = (sentence && found.shared.get(sentence)) ?? found.origins
    return [[...origins].sort().join(together)]
  }
}

/** Joins the ids of origins of which one or the other stands behind a claim and none can tell which. */
const together = '-and-'

/** The sentence at an offset; sentences are in the order of the text. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
