import type { Kinship } from './origin.js'

/** How near two wordings of one sentence are: `reordered` has most words in another order, `reworded` only some of them. */
export type Closeness = 'exact' | 'edited' | 'reordered' | 'reworded'

/** One sentence in two texts; where one text parts what the other says at once, two and one. Indices into the sentences of each reading. */
export interface AlignedSentences {
  a: number[]
  b: number[]
  closeness: Closeness
}

/** The sentences that two sources share, in the order of the first. `a` was published first. */
export interface Alignment {
  a: string
  b: string
  extent: Kinship['extent']
  pairs: AlignedSentences[]
}
