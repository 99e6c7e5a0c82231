import type { DateMention } from '../model/mention.js'
import type { Scene } from './scene.js'
import { fewTokens, manyTokens } from './reach.js'

const joining =
  /^(?:,|;|and|then|also|followed|by|of|to|in|at|on|the|its|was|were|is|are|will|be|being|been|has|have|had|so|did)$/
const joiningClasses = [
  'same-again',
  'place-modifier',
  'base-noun',
  'mood-planned',
  'mood-probable',
  'mood-possible',
] as const

/**
 * Whether a date is told of what the date before it was told of, by a list that leaves its verb out: "handed over Qaim on 19 March,
 * Qayyarah a week later and, on 23 August, Taji", "Speicher was signed over on 12 October, and Balad will be on 8 November".
 */
export function isListed(scene: Scene, previous: DateMention, date: DateMention): boolean {
  if (date.from - previous.to > manyTokens) return false
  for (let at = previous.to; at < date.from; at += 1) if (!joins(scene, at)) return false
  return hasPlace(scene, previous.to, date.from) || hasPlace(scene, date.to, date.to + fewTokens)
}

function joins(scene: Scene, at: number): boolean {
  if (scene.asides().some((aside) => aside.from <= at && at < aside.to)) return true
  if (joining.test(scene.norm(at)) || joiningClasses.some((name) => scene.wordAt(at, name))) return true
  return within(scene, at) || scene.words.some((word) => word.class === 'same-again' && word.from < at && at < word.to)
}

// the words of a place, or of whom it was given to
function within(scene: Scene, at: number): boolean {
  return [...scene.places, ...scene.forces].some(({ from, to }) => from <= at && at < to)
}

function hasPlace(scene: Scene, from: number, to: number): boolean {
  return scene.places.some((place) => place.from >= from && place.to <= to)
}
