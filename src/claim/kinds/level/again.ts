import type { QuantityMention } from '../../../model/mention.js'
import type { Scene } from '../../scene.js'

const ends = /^(?:|[.,;:!)"”’—–]|\w+)$/

/** Whether a number counts again those whom the sentence before counted: "Today there are fewer than 50,000", "will keep the 2,500 there". */
export function isCountedAgain(scene: Scene, { from, to }: QuantityMention): boolean {
  if (!ends.test(scene.norm(to))) return false
  return isExistential(scene, from) || isEquated(scene, from) || (isKnown(scene, from) && isGoverned(scene, from - 1))
}

// "It is about 5,000"
const isEquated = (scene: Scene, at: number): boolean =>
  /^(?:is|was)$/.test(scene.norm(at - 1)) && /^(?:it|that|this)$/.test(scene.norm(at - 2))

const isKnown = (scene: Scene, at: number): boolean => /^(?:the|those|these|all)$/.test(scene.norm(at - 1))

/** "there are", "there were only"; "contractors, of whom there are 6,000" are no soldiers. */
export function isExistential(scene: Scene, at: number): boolean {
  const there = scene.words.find(
    ({ class: name, from, to }) => name === 'have' && scene.norm(from) === 'there' && to <= at && at - to <= 2,
  )
  return there !== undefined && !/^(?:whom|which|where)$/.test(scene.norm(there.from - 1)) && !scene.has('other-people')
}

const governing = new Set(['leave', 'keep', 'withdraw'])

/** "keep", "withdraw" right before a token. */
export function isGoverned(scene: Scene, at: number): boolean {
  return scene.words.some(({ class: name, form, to }) => to === at && governing.has(name) && form !== 'noun')
}

/** Whether a number adds what is in one country to what is in the one named before: "2,500 in Iraq and a few hundred in Syria". */
export function isInNextCountry(scene: Scene, { from, to }: QuantityMention): boolean {
  if (!/^(?:and|as|plus|to|alongside|besides|with|,)$/.test(scene.norm(from - 1)) || scene.norm(to) !== 'in')
    return false
  const country = scene.places.find((place) => place.country && place.from > to && place.from - to <= 4)
  if (!country || /^(?:is|are|was|were|have|has)$/.test(scene.norm(country.to))) return false
  return scene.places.some((place) => place.country && place.id !== country.id && place.to <= from)
}
