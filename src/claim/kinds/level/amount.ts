import type { ForceMention, QuantifierMention, QuantityMention } from '../../../model/mention.js'

export type Amount = QuantityMention | QuantifierMention

/** An amount of soldiers: the number or share, and the tokens of the whole phrase ("some of the 2,500 American troops"). */
export interface Counted {
  amount: Amount
  subjects: { id: string; mention: ForceMention | null }[]
  from: number
  to: number
  /** "the 2,500 troops", "its 2,500 troops", "all 2,500": a number that is taken as known. */
  definite: boolean
  /** It has no noun of its own: "900 in Syria". */
  elliptic: boolean
  /** "750 more", "another 500": a reinforcement or a further part. */
  more: boolean
}
