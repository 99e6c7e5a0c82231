import type { Span } from './span.js'

/** The index of the first span that ends behind an offset; spans are in the order of the text. As many as there are where none does. */
export function sentenceIndexAt(sentences: readonly Pick<Span, 'end'>[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence that an offset stands in; undefined between two sentences and outside all. */
export function sentenceAt<S extends Span>(sentences: readonly S[], offset: number): S | undefined {
  const sentence = sentences[sentenceIndexAt(sentences, offset)]
  return sentence !== undefined && sentence.start <= offset ? sentence : undefined
}
