import type { QuantifierMention, QuantityMention } from '../../../model/mention.js'
import type { Scene } from '../../scene.js'
import { comparedAt } from './change.js'

// closed-class words of English: what stands behind a number that has no noun of its own, and between a size and its number
const functionWords = new Set(
  (
    'a after also and as at because before but by currently during early following for from had he if in into it last late more next ' +
    'now of on or since than that the then there this though through to today under was were when which while who with within'
  ).split(' '),
)
const links = new Set(
  'about around at below by from numbered numbering numbers of reached reaching than to total totaled totalled under'.split(
    ' ',
  ),
)

/** An amount of soldiers that stands before another in its sentence. */
interface Previous {
  amount: QuantityMention | QuantifierMention
}

/**
 * Whether an amount without a noun counts soldiers: as the size of a force ("their number stands at 2,500"), as a further amount of what
 * the one before it counts ("2,500 in Iraq and 900 in Syria", "down from 5,200"), or as a share of soldiers known ("most are to leave").
 */
export function hasNoNoun(
  scene: Scene,
  amount: QuantityMention | QuantifierMention,
  previous: Previous | null,
  more: boolean,
): boolean {
  if (scene.wordAt(amount.to, 'other-people')) return false
  if (amount.kind === 'quantifier') return isAlone(scene, amount)
  if ((amount.vague && !more) || scene.has('wounded') || scene.has('killed')) return false
  const before = scene.quantities.findLast((number) => number.to <= amount.from) ?? null
  // "it runs 94 bases, down from 505"
  const compared = comparedAt(scene, amount.from) !== null
  if (compared && before && before !== previous?.amount) return false
  return isSize(scene, amount) || isRest(scene, amount, previous) || isElliptic(scene, amount, previous, compared)
}

// "most to eventually depart", "some may remain", "most of them", "all of whom"
function isAlone(scene: Scene, amount: QuantifierMention): boolean {
  const next = amount.to
  if (/^(?:of)$/.test(scene.norm(next - 1))) return /^(?:them|whom|those|these|which)$/.test(scene.norm(next))
  if (amount.level === 'none' || /^(?:every|the)/.test(scene.norm(amount.from))) return false
  const follows = ['future', 'mood-possible', 'mood-planned', 'mood-probable', 'withdraw', 'remain', 'past', 'host']
  return (
    /^(?:to|is|are|was|were|have|had)$/.test(scene.norm(next)) ||
    follows.some((name) => scene.wordAt(next, name)) ||
    scene.norm(next) === 'eventually'
  )
}

const equated = /^(?:is|was|be|were|are)$/

// "the number of US troops … is 2,500", "reduce its presence to 3,000", "a force of 5,000", "is some 2,500 strong"
function isSize(scene: Scene, amount: QuantityMention): boolean {
  const link = scene.norm(amount.from - 1)
  if (scene.norm(amount.to) === 'strong') return equated.test(link) && isForceOf(scene, amount, 4)
  const linked = equated.test(link) || links.has(link)
  const word = ['size', 'reach-level'].some((name) => scene.wordAt(amount.from - 1, name))
  if (!(linked || word) || hasOtherNoun(scene, amount)) return false
  return (
    ['size', 'reduce', 'increase'].some((name) => isNear(scene, name, amount.from)) || isForceOf(scene, amount, 1.2)
  )
}

function isNear(scene: Scene, name: string, at: number): boolean {
  return scene.words.some((word) => word.class === name && word.to <= at && scene.distance(word.to, at) < 3.2)
}

function isForceOf(scene: Scene, amount: QuantityMention, within: number): boolean {
  const link = scene.norm(amount.from - 1)
  return scene.forces.some(
    (force) =>
      force.by === 'people' &&
      force.to < amount.from &&
      ((force.to === amount.from - 1 && link === 'of') ||
        ((link === 'at' || equated.test(link)) && scene.distance(force.to, amount.from) < within)),
  )
}

// a noun of its own behind the number: "at 10 bases", "to 30 percent"
function hasOtherNoun(scene: Scene, amount: QuantityMention): boolean {
  const next = scene.sentence.tokens[amount.to]
  if (next?.kind !== 'word' || next.joined) return false
  return !functionWords.has(next.norm) && !scene.dates.some((date) => date.from === amount.to)
}

// "withdrew some 600, leaving fewer than 1,000"
function isRest(scene: Scene, amount: QuantityMention, previous: Previous | null): boolean {
  return previous !== null && scene.wordAt(amount.from - 1, 'leave') !== null
}

function isElliptic(scene: Scene, amount: QuantityMention, previous: Previous | null, compared: boolean): boolean {
  const placed = scene.places.some(
    (place) =>
      place.from - amount.to <= 4 &&
      place.from >= amount.to &&
      place.preposition !== null &&
      /^(?:in|at|across|inside|around|to|from)$/.test(scene.norm(amount.to)),
  )
  const opening = scene.words.find((word) => word.class === 'more' && word.to === amount.from)?.from ?? amount.from
  const had = scene.words.some((word) => word.class === 'have' && word.to === opening)
  if (previous?.amount.kind === 'quantity') return placed || ((compared || had) && !hasOtherNoun(scene, amount))
  // "we have about 2,500 in the country"
  return placed && had && (amount.point ?? amount.max ?? 0) >= 50
}
