import { otherForces, type ForceMention, type PlaceMention } from '../model/mention.js'
import type { Scene } from './scene.js'
import { costOfStandingBefore, fewTokens, overComma, withinSentence } from './reach.js'

/** A force that words speak of, with the mention that names it; the mention may stand in a sentence before. */
export interface Subject {
  id: string
  mention: ForceMention
}

/** The coalition stands for its forces and its forces stand for the coalition, as the topic allows; null where it allows neither. */
export function asSubject(id: string, allowed: readonly string[]): string | null {
  if (allowed.includes(id)) return id
  if (id === 'coalition' && allowed.includes('coalition-forces')) return 'coalition-forces'
  return id === 'coalition-forces' && allowed.includes('coalition') ? 'coalition' : null
}

/**
 * The forces that words speak of: "US troops withdrew", "the withdrawal of US troops", "pull US troops out". The nearest one, with the ones
 * that share its noun ("US and coalition forces"); soldiers before the state that sent them, a state before a pronoun.
 */
export function subjectsOf(scene: Scene, from: number, to: number, among: readonly string[] | null = null): Subject[] {
  let best: ForceMention | null = null
  let least = withinSentence
  for (const force of scene.forces) {
    if ((among && asSubject(force.id, among) === null) || isBlankObject(force, from)) continue
    if (isDestination(scene, force, to)) continue
    const cost = costOf(scene, force, from, to, among !== null)
    if (cost < least) {
      least = cost
      best = force
    }
  }
  if (!best) return []
  const chosen = best
  return scene.forces
    .filter((force) => force.from === chosen.from && force.to === chosen.to)
    .map((mention) => ({ id: mention.id, mention }))
}

// "Ankara has no intention of withdrawing from any of them": whoever "them" are, they do not leave
const isBlankObject = (force: ForceMention, from: number): boolean =>
  force.id === '' && force.by === 'pronoun' && force.from >= from

// "the minister left for Washington"
const isDestination = (scene: Scene, { by, from }: ForceMention, to: number): boolean =>
  by === 'state' && from >= to && /^(?:for|to|toward|towards)$/.test(scene.norm(from - 1))

// what tells against a force and for it, in clause boundaries
const ranks = { people: 0, body: 0.2, pronoun: 0.5, state: 0.7 }
/** "the troops" of a sentence before, where one of this sentence is as near. */
const told = 0.4
/** "pull its troops out": it stands between the words. */
const inside = -0.5
/** "handed over in May by US troops": an agent, however far. */
const agency = { base: -0.3, share: 0.3 }
/** "the withdrawal of US troops" */
const owner = -0.5
/** "withdraw US troops" */
const object = 0.3
/** "a withdrawal in May of US troops"; behind a verb only its object counts: not "return to fight the group" */
const farther = { noun: overComma, verb: 6 }

function costOf(scene: Scene, force: ForceMention, from: number, to: number, lenient: boolean): number {
  const rank = ranks[force.by] + (force.antecedent && force.by === 'people' ? told : 0)
  if (force.from >= from && force.to <= to) return rank + inside
  if (force.to <= from) return scene.distance(force.to, from) + rank
  const link = scene.norm(to)
  const agent =
    /^(?:by|from)$/.test(scene.norm(force.from - 1)) ||
    (/^(?:by|from)$/.test(scene.norm(force.from - 2)) && scene.norm(force.from - 1) === 'the')
  if (agent && force.by !== 'pronoun' && !isVoucher(scene, force))
    return agency.share * scene.distance(to, force.from) + rank + agency.base
  const owned = link === 'of' || link === 'by' || link === 'for'
  const near = force.from - to <= 3
  const noun = scene.words.some((word) => word.form === 'noun' && word.from >= from && word.to === to)
  const far = noun || lenient ? farther.noun : farther.verb
  return scene.distance(to, force.from) + rank + (owned && near ? owner : near ? object : far)
}

// "were attacked 60 times, by the coalition's count": it counts, and attacks nobody
const isVoucher = (scene: Scene, { to }: ForceMention): boolean =>
  scene.norm(to) === "'s" && [to + 1, to + 2].some((at) => scene.wordAt(at, 'say-own') !== null)

/** The places that the words hold for, within tokens `from` to `to`: bases first, of nested ones the widest ("Baghdad and other parts of federal Iraq"). */
export function placesIn(
  scene: Scene,
  from: number,
  to: number,
  isWithin: (inner: string, outer: string) => boolean,
): PlaceMention[] {
  const named = scene.places.filter(
    (place) => place.id !== '' && !place.elsewhere && place.from >= from && place.to <= to && isLocative(scene, place),
  )
  const bases = named.filter((place) => place.base)
  const isBesideBase = (town: PlaceMention): boolean =>
    !bases.some(({ id }) => isWithin(id, town.id)) && bases.some((base) => sharesAnd(scene, base, town))
  const listed = bases.length > 0 ? named.filter((place) => place.base || isBesideBase(place)) : named
  const first = listed[0]
  if (!first) return []
  const chain = [first]
  for (const place of listed.slice(1)) if (isJoined(scene, chain.at(-1) ?? first, place)) chain.push(place)
  return chain.filter((place) => !chain.some((other) => other.id !== place.id && isWithin(place.id, other.id)))
}

