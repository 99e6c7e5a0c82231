import { moodAt } from '../../modality.js'
import type { Scene } from '../../scene.js'
import type { Counted } from './counted.js'

/** What a sentence says of an amount of soldiers. */
export type Role =
  | 'present'
  | 'remaining'
  | 'departing'
  /** A level and a departure at once: "will pull out all 2,000 troops". */
  | 'present-and-departing'
  | 'target'
  /** What a cut leaves behind. */
  | 'left'
  | 'former'
  /** What a reinforcement brings it to. */
  | 'raised'
  | 'reduction'
  | 'nothing'

export interface Played {
  role: Role
  /** The word that says so, from whose surroundings the modality is read. */
  from: number
  to: number
}

const none: Played = { role: 'nothing', from: 0, to: 0 }

/** Decides by the change of level that the amount belongs to, else by the verb before it, else by the verb behind it. */
export function roleOf(scene: Scene, counted: Counted): Played {
  return (
    byWhole(scene, counted) ??
    byChange(scene, counted) ??
    byVerbBefore(scene, counted) ??
    byVerbBehind(scene, counted) ??
    byPresence(scene, counted) ??
    none
  )
}

function wordBefore(
  scene: Scene,
  names: readonly string[],
  at: number,
  within: number,
): { from: number; to: number; class: string; form: string } | null {
  let best: { from: number; to: number; class: string; form: string } | null = null
  for (const word of scene.words)
    if (
      names.includes(word.class) &&
      word.to <= at &&
      scene.distance(word.to, at) < within &&
      // "send them home" is a departure before it is a sending
      (!best || word.to > best.to || (word.to === best.to && word.class === 'withdraw'))
    )
      best = word
  return best
}

// "cut from 5,200 to 3,000 by September", "a reduction of 2,200", "down from 2,500", "raise the total to 4,000"
function byChange(scene: Scene, { from, to }: Counted): Played | null {
  const course = courseOf(scene, from, to)
  if (course) return course
  const link = scene.norm(from - 1)
  const reduce =
    wordBefore(scene, ['reduce'], from, 3.6) ?? (link === 'from' ? wordBehind(scene, ['reduce'], from) : null)
  const increase = wordBefore(scene, ['increase'], from, 3)
  if (increase && (!reduce || increase.from > reduce.from) && link === 'to') return { role: 'raised', ...increase }
  if (increase && (!reduce || increase.from > reduce.from))
    return link === 'from' ? { role: 'former', ...increase } : { ...none }
  if (!reduce) return null
  if (link === 'to' || link === 'at' || scene.wordAt(from - 1, 'down-to')) return { role: 'target', ...reduce }
  if (link === 'from') return { role: 'former', ...reduce }
  if (link === 'of' && isPeak(scene, from)) return { role: 'former', ...reduce }
  if (link === 'by' || link === 'of') return { role: 'reduction', ...reduce }
  return null
}

function wordBehind(
  scene: Scene,
  names: readonly string[],
  at: number,
): { from: number; to: number; class: string; form: string } | null {
  return (
    scene.words.find((word) => names.includes(word.class) && word.from >= at && scene.distance(at, word.from) < 3) ??
    null
  )
}

// "withdraw 500", "keep 2,500", "leave some 4,000 behind", "send 750 more", "has 2,500"
function byVerbBefore(scene: Scene, { from, more, definite, amount }: Counted): Played | null {
  const verb = wordBefore(
    scene,
    ['withdraw', 'leave', 'keep', 'send', 'have', 'remain', 'station', 'casualty'],
    from,
    0.75,
  )
  if (!verb || (verb.class === 'have' && isAuxiliary(scene, verb.to))) return null
  const span = { from: verb.from, to: verb.to }
  if (verb.class === 'withdraw' && scene.wordAt(verb.from, 'leave') && from - verb.to <= 1)
    return { role: 'left', ...span }
  switch (verb.class) {
    case 'casualty':
      return none
    case 'send':
      return none
    case 'leave':
      return { role: 'left', ...span }
    case 'keep':
      return { role: amount.kind === 'quantity' && definite ? 'present' : 'remaining', ...span }
    case 'remain':
      return { role: 'remaining', ...span }
    case 'withdraw':
      // "a complete withdrawal of all forces" is one statement, on the scope of the withdrawal
      if (verb.form === 'noun' && (scene.wordAt(verb.from - 1, 'complete') ?? scene.wordAt(verb.from - 1, 'partial')))
        return none
      return { role: definite && amount.kind === 'quantity' ? 'present-and-departing' : 'departing', ...span }
    default:
      if (more && verb.class !== 'have') return none
      if (verb.class === 'have' && amount.kind === 'quantity' && isAhead(scene, verb))
        return { role: 'remaining', ...span }
      return { role: 'present', ...span }
  }
}

