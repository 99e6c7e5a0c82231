import type { Claim } from '../model/claim.js'
import type { Comparing } from '../model/comparing.js'
import type { Topic } from '../model/topic.js'
import type { Value } from '../model/value.js'
import { meetQuantities } from './values/quantity.js'

/** What the other claims of a claim's sentence say of it. */
export interface Context {
  /** The claim is about a smaller thing than its topic's usual one: "agreed to a partial withdrawal", "2,200 will leave by May". */
  isSmaller: (claim: Claim) => boolean
  /** Both are about smaller things, and these are not the same: "2,200 will leave by May", "the last 500 by December". */
  areBatches: (a: Claim, b: Claim) => boolean
  /** The two are dated in their sentences, and differently: "2,200 by the end of September", "500 by May". */
  isDatedApart: (a: Claim, b: Claim) => boolean
}

export function readContext(claims: readonly Claim[], comparing: (topic: Topic) => Comparing): Context {
  const mates = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim, claim.topic)
    mates.set(key, [...(mates.get(key) ?? []), claim])
  }
  const batchOf = (claim: Claim): Value | null => {
    const { counted } = comparing(claim.topic)
    if (counted === null) return null
    const amounts = mates.get(keyOf(claim, counted.topic)) ?? []
    const present = mates.get(keyOf(claim, counted.whole)) ?? []
    return amounts.some((one) => isWhole(one, present)) ? null : (amounts[0]?.value ?? null)
  }
  const dateOf = (claim: Claim): string | null => {
    const { dated } = comparing(claim.topic)
    const value = dated === null ? undefined : mates.get(keyOf(claim, dated))?.[0]?.value
    return value?.type === 'date' ? value.edtf : null
  }
  return {
    isSmaller: (claim) => {
      if (batchOf(claim) !== null) return true
      const { smaller } = comparing(claim.topic)
      if (smaller === null) return false
      const found = mates.get(keyOf(claim, smaller.topic)) ?? []
      return found.some(({ value }) => value.type === 'status' && value.code === smaller.code)
    },
    areBatches: (a, b) => {
      const [one, other] = [batchOf(a), batchOf(b)]
      if (one?.type !== 'quantity' || other?.type !== 'quantity') return one !== null && other !== null
      return meetQuantities(one, other).how === 'apart'
    },
    isDatedApart: (a, b) => {
      const [one, other] = [dateOf(a), dateOf(b)]
      return one !== null && other !== null && one !== other
    },
  }
}

function isWhole({ value }: Claim, present: readonly Claim[]): boolean {
  if (value.type === 'quantifier') return value.level === 'all'
  if (value.type !== 'quantity') return false
  return present.some((one) => one.value.type === 'quantity' && meetQuantities(one.value, value).how === 'equal')
}

function keyOf({ source, evidence }: Claim, topic: Topic): string {
  return `${source}\n${evidence.line}\n${evidence.sentence}\n${topic}`
}
