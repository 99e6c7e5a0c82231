import { moodAt } from '../../modality.js'
import type { Scene } from '../../scene.js'
import { byChange } from './change.js'
import type { Counted } from './amount.js'
import { fewest } from './ellipsis.js'
import { nothing, wordBefore, type Played } from './played.js'
import { byVerbBefore, byVerbBehind } from './verb.js'
import { intoNextClause } from '../../reach.js'

/** Decides by the change of level that the amount belongs to, else by the verb before it, else by the verb behind it. */
export function roleOf(scene: Scene, counted: Counted): Played {
  return (
    byWhole(scene, counted) ??
    byNow(scene, counted) ??
    byChange(scene, counted) ??
    (opensClause(scene, counted) ? byVerbBehind(scene, counted) : null) ??
    byVerbBefore(scene, counted) ??
    byVerbBehind(scene, counted) ??
    byPresence(scene, counted) ??
    nothing
  )
}

// "13,000 remain and more than 20,000 have left": it has a verb of its own
const opensClause = (scene: Scene, { from, to }: Counted): boolean =>
  /^(?:and|but|while|,|;)$/.test(scene.norm(from - 1)) && /^(?:have|has|had|will|would)$/.test(scene.norm(to))

// "2,200 of its 5,200 troops", "some of the 2,500 soldiers": the whole is there, whatever its part does
function byWhole(scene: Scene, { amount, definite, from, to }: Counted): Played | null {
  if (amount.kind !== 'quantity' || !definite || scene.norm(from - 2) !== 'of') return null
  return isPart(scene, from - 2) ? { role: 'present', from, to } : null
}

// "half of its", "most of the", "2,200 of the"; "the families of the 12 soldiers" are no part of them
function isPart(scene: Scene, of: number): boolean {
  const amounts = [...scene.quantities, ...scene.quantifiers]
  return amounts.some(({ to }) => to === of || to === of + 1) || fraction.test(scene.norm(of - 1))
}

const fraction =
  /^(?:half|halves|thirds?|quarters?|fifths?|tenths?|percent|%|parts?|rest|bulk|remainder|majority|none)$/

// "force levels in Syria, now about 900, are to stay as they are"; "the force was some 2,500 strong"
function byNow(scene: Scene, { elliptic, from, to }: Counted): Played | null {
  if (!elliptic) return null
  return scene.norm(to) === 'strong' || /^(?:now|currently|present|presently|today)$/.test(scene.norm(from - 1))
    ? { role: 'present', from, to }
    : null
}

const whereabouts = /^(?:in|at|across|inside|on|throughout|around)$/

// "the 2,500 US troops in Iraq", "a force of 2,500", "2,500 US troops in Iraq, 900 in Syria"
function byPresence(scene: Scene, { amount, from, to, more, definite, subjects }: Counted): Played | null {
  // "four of them in Baghdad" may be anything that the text has spoken of
  const small = amount.kind === 'quantity' && (amount.max ?? amount.min ?? 0) < fewest
  if (small && subjects.some(({ mention }) => mention?.by === 'pronoun')) return null
  if (!more && wordBefore(scene, ['size', 'people-size'], from, intoNextClause))
    return { role: isAhead(scene, from) ? 'target' : 'present', from, to }
  const placed = scene.places.some(
    (place) =>
      place.from >= to && place.from - to <= 5 && place.preposition !== null && whereabouts.test(place.preposition),
  )
  if (isAhead(scene, from)) return { role: 'target', from: from - 1, to }
  // "expects 140,000 troops to be in Iraq"
  if (scene.norm(to) === 'to' && scene.norm(to + 1) === 'be') return { role: 'target', from: to + 1, to: to + 2 }
  // "and another 900 in Syria" are there, "another 900 troops" may be on their way
  // "the families of the 12 soldiers"
  return placed || (definite && !more && !small) ? { role: 'present', from, to } : null
}

const modal = /^(?:will|would|may|might|could|must|shall|'ll)$/

// "the number might be 3,500", "would take it to 3,000", "will fall below 138,000"; "is thought to be 2,500" tells what is
function isAhead(scene: Scene, from: number): boolean {
  const link = scene.norm(from - 1)
  if (link === 'be') return modal.test(scene.norm(from - 2)) || scene.wordAt(from - 3, 'mood-probable') !== null
  // "we will be at 2,500 soldiers"
  if (link === 'at' && scene.norm(from - 2) === 'be') return modal.test(scene.norm(from - 3))
  // "is to stand at 2,500", "will hover around 3,000"
  const verb = scene.words.find(
    ({ class: name, to }) =>
      (name === 'reduce' && to === from) || (name === 'stand-at' && to === (link === 'at' ? from - 1 : from)),
  )
  const mood = verb ? moodAt(scene, verb.from, verb.to) : link === 'to' ? moodAt(scene, from, from) : 'actual'
  return mood !== 'actual' && mood !== 'negated'
}
