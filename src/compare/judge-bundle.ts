import type { Bundle } from '../model/bundle.js'
import type { Standing } from '../model/standing.js'
import type { Case } from './case.js'
import type { Ground } from './ground.js'
import { driftsOf, noteDrift } from './drift.js'
import { allPairs, isSampled, manyClaims, telltalePairs } from './pairs.js'
import { relate } from './relate.js'
import { relateStances } from './relations.js'
import { stancesOf, type Stance } from './stances.js'
import { judge } from './verdict.js'

/** Holds the claims of a bundle against each other and against those beside it that a reader must be shown. */
export function judgeBundle(bundle: Bundle, ground: Ground, standing: Standing): Case {
  const own = stancesOf(bundle.claims, ground)
  if (!isFilled(own)) throw new Error(`a group on ${bundle.topic} without claims`)
  const telling = stancesOf(bundle.beside, ground).filter((stance) => isTelling(stance, own, ground))
  const beside = isLone(bundle) && !clashes(own, telling, ground) ? withoutParts(telling, bundle, ground) : telling
  const related = noteDrift(relateStances(own, beside, ground), ground, standing)
  const sources = new Set([...own, ...beside].flatMap(({ claims }) => claims.map(({ source }) => source)))
  return {
    bundle,
    own,
    beside,
    related,
    sampled: isSampled([...own, ...beside]),
    drift: driftsOf(related, bundle.claims.length <= manyClaims ? bundle.claims : [], standing),
    judgement: judge(related, sources.size, ground.orders.byTime),
  }
}

function isFilled(stances: Stance[]): stances is [Stance, ...Stance[]] {
  return stances.length > 0
}

function isLone({ claims }: Bundle): boolean {
  return new Set(claims.map(({ source }) => source)).size === 1
}

function clashes(own: readonly Stance[], beside: readonly Stance[], ground: Ground): boolean {
  return relateStances(own, beside, ground).some(({ relation }) => relation === 'conflict' || relation === 'changed')
}

/**
 * What is said on another question of a part alone: that the mission in Iraq ends then makes no second report on who leaves Baghdad
 * then, nor a US force that stays one on the demand that all foreign forces leave.
 */
function withoutParts(beside: readonly Stance[], { topic, subject, place }: Bundle, ground: Ground): Stance[] {
  return beside.filter(({ claims: [other] }) => {
    const alike = other.place === place && ground.forces(other.subject, subject) !== 'inside'
    return other.topic === topic || alike
  })
}

/** A claim of another topic, part or place is shown only where it clashes with one of the group, narrows it, or could be taken for it. */
function isTelling(stance: Stance, own: readonly Stance[], ground: Ground): boolean {
  return own.some((other) => {
    const few = stance.claims.length * other.claims.length <= manyClaims
    const pairs = few ? allPairs(stance, other) : telltalePairs(stance, other, ground)
    return pairs.some(([a, b]) => relate(a, b, ground).telling)
  })
}
