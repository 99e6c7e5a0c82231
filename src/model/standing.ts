import type { Claim } from './claim.js'
import type { DriftChange } from './drift.js'

/** What a comparison is told of claims that it cannot see in them: whose word they are, and which sentences are one in two wordings. */
export interface Standing {
  /** The origins of a claim, sorted, at least one: ids of wires, papers and outlets. */
  originsOf: (claim: Claim) => string[]
  /** How the words of two claims that stand in one sentence in two wordings were changed; null where they stand in two sentences. */
  driftBetween: (a: Claim, b: Claim) => DriftChange[] | null
  /** Where the sentence of a claim lacks the claim in another wording, with the two sources, the one published first first. */
  lostWith: (claim: Claim) => { sources: [string, string]; change: DriftChange }[]
  /** Whether the first claim is made on the word of the text that the second one stands in. */
  cites: (citing: Claim, cited: Claim) => boolean
}
