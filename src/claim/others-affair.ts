import { otherForces, type WordMention } from '../model/mention.js'
import { foreigners } from './foreigners.js'
import { fewTokens, overComma } from './reach.js'
import type { Scene } from './scene.js'

/**
 * Whether talks or a deal are other parties' than the two governments, or on another matter than foreign soldiers: Baghdad's with Ankara,
 * Washington's with Kabul.
 */
export function isOthersAffair(scene: Scene): boolean {
  const named = new Set(scene.forces.filter((force) => force.by !== 'pronoun').map((force) => force.id))
  if (named.has(otherForces)) return !(named.has('us-forces') && named.has('iraqi-forces'))
  const nouns = scene.words.filter(isAffair)
  if (nouns.length > 0 && nouns.every((noun) => isBetweenOthers(scene, noun))) return true
  if ([...foreigners].some((id) => named.has(id))) return false
  const isOthers = [isHeldAbroad, isWithUnknown, isOnOtherMatter, isOfArms]
  return scene.has('other-party') || nouns.some((noun) => isOthers.some((is) => is(scene, noun)))
}

/** Whether the talks or the deal last told of are others': they go on ("The talks have stalled") until ours are named. */
export function goesOnAsOthers(scene: Scene, before: boolean): boolean {
  if (scene.words.some(isAffair) && isOthersAffair(scene)) return true
  return before && !namesOurs(scene)
}

/** Whether the foreign soldiers, who sends them or their leaving are named: "The coalition is ready to leave". */
export const namesOurs = (scene: Scene): boolean =>
  scene.has('withdraw') || scene.forces.some(({ id, by }) => by !== 'pronoun' && foreigners.has(id))

const isAffair = ({ class: name, form }: WordMention): boolean =>
  form === 'noun' && (name === 'talks' || name === 'agreement')

// "the talks in Geneva are in their final stage": in a town where the two governments do not meet
function isHeldAbroad(scene: Scene, { class: name, to }: WordMention): boolean {
  if (name !== 'talks' || scene.norm(to) !== 'in') return false
  const place = scene.places.find(({ from }) => from === to + 1 || from === to)
  return place ? place.elsewhere : isName(scene, to + 1)
}

// "talks with Norvane Gas", "an agreement signed by Norvane"
function isWithUnknown(scene: Scene, noun: WordMention): boolean {
  const at = behindSigning(scene, noun.to)
  if (!/^(?:with|by)$/.test(scene.norm(at))) return false
  const name = scene.norm(at + 1) === 'the' ? at + 2 : at + 1
  return /^\p{Lu}/u.test(scene.text(name, name + 1)) && scene.at(name).length === 0
}

// "an agreement on Thursday for 12 helicopters", "eight batteries under a deal signed in May"
function isOfArms(scene: Scene, { class: name, from, to }: WordMention): boolean {
  if (name !== 'agreement' || scene.has('withdraw')) return false
  const under = [from - 1, from - 2].some((at) => scene.norm(at) === 'under')
  return scene.words.some((arms) => {
    // "a drone attack" is no matter of a deal
    if (arms.class !== 'equipment' || scene.wordAt(arms.to, 'attack-noun')) return false
    if (arms.from < from) return under
    const before = scene.quantities.findLast((number) => number.to <= arms.from && number.from > to)
    return before !== undefined && scene.norm(before.from - 1) === 'for' && arms.from - before.to < 4
  })
}

function isName(scene: Scene, at: number): boolean {
  if (scene.dates.some(({ from, to }) => from <= at && at < to)) return false
  return /^\p{Lu}/u.test(scene.text(at, at + 1)) && scene.at(at).every(({ kind }) => kind === 'speaker')
}

// "talks with Baghdad on a gas plant", "an agreement to clear the district of militias"
function isOnOtherMatter(scene: Scene, noun: WordMention): boolean {
  const to = behindSigning(scene, noun.to)
  // "talks between two ministries on", but not "talks will focus on"
  const last = /^(?:with|between|in)$/.test(scene.norm(to)) ? to + fewTokens : to
  for (let at = to; at <= last && scene.distance(to, at) < overComma && !isVerb(scene, at); at += 1)
    if (opensMatter(scene, at, to)) return !isOurs(scene, at + 1)
  return false
}

// "an agreement signed in October to"
function behindSigning(scene: Scene, at: number): number {
  const signed = scene.wordAt(at, 'sign') ?? scene.wordAt(at, 'reach')
  if (signed?.form !== 'participle' && signed?.form !== 'past') return at
  return scene.dates.find(({ from }) => from === signed.to || from === signed.to + 1)?.to ?? signed.to
}

const isVerb = (scene: Scene, at: number): boolean =>
  scene
    .at(at)
    .some(
      (word) => word.kind === 'word' && /^(?:past|third|future)$/.test(word.form === 'phrase' ? word.class : word.form),
    )

function opensMatter(scene: Scene, at: number, noun: number): boolean {
  const behind = scene.at(at + 1)
  if ([...scene.at(at), ...behind].some(({ kind }) => kind === 'date' || kind === 'quantity')) return false
  // "an agreement to come into force in May": it comes into force itself
  if (scene.norm(at) === 'to') return at === noun && !isArticle(scene, at + 1) && !isCourse(scene, at + 1)
  return /^(?:on|over|about|regarding|concerning)$/.test(scene.norm(at))
}

const isArticle = (scene: Scene, at: number): boolean => /^(?:the|a|an|its|their|his)$/.test(scene.norm(at))

const isCourse = (scene: Scene, at: number): boolean =>
  scene.wordAt(at, 'course') !== null || scene.wordAt(at, 'finish') !== null || scene.wordAt(at, 'sign') !== null

function isOurs(scene: Scene, from: number): boolean {
  for (let at = from; at < from + fewTokens && scene.distance(from, at) < overComma; at += 1)
    if (ours.some((name) => scene.wordAt(at, name))) return true
  return false
}

const ours = ['our-matter', 'withdraw', 'people', 'base-noun'] as const

// "the budget agreement between Erbil and Baghdad"
function isBetweenOthers(scene: Scene, { to }: WordMention): boolean {
  if (scene.norm(to) !== 'between') return false
  const first = stateAt(scene, to + 1)
  const second = first && scene.norm(first.to) === 'and' ? stateAt(scene, first.to + 1) : null
  return second !== null && ![first?.id, second.id].some((id) => foreigners.has(id ?? ''))
}

const stateAt = (scene: Scene, at: number): { id: string; to: number } | null =>
  scene.forces.find(({ from }) => from === at) ?? scene.places.find(({ from }) => from === at) ?? null
