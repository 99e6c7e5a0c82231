import type { QuantifierMention, QuantityMention, WordMention } from '../../../model/mention.js'
import { isHarm } from '../../harm.js'
import { predicateOf } from '../../predicate.js'
import { intoNextClause, intoSecondClause, overComma, withinClause, withinPhrase } from '../../reach.js'
import type { Scene } from '../../scene.js'
import { isCountedAgain, isExistential, isGoverned, isInNextCountry } from './again.js'
import type { Amount } from './amount.js'
import { comparedAt, linkBefore } from './change.js'
import { verbBehind } from './verb.js'

// closed-class words of English: what may stand behind a number that has no noun of its own, and between a size and its number
const functionWords = new Set(
  (
    'a across after also and are as at because before but by could currently during early following for from had has have he if in into is it ' +
    'last late may might more must next now on once or since than that the then there this though through to today under was were ' +
    'when which while who will with within would'
  ).split(' '),
)
const links = new Set(
  'about around at below by currently from now numbered numbering numbers of over past present presently reached reaching than to total totaled totalled under'.split(
    ' ',
  ),
)

/** An amount of soldiers that stands before another in its sentence. */
interface Previous {
  amount: Amount
}

interface Told {
  previous: Previous | null
  /** Whether the sentence before gave a number of soldiers. */
  told: boolean
}

/**
 * Why an amount without a noun counts soldiers: as the size of a force ("their number stands at 2,500"), as a further amount of what the
 * one before it counts ("2,500 in Iraq and 900 in Syria", "down from 5,200"), by what it does ("most are to leave", "2,200 will stay on"),
 * or as what the sentence before counted ("Today there are fewer than 50,000").
 */
export type Ellipsis = 'size' | 'further' | 'doer' | 'again'

export function ellipsisOf(scene: Scene, amount: Amount, before: Told, more: boolean): Ellipsis | null {
  if (scene.wordAt(amount.to, 'other-people') && !isPeople(scene, amount.to)) return null
  return amount.kind === 'quantifier' ? ofShare(scene, amount, before) : ofNumber(scene, amount, before, more)
}

function ofShare(scene: Scene, amount: QuantifierMention, { told }: Told): Ellipsis | null {
  if (told && scene.norm(amount.from) === 'none' && isExistential(scene, amount.from)) return 'again'
  return isAlone(scene, amount) ? 'doer' : null
}

function ofNumber(scene: Scene, amount: QuantityMention, { previous, told }: Told, more: boolean): Ellipsis | null {
  if (isToll(scene, amount) || hasOtherNoun(scene, amount)) return null
  // "it runs 94 bases, down from 505", "from 48 seats to 17": the number before has the noun
  const before = scene.quantities.findLast((number) => number.to <= amount.from) ?? null
  const other = before !== null && before !== previous?.amount
  const compared = comparedAt(scene, amount.from) !== null
  if (isDoer(scene, amount, more)) return other ? null : 'doer'
  if (
    (amount.vague && !more && !isInNextCountry(scene, amount)) ||
    (other && (compared || isTarget(scene, amount, before)))
  )
    return null
  if (isSize(scene, amount)) return 'size'
  if (told && isCountedAgain(scene, amount)) return 'again'
  return isFurther(scene, amount, previous, compared) ? 'further' : null
}

const isTarget = (scene: Scene, amount: QuantityMention, before: QuantityMention): boolean =>
  scene.norm(amount.from - 1) === 'to' && linkBefore(scene, before) === 'from' && !isSoldiers(scene, before.to)

// "from 168,000 troops to 130,000"
const isSoldiers = (scene: Scene, at: number): boolean =>
  scene.sentence.tokens[at]?.kind !== 'word' || functionWords.has(scene.norm(at)) || scene.wordAt(at, 'people') !== null

// "three were killed and 34 wounded", "the number of injured was raised to 34 and then to 50"
function isToll(scene: Scene, { from, to }: QuantityMention): boolean {
  return scene.words.some((word) => isHarm(word) && (word.to <= from || scene.distance(to, word.from) < overComma))
}

