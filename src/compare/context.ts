import type { Claim } from '../model/claim.js'
import type { Comparing } from '../model/comparing.js'
import type { Topic } from '../model/topic.js'

/** What the other claims of a claim's sentence say of it. */
export interface Context {
  /** The claim is about a smaller thing than its topic's usual one: "agreed to a partial withdrawal". */
  isSmaller: (claim: Claim) => boolean
  /** The two are dated in their sentences, and differently: "2,200 by the end of September", "500 by May". */
  isDatedApart: (a: Claim, b: Claim) => boolean
}

export function readContext(claims: readonly Claim[], comparing: (topic: Topic) => Comparing): Context {
  const mates = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.value.type === 'status' || claim.value.type === 'date') {
      const key = keyOf(claim, claim.topic)
      mates.set(key, [...(mates.get(key) ?? []), claim])
    }
  }
  const dateOf = (claim: Claim): string | null => {
    const { dated } = comparing(claim.topic)
    const value = dated === null ? undefined : mates.get(keyOf(claim, dated))?.[0]?.value
    return value?.type === 'date' ? value.edtf : null
  }
  return {
    isSmaller: (claim) => {
      const { smaller } = comparing(claim.topic)
      if (smaller === null) return false
      const found = mates.get(keyOf(claim, smaller.topic)) ?? []
      return found.some(({ value }) => value.type === 'status' && value.code === smaller.code)
    },
    isDatedApart: (a, b) => {
      const [one, other] = [dateOf(a), dateOf(b)]
      return one !== null && other !== null && one !== other
    },
  }
}

function keyOf({ source, evidence }: Claim, topic: Topic): string {
  return `${source}\n${evidence.line}\n${evidence.sentence}\n${topic}`
}