// "Washington said" names a government; a preposition, a possessive or a verb before makes it a place
function isLocative(scene: Scene, place: PlaceMention): boolean {
  // "at Baghdad's request", "Iraq's Anbar province"
  if (scene.norm(place.to) === "'s" && !place.base) return false
  if (isParty(scene, place)) return false
  if (place.base || place.preposition) return true
  if ([1, 2, 3, 4].some((ahead) => scene.wordAt(place.to + ahead - 1, 'hosting'))) return true
  const before = scene.at(place.from - 1)
  if (before.some((mention) => mention.kind === 'word' && mention.class === 'leave-place')) return true
  return !scene.forces.some((force) => force.by === 'state' && force.from < place.to && force.to > place.from)
}

/** Whether a place is a government: "at the invitation of Baghdad", "the pact between Baghdad and Washington". */
export function isParty(scene: Scene, { from, preposition, base, country }: PlaceMention): boolean {
  if (base || country || !/^(?:from|with|of|between|by)$/.test(preposition ?? scene.norm(from - 1))) return false
  return [2, 3].some((back) => scene.wordAt(from - back, 'dealing') !== null)
}

// "its bases in Baghdad and the Ain al-Asad airbase": both
function sharesAnd(scene: Scene, a: PlaceMention, b: PlaceMention): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  return !first.country && !second.country && scene.norm(first.to) === 'and' && second.from - first.to <= 3
}

function isJoined(scene: Scene, a: PlaceMention, b: PlaceMention): boolean {
  // "ten times in Iraq and three times in Syria" are two counts
  if (scene.quantities.some((number) => number.from >= a.to && number.to <= b.from)) return false
  // "2,500 in Iraq, Turkey about 2,000"
  if (scene.norm(b.from - 1) === ',' && scene.quantities.some((number) => number.from === b.to)) return false
  for (let at = a.to; at < b.from; at += 1) {
    const word = scene.norm(at)
    if (word === 'and' || word === 'or' || word === 'as') return b.from - a.to <= fewTokens
  }
  return b.from - a.to <= 3 && scene.norm(a.to) === ',' && ((a.base && b.base) || (a.country && b.country))
}

// how far, in clause boundaries, another country's name may stand: "in Afghanistan, where 14,000 Americans are"
const reachOfPlace = withinSentence

/**
 * Whether the nearest place to tokens `from` to `to` is of another story: "in Afghanistan", "at Kabul's airport"; `but`: places that tell
 * nothing of where it was.
 */
export function isElsewhere(
  scene: Scene,
  from: number,
  to: number,
  but: (place: PlaceMention) => boolean = () => false,
): boolean {
  let nearest: PlaceMention | null = null
  let least = reachOfPlace
  for (const place of scene.places) {
    if (place.id === '' || isActor(scene, place) || isAcrossBorder(scene, place) || but(place)) continue
    const cost =
      place.from >= to ? scene.distance(to, place.from) : scene.distance(place.to, from) + costOfStandingBefore
    if (cost < least) {
      least = cost
      nearest = place
    }
  }
  return nearest ? nearest.elsewhere : isOthersDeal(scene)
}

// "a base near the border with Iran" lies on this side of it
const isAcrossBorder = (scene: Scene, { from }: { from: number }): boolean =>
  scene.norm(from - 1) === 'with' && /^(?:borders?|frontiers?|boundary)$/.test(scene.norm(from - 2))

// "under the accord with the Taliban all of them were to be gone by May"
function isOthersDeal(scene: Scene): boolean {
  return scene.forces.some(({ id, from, by }) => {
    if (isAcrossBorder(scene, { from })) return false
    const opening = scene.norm(from - 1) === 'the' ? from - 2 : from - 1
    return id === otherForces && by !== 'pronoun' && scene.norm(opening) === 'with'
  })
}

const follows =
  /^(?:on|in|at|by|after|before|and|but|or|to|for|since|from|during|with|as|when|until|where|last|this|next)$/

// "Iran struck", "Iran-backed": a state that acts, not a place where something is
function isActor(scene: Scene, place: PlaceMention): boolean {
  // "factions close to Tehran"
  if (scene.words.some((word) => word.class === 'loyal' && word.to === place.from)) return true
  // "Germany hosts 35,000 American troops"
  if ([0, 1, 2].some((ahead) => scene.wordAt(place.to + ahead, 'hosting'))) return false
  const next = scene.sentence.tokens[place.to]
  // "Iran-backed", "the Gaza war"
  const modifies = next?.kind === 'word' && next.norm !== "'s" && !follows.test(next.norm)
  if (next?.joined || (place.preposition === null && modifies)) return true
  return scene.forces.some((force) => force.by === 'state' && force.from < place.to && force.to > place.from)
}

/** One count over several countries joins their ids in alphabetical order. */
export function joinedPlace(places: readonly PlaceMention[]): string {
  if (places.length > 1 && places.every((place) => place.country))
    return [...new Set(places.map((place) => place.id))].sort().join('-and-')
  return places[0]?.id ?? ''
}

const goals = new Set(['into', 'to', 'toward', 'towards', 'for', 'via', 'through'])

/** Where soldiers who leave go, rather than where they were: "have crossed into Kuwait", "left for Erbil". */
export const isGoal = ({ preposition }: PlaceMention): boolean => preposition !== null && goals.has(preposition)