// "most to eventually depart", "some may remain", "most of them", "all of whom"
function isAlone(scene: Scene, amount: QuantifierMention): boolean {
  const next = amount.to
  // "most of them contractors" counts no soldiers
  if (scene.norm(next - 1) === 'of')
    return /^(?:them|whom|those|these|which)$/.test(scene.norm(next)) && !scene.wordAt(next + 1, 'other-people')
  if (amount.level === 'none' || /^(?:every|the)/.test(scene.norm(amount.from))) return false
  // "all options are on the table"
  if (scene.norm(next).endsWith('s') && /^(?:are|were|remain)$/.test(scene.norm(next + 1))) return false
  const follows = [
    'future',
    'mood-possible',
    'mood-planned',
    'mood-probable',
    'withdraw',
    'remain',
    'past',
    'host',
  ] as const
  return (
    /^(?:to|is|are|was|were|have|had)$/.test(scene.norm(next)) ||
    follows.some((name) => scene.wordAt(next, name)) ||
    scene.norm(next) === 'eventually'
  )
}

/** A smaller number without a noun of its own may count anything. */
export const fewest = 20
const many = 200

const doing = new Set(['remain', 'withdraw', 'station', 'at-work'])

// "2,200 to stay on", "a few hundred will leave", "the 5,200 that we had there"
function isDoer(scene: Scene, amount: QuantityMention, more: boolean): boolean {
  // "500 have left, and 200 more will follow"
  if (more && following(scene, amount.to)) return true
  const verb = verbBehind(scene, amount.to)
  const relative =
    /^(?:that|who|which)$/.test(scene.norm(amount.to)) &&
    [amount.from, amount.number].some((at) => scene.norm(at - 1) === 'the')
  if (!verb || !doing.has(verb.class) || (amount.max ?? amount.min ?? 0) < fewest) return false
  const away = scene.distance(predicateOf(scene, amount.to), verb.from)
  if (relative) return away < intoNextClause
  return away < withinPhrase && (verb.class !== 'station' || (amount.max ?? amount.min ?? 0) >= many)
}

const equated = /^(?:is|was|be|been|were|are)$/

// "the number of US troops … is 2,500", "reduce its presence to 3,000", "a force of 5,000", "is some 2,500 strong"
function isSize(scene: Scene, amount: QuantityMention): boolean {
  const link = scene.norm(amount.from - 1)
  if (scene.norm(amount.to) === 'strong') return equated.test(link) && isForceOf(scene, amount, intoSecondClause)
  const linked = equated.test(link) || links.has(link) || link === ',' || link === ':'
  const word = (['size', 'reach-level', 'stand-at', 'reduce', 'increase'] as const).some((name) =>
    scene.wordAt(amount.from - 1, name),
  )
  if (!(linked || word) || isOfOtherThings(scene, amount.from) || isOfBases(scene, amount.from)) return false
  // "has kept its troops at three: Taji, Harir and Erbil"
  if (link === 'at' && (amount.max ?? amount.min ?? 0) < fewest) return false
  if (isOfArmy(scene, amount.from)) return false
  // "US forces in Iraq and Syria together come to about 5,700"
  const sum = scene.words.find((one) => one.class === 'reach-level' && one.to === amount.from)
  if (sum && scene.forces.some((force) => force.by === 'people' && scene.distance(force.to, sum.from) < overComma))
    return true
  return (
    ['size', 'reduce', 'increase'].some((name) => isNear(scene, name, amount)) || isForceOf(scene, amount, withinClause)
  )
}

function isNear(scene: Scene, name: string, { from }: QuantityMention): boolean {
  return scene.words.some(
    (word) => word.class === name && word.to <= from && scene.distance(word.to, from) < intoSecondClause,
  )
}

// "the American bases in Iraq had numbered 505"
function isOfBases(scene: Scene, at: number): boolean {
  const base = scene.words.findLast((word) => word.class === 'base-noun' && word.form === 'noun' && word.to <= at)
  if (!base || scene.distance(base.to, at) >= withinClause) return false
  return !scene.forces.some((force) => force.by === 'people' && force.from >= base.to && force.to <= at)
}

