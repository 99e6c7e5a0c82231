import { otherForces, type ForceMention, type QuantifierMention, type QuantityMention } from '../../../model/mention.js'
import type { Amount, Counted } from './amount.js'
import { isHarm } from '../../harm.js'
import type { Scene } from '../../scene.js'
import { ellipsisOf, type Ellipsis } from './ellipsis.js'
import { nounBehind } from './noun.js'
import { isOfAttacks } from '../../parts.js'
import { withinClause } from '../../reach.js'
import { subjectsOf } from '../../slots.js'

const forceOf = (id: string): string => (id === 'coalition' ? 'coalition-forces' : id)

/** Every number and share of soldiers in a sentence; `told`: whether the sentence before gave one. */
export function countedSoldiers(scene: Scene, last: ForceMention | null, told: boolean): Counted[] {
  const found: Counted[] = []
  for (const amount of [...scene.quantities, ...scene.quantifiers].sort((a, b) => a.from - b.from)) {
    if (isInside(scene, amount) || isDeterminer(scene, amount) || isOfAttacks(scene, amount)) continue
    const counted =
      withNoun(scene, amount) ?? withoutNoun(scene, amount, { previous: found.at(-1) ?? null, last, told })
    if (counted) found.push(counted)
  }
  return found
}

// "2,500 US troops", "2,200 of its 5,200 troops", "most of the American soldiers", "400 of them"
function withNoun(scene: Scene, amount: Amount): Counted | null {
  const noun = nounBehind(scene, amount)
  if (!noun) return null
  if (amount.kind === 'quantifier' && (isOfFighters(scene, amount, noun.to) || isUnhurt(scene, amount, noun.to)))
    return null
  const more = noun.more || scene.wordAt(amount.from - 1, 'more') !== null
  const others = isFromOtherNations(scene, noun.to)
  const subjects = noun.forces.map((mention) => ({
    id: others && mention.id !== otherForces ? 'coalition-forces' : forceOf(mention.id),
    mention,
  }))
  return make(scene, amount, subjects, noun.to, more)
}

// "no US combat troops are there", "all forces with a combat role will leave": the others may be there, and may stay
function isOfFighters(scene: Scene, amount: Amount, to: number): boolean {
  for (let at = amount.to; at < to; at += 1) if (scene.wordAt(at, 'combat')) return true
  const behind = scene.wordAt(to, 'combat') ?? scene.wordAt(to + 1, 'combat')
  return behind !== null && behind.to - behind.from > 1
}

// "15,857 troops from 25 other nations"
function isFromOtherNations(scene: Scene, at: number): boolean {
  if (scene.norm(at) !== 'from') return false
  const number = scene.quantities.find(({ from }) => from === at + 1)
  return [0, 1, 2].some((ahead) => scene.wordAt((number?.to ?? at + 1) + ahead, 'country-noun')) && number !== undefined
}

// "none of the 130 soldiers was hurt" counts no soldiers
function isUnhurt(scene: Scene, { level }: QuantifierMention, to: number): boolean {
  if (level !== 'none') return false
  return scene.words.some((word) => isHarm(word) && word.from >= to && scene.distance(to, word.from) < withinClause)
}

// "their number stands at 2,500", "2,500 in Iraq and 900 in Syria", "most to leave", "some may remain"
function withoutNoun(scene: Scene, amount: Amount, before: Omit<Before, 'ellipsis'>): Counted | null {
  const more = scene.wordAt(amount.from - 1, 'more') !== null || scene.wordAt(amount.to, 'more') !== null
  const ellipsis = ellipsisOf(scene, amount, before, more)
  return ellipsis ? carried(scene, amount, { ...before, ellipsis }, more) : null
}

// whose soldiers a number without a noun may be
const armies = ['us-forces', 'coalition-forces', 'european-forces', 'foreign-forces', 'iraqi-forces', otherForces]

interface Before {
  previous: Counted | null
  last: ForceMention | null
  told: boolean
  ellipsis: Ellipsis
}

function carried(scene: Scene, amount: Amount, before: Before, more: boolean): Counted | null {
  const { previous, last, ellipsis } = before
  if (amount.kind === 'quantity' && previous?.amount.kind === 'quantity' && previous.subjects.length > 0)
    return make(scene, amount, ownersBetween(scene, previous, amount) ?? previous.subjects, amount.to, more)
  const named = subjectsOf(scene, amount.from, amount.to, armies)
  // "Some are expected to remain": of those that the sentence before spoke of
  const again = ellipsis === 'again' || (before.told && !scene.has('other-people'))
  const known = ellipsis === 'doer' || again || isKnownSize(scene, amount.from)
  const told = scene.forces.findLast((force) => force.by === 'people' && force.to <= amount.from) ?? last
  const whose = named.length === 0 && known && told ? [{ id: told.id, mention: told }] : named
  const subjects = whose.map(({ id, mention }) => ({ id: forceOf(id), mention }))
  return subjects.length > 0 ? make(scene, amount, subjects, amount.to, more) : null
}

// "the number could be brought down again, to about 2,500"
function isKnownSize(scene: Scene, at: number): boolean {
  return scene.words.some(
    (word) =>
      word.class === 'size' &&
      word.to <= at &&
      // "a force of 35,000"
      ((word.to === at && scene.norm(at - 1) === 'of') ||
        [word.from - 1, word.from - 2].some((before) => /^(?:the|that|their|its|our)$/.test(scene.norm(before)))),
  )
}

// "has 5,200 troops there and its allies have a further 2,500"
function ownersBetween(scene: Scene, { to }: Counted, { from }: QuantityMention): Counted['subjects'] | null {
  const owner = scene.forces.findLast((force) => force.from >= to && force.to < from && force.by !== 'pronoun')
  const has = owner && scene.words.some((word) => word.class === 'have' && word.from >= owner.to && word.to <= from)
  return has ? [{ id: forceOf(owner.id), mention: owner }] : null
}

function make(scene: Scene, amount: Amount, subjects: Counted['subjects'], to: number, more: boolean): Counted {
  const before = scene.norm(amount.from - 1)
  const definite = /^(?:the|its|their|our|those|these|all|his|'s|remaining)$/.test(before)
  return { amount, subjects, from: amount.from, to, definite, more, elliptic: to === amount.to }
}

// "not a single soldier" counts none, not one
function isInside(scene: Scene, amount: Amount): boolean {
  return [...scene.quantities, ...scene.quantifiers].some(
    (other) =>
      other !== amount &&
      amount.from >= other.from &&
      amount.to <= other.to &&
      other.to - other.from > amount.to - amount.from,
  )
}

// "all 2,500 troops" is one amount
function isDeterminer(scene: Scene, amount: Amount): boolean {
  return amount.kind === 'quantifier' && scene.quantities.some((number) => number.from === amount.to)
}
