import type { Claim } from '../../src/model/claim.js'
import type { GoldClaim } from './gold.js'
import { isSameSentence, isSameThing, isSameValue } from './same.js'

/** An annotated claim that was found, and in what the given one agrees with it. */
export interface Pair {
  gold: GoldClaim
  given: Claim
  /** Subject, place and value are met. */
  right: boolean
  modality: boolean
  speaker: boolean
  section: boolean
}

export interface ClaimJudgement {
  found: Pair[]
  missed: GoldClaim[]
  extra: Claim[]
}

/** Each annotated claim has at most one given claim, and the other way round; the better fitting pairs are made first. */
export function judgeClaims(gold: readonly GoldClaim[], given: readonly Claim[]): ClaimJudgement {
  const candidates = gold.flatMap((one) =>
    given.filter((claim) => isFound(one, claim)).map((claim) => pair(one, claim)),
  )
  candidates.sort((a, b) => weight(b) - weight(a))
  const [takenGold, takenGiven] = [new Set<GoldClaim>(), new Set<Claim>()]
  const found = candidates.filter((candidate) => {
    if (takenGold.has(candidate.gold) || takenGiven.has(candidate.given)) return false
    takenGold.add(candidate.gold)
    takenGiven.add(candidate.given)
    return true
  })
  return {
    found,
    missed: gold.filter((one) => !takenGold.has(one)),
    extra: given.filter((claim) => !takenGiven.has(claim)),
  }
}

const isFound = (gold: GoldClaim, given: Claim): boolean =>
  gold.source === given.source && gold.topic === given.topic && isSameSentence(gold, given)

function pair(gold: GoldClaim, given: Claim): Pair {
  const { kind, speaker } = given.attribution
  return {
    gold,
    given,
    right: isSameThing(gold, given) && isSameValue(gold.value, given.value),
    modality: gold.modality === given.modality,
    speaker: gold.speaker === (kind === 'outlet' ? 'outlet' : speaker),
    section: gold.section === given.section,
  }
}

const weight = ({ right, section, modality, speaker }: Pair): number =>
  8 * Number(right) + 4 * Number(section) + 2 * Number(modality) + Number(speaker)
