import type { PlaceMention, QuantityMention } from '../model/mention.js'
import type { Scene } from './scene.js'
import { fewTokens } from './reach.js'

// what may stand between a number that leaves its noun out and its place: "27 of them were in Iraq", "29 times in Iraq"
const fills =
  /^(?:of|them|those|these|which|times|occasions|attacks|strikes|incidents|were|was|have|has|had|been|being|came|took|place|occurred|happened|carried|out|launched|recorded|more)$/
const whereabouts = /^(?:in|on|at|inside|across)$/

/** The place of a number that is part of a count and leaves its noun out: "60 of them in Iraq and 99 in Syria". */
export function placeOfPart(scene: Scene, { to }: { to: number }): PlaceMention | null {
  let at = to
  while (at < to + fewTokens && fills.test(scene.norm(at))) at += 1
  if (!whereabouts.test(scene.norm(at))) return null
  return scene.places.find(({ from, preposition }) => from > at && from <= at + 3 && preposition !== null) ?? null
}

/** Whether a number is part of a count of attacks: "160 attacks, 60 of them in Iraq and 99 in Syria", "61 times, 29 of those in Iraq". */
export function isOfAttacks(scene: Scene, number: { from: number; to: number }): boolean {
  if (!placeOfPart(scene, number)) return false
  const before = scene.quantities.findLast(({ to }) => to <= number.from)
  return before ? countsAttacks(scene, before) || isOfAttacks(scene, before) : opensWithAttacks(scene, number.from)
}

function countsAttacks(scene: Scene, { to }: QuantityMention): boolean {
  for (let at = to; at <= to + 5; at += 1) {
    if (/^(?:times|occasions)$/.test(scene.norm(at)) || scene.wordAt(at, 'attack-noun')) return true
    if (/^(?:,|in|on|against)$/.test(scene.norm(at))) return false
  }
  return false
}

// "Of those attacks, 29 were in Iraq"
function opensWithAttacks(scene: Scene, to: number): boolean {
  return [1, 2, 3].some((at) => at < to && scene.norm(0) === 'of' && scene.wordAt(at, 'attack-noun') !== null)
}
