import type { ForceMention } from '../../../model/mention.js'
import { isHarmAt } from '../../harm.js'
import type { Scene } from '../../scene.js'
import type { Amount } from './amount.js'

/** The soldiers that an amount stands before. */
export interface Noun {
  /** More than one where they share it: "US and coalition troops". */
  forces: ForceMention[]
  /** The token behind it. */
  to: number
  /** "750 more troops". */
  more: boolean
}

// how many tokens may stand between an amount and its noun
const farthest = 6

const between =
  /^(?:of|the|its|their|our|his|those|these|more|additional|extra|another|other|others|remaining|further|strong|or|so|such|own|new|a|odd|last|current|troop|member)$/

/** "2,500 US troops", "2,200 of its 5,200 troops", "a 2,500-strong force", "400 of them". */
export function nounBehind(scene: Scene, amount: Amount): Noun | null {
  let more = false
  if (isOwnedByOthers(scene, amount.from)) return null
  for (let at = amount.to; at <= amount.to + farthest; ) {
    const found = forcesAt(scene, at)
    // "no coalition casualties", "there were 4,491 soldiers killed" count no soldiers who are there
    if (found)
      return found.forces.every(({ id }) => id !== '') && !isHarmAt(scene, found.to) && !areCivilians(scene, found)
        ? { ...found, more }
        : null
    if (isOfOthers(scene, at)) return null
    if (scene.wordAt(at, 'more')) more = true
    const next = fillerEnd(scene, amount, at)
    if (next === null) return null
    at = next
  }
  return null
}

// "KFOR's approximately 4,000 personnel": of a body that the story does not know
function isOwnedByOthers(scene: Scene, at: number): boolean {
  if (scene.norm(at - 1) !== "'s" || !/^\p{Lu}{3,}$/u.test(scene.text(at - 2, at - 1))) return false
  return !scene.sentence.mentions.some(({ from, to }) => from <= at - 2 && at - 2 < to)
}

// "the embassy has some 400 Americans": a people's name alone counts no soldiers where an embassy or a firm is told of
function areCivilians(scene: Scene, { forces, to }: { forces: ForceMention[]; to: number }): boolean {
  const [people] = forces
  if (!people || to !== people.from + 1 || people.by === 'pronoun' || scene.wordAt(people.from, 'people')) return false
  return scene.has('civil-post')
}

// soldiers, or "them" and "whom" behind "of"
function forcesAt(scene: Scene, at: number): { forces: ForceMention[]; to: number } | null {
  const people = peopleAt(scene, at)
  if (people.length > 0) return { forces: people, to: people[0]?.to ?? at }
  const named = /^(?:are|were)$/.test(scene.norm(at)) ? peopleAt(scene, at + 1).filter(isBareName) : []
  if (named.length > 0) return { forces: named, to: at + 2 }
  if (scene.norm(at - 1) !== 'of') return null
  if (scene.norm(at) === 'whom') return relative(scene, at)
  const them = scene.forces.find(
    (force) => force.from === at && force.many && force.by === 'pronoun' && force.id !== '',
  )
  if (!them || scene.wordAt(them.to, 'other-people') || isOfPeopleBefore(scene, at)) return null
  // "2,500 of them American"
  const nation = peopleAt(scene, them.to)
  return { forces: nation.length > 0 ? nation : [them], to: nation[0]?.to ?? them.to }
}

// "the oil firm's employees, about 60 of them": people that stand nearer than any soldiers
function isOfPeopleBefore(scene: Scene, at: number): boolean {
  const people = scene.words.findLast(({ class: name, to }) => name === 'other-people' && to <= at)
  if (!people) return false
  return !scene.forces.some(({ by, to }) => by === 'people' && to >= people.to && to <= at)
}

// "5,200 are American"
const isBareName = ({ from, to }: ForceMention): boolean => to === from + 1

const peopleAt = (scene: Scene, at: number): ForceMention[] =>
  scene.forces.filter((force) => force.from === at && force.by === 'people')

// "American soldiers, hundreds of whom have left"
function relative(scene: Scene, at: number): { forces: ForceMention[]; to: number } | null {
  const soldiers = scene.forces.findLast((force) => force.to < at && force.by === 'people' && force.id !== '')
  return soldiers ? { forces: peopleAt(scene, soldiers.from), to: at + 1 } : null
}

// "16,000 people", "most of them contractors"; "a 5,200-member force" has members alone
function isOfOthers(scene: Scene, at: number): boolean {
  if (scene.norm(at) === 'members' && scene.norm(at + 1) === 'of') return false
  return scene.wordAt(at, 'other-people') !== null && !scene.sentence.tokens[at]?.joined
}

// behind a word that may stand between an amount and its noun, another number among them: "most of the 2,500 American troops"
function fillerEnd(scene: Scene, amount: Amount, at: number): number | null {
  const nested = scene.quantities.find((quantity) => quantity.from === at)
  if (nested && (amount.kind === 'quantifier' || scene.norm(at - 1) !== ',')) return nested.to
  const fills = between.test(scene.norm(at)) || scene.wordAt(at, 'force-modifier') !== null
  return fills || scene.norm(at) === 'members' ? at + 1 : null
}
