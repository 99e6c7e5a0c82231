import type { Closeness } from '../model/alignment.js'
import { joined } from './closeness.js'
import type { Text } from './text.js'
import type { Wording } from './words.js'

/** Sentences that say one thing in two texts: mostly one and one; where one text parts a sentence, two and one. Indices of wordings. */
export interface Bead {
  a: number[]
  b: number[]
  closeness: Closeness
  overlap: number
}

/** All the words of one side of a bead. */
export function wordingOfSide(text: Text, side: readonly number[]): Wording {
  return joined(side.map((at) => text.wordings[at]).filter((wording) => wording !== undefined))
}
