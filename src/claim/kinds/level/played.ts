import type { WordMention } from '../../../model/mention.js'
import type { Scene } from '../../scene.js'

/** What a sentence says of an amount of soldiers. */
export type Role =
  | 'present'
  | 'remaining'
  | 'departing'
  /** A level and a departure at once: "will pull out all 2,000 troops". */
  | 'present-and-departing'
  /** What a cut is to lead to. */
  | 'target'
  /** What a cut leaves behind. */
  | 'left'
  /** What a level was before it changed. */
  | 'former'
  /** What a reinforcement brings it to. */
  | 'raised'
  /** What a cut takes away. */
  | 'reduction'
  | 'nothing'

export interface Played {
  role: Role
  /** The words that say so, from whose surroundings the modality is read: tokens `from` to `to`. */
  from: number
  to: number
}

export const nothing: Played = { role: 'nothing', from: 0, to: 0 }

export const played = (role: Role, { from, to }: { from: number; to: number }): Played => ({ role, from, to })

/** The nearest word of some classes before a token, at most so far away. */
export function wordBefore(scene: Scene, names: readonly string[], at: number, within: number): WordMention | null {
  let best: WordMention | null = null
  for (const word of scene.words) {
    if (!names.includes(word.class) || word.to > at || scene.distance(word.to, at) >= within) continue
    // "send them home" is a departure before it is a sending
    const firmer = best !== null && word.to === best.to && word.class === 'withdraw'
    if (!best || word.to > best.to || firmer) best = word
  }
  return best
}