// "500 troops will leave", "about 2,500 remain", "2,500 are stationed there"
function byVerbBehind(scene: Scene, { to, definite, amount, more }: Counted): Played | null {
  // "about 500 troops are still at Taji, and most will leave"
  if (isThere(scene, to)) return more ? none : { role: 'present', from: to, to: to + 1 }
  for (const word of scene.words) {
    if (word.from < to || scene.distance(to, word.from) > 2.2) continue
    const span = { from: word.from, to: word.to }
    if (word.class === 'casualty' || word.class === 'send') return none
    if (word.class === 'remain') return { role: 'remaining', ...span }
    if (word.class === 'withdraw' && word.form !== 'noun')
      return { role: definite && amount.kind === 'quantity' ? 'present-and-departing' : 'departing', ...span }
    if (word.class === 'station') return more ? none : { role: 'present', ...span }
    // "a million Americans have served there" counts no presence
    if (word.class === 'host' && word.form !== 'noun') return scene.distance(to, word.from) < 0.4 ? none : null
  }
  return null
}

// "the 2,500 US troops in Iraq", "a force of 2,500", "2,500 US troops in Iraq, 900 in Syria"
function byPresence(scene: Scene, { from, to, more, definite }: Counted): Played | null {
  const sized = !more && wordBefore(scene, ['size', 'people-size'], from, 2.5)
  if (sized) return { role: 'present', from, to }
  const placed = scene.places.some(
    (place) =>
      place.from >= to &&
      place.from - to <= 5 &&
      place.preposition !== null &&
      /^(?:in|at|across|inside|on|throughout|around)$/.test(place.preposition),
  )
  // "and another 900 in Syria" are there, "another 900 troops" may be on their way
  return placed || (definite && !more) ? { role: 'present', from, to } : null
}

// "down from a peak of 165,000"
function isPeak(scene: Scene, from: number): boolean {
  return [from - 2, from - 3, from - 4].some((at) => scene.norm(at) === 'from')
}

// "2,200 of its 5,200 troops", "some of the 2,500 soldiers": the whole is there, whatever its part does
function byWhole(scene: Scene, { amount, definite, from, to }: Counted): Played | null {
  return amount.kind === 'quantity' && definite && scene.norm(from - 2) === 'of' ? { role: 'present', from, to } : null
}

// "there will be fewer than 2,000 troops" is a level to come
function isAhead(scene: Scene, verb: { from: number; to: number }): boolean {
  const mood = moodAt(scene, verb.from, verb.to)
  return mood === 'planned' || mood === 'probable' || mood === 'possible'
}

// "had wanted 5,000 troops to stay on" has none
function isAuxiliary(scene: Scene, at: number): boolean {
  return scene.at(at).some((word) => word.kind === 'word' && (word.form === 'past' || word.form === 'participle'))
}

// "take the force from 168,000 to 130,000", whatever the verb; "is to reach 3,100"
function courseOf(scene: Scene, from: number, to: number): Played | null {
  const numbers = scene.quantities
  const here = numbers.find((number) => number.from >= from && number.to <= to)
  const before = numbers.findLast((number) => number.to <= from)
  const after = numbers.find((number) => number.from >= to)
  const link = scene.norm(from - 1)
  const pair = (a: typeof here, b: typeof here): boolean =>
    a !== undefined &&
    b !== undefined &&
    scene.norm(a.from - 1) === 'from' &&
    scene.norm(b.from - 1) === 'to' &&
    b.from - a.to <= 6
  if (link === 'from' && pair(here, after)) return { role: 'former', from: from - 1, to: from }
  if (link === 'to' && pair(before, here)) {
    const rise = (here?.max ?? here?.min ?? 0) > (before?.min ?? before?.max ?? 0)
    return { role: rise ? 'raised' : 'target', from: (before?.from ?? from) - 1, to: from }
  }
  const reach = scene.words.find((word) => word.class === 'reach-level' && word.to === from)
  return reach ? { role: 'raised', from: reach.from, to: reach.to } : null
}

function isThere(scene: Scene, to: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(scene.norm(to))) return false
  const place = scene.places.find((one) => one.from > to && (one.preposition !== null || one.base))
  if (!place || place.from - to > 6) return false
  for (let at = to + 1; at < place.from; at += 1)
    if (!beside.test(scene.norm(at)) && !scene.wordAt(at, 'locative') && !scene.wordAt(at, 'place-modifier'))
      return false
  return true
}

const beside = /^(?:still|now|currently|already|also|there|left|today)$/
