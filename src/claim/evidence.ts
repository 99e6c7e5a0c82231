import type { Evidence } from '../model/claim.js'
import type { Span } from '../model/span.js'
import type { Scene } from './scene.js'

/** The words from the first to the last of the parts that carry a claim. */
export function evidenceOf(scene: Scene, parts: readonly (Span | null)[]): Evidence {
  const { sentence } = scene
  const inside = parts
    .filter((part) => part !== null)
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  // what only an earlier sentence carries is shown by the whole of this one
  const shown = inside.length > 0 ? inside : [sentence]
  const start = Math.min(...shown.map((part) => part.start))
  const end = Math.max(...shown.map((part) => part.end))
  return {
    quote: sentence.text.slice(start - sentence.start, end - sentence.start),
    start,
    end,
    line: sentence.line + sentence.below + breaksIn(sentence.text.slice(0, start - sentence.start)),
    sentence: sentence.text,
  }
}

/** Only a wrapped paragraph's sentence has any. */
const breaksIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0
