import type { Bundle } from '../model/bundle.js'
import type { Drift } from '../model/result.js'
import type { Related } from './relations.js'
import type { Stance } from './stances.js'
import type { Judgement } from './verdict.js'

/** A bundle with all that was found on it: what a group of the result is made of. */
export interface Case {
  bundle: Bundle
  own: readonly [Stance, ...Stance[]]
  /** Stances of other topics, parts or places that a reader must be shown. */
  beside: readonly Stance[]
  related: readonly Related[]
  /** It has so many claims that not every two of them were compared. */
  sampled: boolean
  drift: readonly Drift[]
  judgement: Judgement
}
