import type { Closeness } from '../model/alignment.js'
import { likenessOf } from './likeness.js'
import type { Surprisal } from './surprisal.js'
import type { Wording } from './words.js'

/** With less of the words in their old order, parts stand elsewhere, or it was written anew. */
const editedShare = 0.62

/** How near two wordings of one sentence are. */
export function closenessOf(a: Wording, b: Wording, surprisal: Surprisal): Closeness {
  if (a.key === b.key) return 'exact'
  const { overlap, inOrder } = likenessOf(a, b, surprisal)
  if (inOrder >= editedShare) return 'edited'
  return overlap >= editedShare ? 'reordered' : 'reworded'
}

/** Several sentences as one, in their order. */
export function joined(wordings: readonly Wording[]): Wording {
  const [first] = wordings
  if (first !== undefined && wordings.length === 1) return first
  const all = (key: 'words' | 'stems' | 'tokens'): Int32Array =>
    Int32Array.from(wordings.flatMap((one) => [...one[key]]))
  const [words, stems] = [all('words'), all('stems')]
  return {
    sentence: first?.sentence ?? 0,
    words,
    key: words.join(' '),
    stems,
    sorted: stems.slice().sort(),
    tokens: all('tokens'),
    given: Uint8Array.from(wordings.flatMap(({ given }) => [...given])),
  }
}
