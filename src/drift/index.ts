import type { Alignment } from '../model/alignment.js'
import type { DriftSide, SentenceDrift, SourceDrift } from '../model/drift.js'
import type { Knowledge } from '../model/knowledge.js'
import { changesBetween } from './changes.js'
import { passageOf, type ReadSource } from './passage.js'

export { DriftLookup } from './lookup.js'
export type { ReadSource } from './passage.js'

/** What the second of two kindred sources made of the first one's text, sentence by sentence, each difference typed. */
export function driftBetween(
  alignment: Alignment,
  a: ReadSource,
  b: ReadSource,
  { credits }: Pick<Knowledge, 'credits'>,
): SourceDrift {
  const common = new Set(credits.common)
  const sentences = alignment.pairs.map(
    (pair): SentenceDrift => ({
      closeness: pair.closeness,
      a: sidesOf(a, pair.a),
      b: sidesOf(b, pair.b),
      changes: pair.closeness === 'exact' ? [] : changesBetween(passageOf(a, pair.a), passageOf(b, pair.b), common),
    }),
  )
  return {
    a: a.source.id,
    b: b.source.id,
    extent: alignment.extent,
    sentences,
    onlyA: sidesOf(
      a,
      unpaired(
        a,
        alignment.pairs.flatMap((pair) => pair.a),
      ),
    ),
    onlyB: sidesOf(
      b,
      unpaired(
        b,
        alignment.pairs.flatMap((pair) => pair.b),
      ),
    ),
  }
}

function sidesOf({ sentences }: ReadSource, indices: readonly number[]): DriftSide[] {
  return indices.flatMap((at) => {
    const sentence = sentences[at]
    return sentence === undefined
      ? []
      : [{ start: sentence.start, end: sentence.end, line: sentence.line, text: sentence.text }]
  })
}

/** The sentences of the body that the other text does not have. */
function unpaired({ sentences }: ReadSource, paired: readonly number[]): number[] {
  const known = new Set(paired)
  return sentences.flatMap(({ section }, at) => (section === 'body' && !known.has(at) ? [at] : []))
}