// "will cut its army to 72,500" tells of all its soldiers, wherever they are
function isOfArmy(scene: Scene, at: number): boolean {
  const force = scene.forces.findLast((one) => one.by === 'people' && one.to <= at)
  return force !== undefined && /^(?:army|armies|navy|militaries)$/.test(scene.norm(force.to - 1))
}

// "the number of attacks fell to 30"
function isOfOtherThings(scene: Scene, at: number): boolean {
  const size = scene.words.findLast((word) => word.class === 'size' && word.form === 'noun' && word.to < at)
  // "the baseline figure of 138,000"
  if (!size || scene.norm(size.to) !== 'of' || size.to >= at - 1) return false
  return !scene.forces.some((force) => force.from > size.to && force.from - size.to <= 5 && force.by !== 'state')
}

function isForceOf(scene: Scene, amount: QuantityMention, within: number): boolean {
  const link = scene.norm(amount.from - 1)
  return scene.forces.some(
    (force) =>
      force.by === 'people' &&
      force.to < amount.from &&
      ((force.to === amount.from - 1 && (link === 'of' || link === ':')) ||
        ((link === 'at' || equated.test(link)) && scene.distance(force.to, amount.from) < within)),
  )
}

// a noun of its own behind the number: "at 10 bases", "to 30 percent"
function hasOtherNoun(scene: Scene, amount: QuantityMention): boolean {
  const next = scene.sentence.tokens[amount.to]
  if (next?.kind !== 'word' || functionWords.has(next.norm) || next.norm === 'strong' || isPeople(scene, amount.to))
    return false
  if (next.joined) return true
  const verb = (['remain', 'withdraw', 'past', 'future'] as const).some((name) => scene.wordAt(amount.to, name))
  return !verb && !scene.dates.some((date) => date.from === amount.to)
}

// "cutting troop levels from 2,500 to under 2,000 people"
const isPeople = (scene: Scene, at: number): boolean =>
  scene.norm(at) === 'people' && scene.words.some((word) => word.class === 'size' && word.to <= at)

// a further amount of what the one before it counts
function isFurther(scene: Scene, amount: QuantityMention, previous: Previous | null, compared: boolean): boolean {
  // "2,500 in Iraq and 900 more in Syria"
  const behind = scene.wordAt(amount.to, 'more')?.to ?? amount.to
  const placed = scene.places.some(
    (place) =>
      place.from - behind <= 4 &&
      place.from >= behind &&
      place.preposition !== null &&
      /^(?:in|at|across|inside|around|to|from)$/.test(scene.norm(behind)),
  )
  const opening = scene.words.find((word) => word.class === 'more' && word.to === amount.from)?.from ?? amount.from
  const had = scene.words.some((word) => word.class === 'have' && word.to === opening)
  const governed = isGoverned(scene, opening)
  if (previous?.amount.kind !== 'quantity')
    // "we have about 2,500 in the country"
    return placed && had && (amount.point ?? amount.max ?? 0) >= fewest
  // "withdrew some 600, leaving fewer than 1,000"; "2,500 in 2021 and 1,870 this week"
  // "from about 5,200 service members to 3,000"
  const link = scene.norm(amount.from - 1)
  const course = link === 'to' && linkBefore(scene, previous.amount) === 'from'
  return placed || compared || had || governed || course || repeats(scene, amount)
}

/** The verb that says of further soldiers that they do what those before them did: "another 200 are to follow". */
export function following(scene: Scene, at: number): WordMention | null {
  const verb = scene.words.find((word) => word.class === 'to-follow' && word.from >= at)
  return verb && scene.distance(at, verb.from) < withinClause ? verb : null
}

/** What says of a further number what was said of the one before: "5,200 in 2017, 2,500 in the summer of 2021", "it was below 200". */
export function repeats(scene: Scene, { from, to }: { from: number; to: number }): boolean {
  if (equated.test(scene.norm(from - 1)) && /^(?:it|that|this|they)$/.test(scene.norm(from - 2))) return true
  return /^(?:and|,|;)$/.test(scene.norm(from - 1)) && scene.dates.some((date) => date.from === to)
}
