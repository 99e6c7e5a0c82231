import type { ForceMention, QuantifierMention, QuantityMention } from '../../../model/mention.js'
import type { Scene } from '../../scene.js'
import { subjectsOf } from '../../slots.js'

/** An amount of soldiers: the number or share, and the tokens of the whole phrase ("some of the 2,500 American troops"). */
export interface Counted {
  amount: QuantityMention | QuantifierMention
  subjects: { id: string; mention: ForceMention | null }[]
  from: number
  to: number
  /** "the 2,500 troops", "its 2,500 troops", "all 2,500": a number that is taken as known. */
  definite: boolean
  /** It has no noun of its own: "900 in Syria". */
  elliptic: boolean
  /** "750 more", "another 500": a reinforcement or a further part. */
  more: boolean
}

const forceOf = (id: string): string => (id === 'coalition' ? 'coalition-forces' : id)

/** Every number and share of soldiers in a sentence. */
export function countedSoldiers(scene: Scene, last: ForceMention | null): Counted[] {
  const found: Counted[] = []
  for (const amount of [...scene.quantities, ...scene.quantifiers].sort((a, b) => a.from - b.from)) {
    if (isInside(scene, amount) || isDeterminer(scene, amount)) continue
    const counted = withNoun(scene, amount) ?? withoutNoun(scene, amount, found.at(-1) ?? null, last)
    if (counted) found.push(counted)
  }
  return found
}

const between =
  /^(?:of|the|its|their|our|his|those|these|more|additional|extra|another|other|others|remaining|further|strong|or|so|such|own|new|a|odd|last|current|troop|member)$/

// "2,500 US troops", "2,200 of its 5,200 troops", "most of the American soldiers", "a 2,500-strong force"
function withNoun(scene: Scene, amount: Counted['amount']): Counted | null {
  let more = scene.wordAt(amount.from - 1, 'more') !== null
  for (let at = amount.to; at <= amount.to + 6; at += 1) {
    const forces = scene.forces.filter((force) => force.from === at && force.by === 'people')
    const noun = forces[0]
    if (noun) {
      if (!noun.id) return null
      return make(
        scene,
        amount,
        forces.map((mention) => ({ id: forceOf(mention.id), mention })),
        noun.to,
        more,
      )
    }
    // "400 of them", "2,500 of them American"
    const them = scene.forces.find(
      (force) => force.from === at && force.many && force.by === 'pronoun' && force.id !== '',
    )
    if (them && scene.norm(at - 1) === 'of')
      return make(scene, amount, [{ id: forceOf(them.id), mention: them }], them.to, more)
    if (scene.wordAt(at, 'other-people')) return null
    if (scene.wordAt(at, 'more')) more = true
    const nested = scene.quantities.find((quantity) => quantity.from === at)
    if (nested && amount.kind === 'quantifier') {
      at = nested.to - 1
      continue
    }
    const fill =
      between.test(scene.norm(at)) || scene.wordAt(at, 'force-modifier') || (nested && scene.norm(at - 1) !== ',')
    if (!fill) return null
    if (nested) at = nested.to - 1
  }
  return null
}

// "their number stands at 2,500", "cut the force to 3,000", "2,500 in Iraq and 900 in Syria", "most to leave", "some may remain"
function withoutNoun(
  scene: Scene,
  amount: Counted['amount'],
  previous: Counted | null,
  last: ForceMention | null,
): Counted | null {
  if (scene.wordAt(amount.to, 'other-people')) return null
  const more = scene.wordAt(amount.from - 1, 'more') !== null || scene.wordAt(amount.to, 'more') !== null
  if (amount.kind === 'quantifier') return isAlone(scene, amount) ? carried(scene, amount, previous, last, more) : null
  if ((amount.vague && !more) || scene.has('wounded') || scene.has('killed')) return null
  if (isSize(scene, amount) || isElliptic(scene, amount, previous) || (previous && isRest(scene, amount)))
    return carried(scene, amount, previous, last, more)
  return null
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

// "the number of US troops … is 2,500", "reduce its presence to 3,000", "a force of 5,000"
function isSize(scene: Scene, amount: QuantityMention): boolean {
  const link = scene.norm(amount.from - 1)
  if (
    !/^(?:to|at|of|from|is|was|be|were|are|by|number|numbers|numbered|numbering|reached|than|totaled|totalled|total|below|under|around|about)$/.test(
      link,
    ) &&
    !scene.wordAt(amount.from - 1, 'size')
  )
    return false
  if (isOtherThing(scene, amount)) return false
  return (
    ['size', 'reduce', 'increase'].some((name) =>
      scene.words.some(
        (word) => word.class === name && word.to <= amount.from && scene.distance(word.to, amount.from) < 3.2,
      ),
    ) || isForceOf(scene, amount)
  )
}

function isForceOf(scene: Scene, amount: QuantityMention): boolean {
  const link = scene.norm(amount.from - 1)
  return scene.forces.some(
    (force) =>
      force.by === 'people' &&
      ((force.to === amount.from - 1 && link === 'of') ||
        (/^(?:at|is|was)$/.test(link) && scene.distance(force.to, amount.from) < 1.2)),
  )
}

// a noun of its own behind the number: "at 10 bases", "to 30 percent"
function isOtherThing(scene: Scene, amount: QuantityMention): boolean {
  const next = scene.sentence.tokens[amount.to]
  if (next?.kind !== 'word' || next.joined) return false
  return (
    !/^(?:in|by|from|at|to|and|but|or|as|on|since|after|before|this|next|last|there|within|over|while|with|during|it|he|the|was|were|had|when|under|following|for|across|early|late|more|today|now|currently|then|who|which|that|if|because|into|through)$/.test(
      next.norm,
    ) && !scene.dates.some((date) => date.from === amount.to)
  )
}

// "2,500 troops in Iraq and 900 in Syria", "we have about 2,500 in the country"
// "withdrew some 600, leaving fewer than 1,000"
function isRest(scene: Scene, amount: QuantityMention): boolean {
  return scene.wordAt(amount.from - 1, 'leave') !== null
}

function isElliptic(scene: Scene, amount: QuantityMention, previous: Counted | null): boolean {
  const placed = scene.places.some(
    (place) =>
      place.from - amount.to <= 4 &&
      place.from >= amount.to &&
      place.preposition !== null &&
      /^(?:in|at|across|inside|around|to|from)$/.test(scene.norm(amount.to)),
  )
  if (previous && previous.amount.kind === 'quantity')
    return placed || /^(?:and|with|plus)$/.test(scene.norm(amount.to)) ? placed : false
  return placed && scene.wordAt(amount.from - 1, 'have') !== null && (amount.point ?? amount.max ?? 0) >= 50
}

// whose soldiers a number without a noun may be
const armies = ['us-forces', 'coalition-forces', 'european-forces', 'foreign-forces', 'iraqi-forces', 'other-forces']

function carried(
  scene: Scene,
  amount: Counted['amount'],
  previous: Counted | null,
  last: ForceMention | null,
  more: boolean,
): Counted | null {
  const number = amount.kind === 'quantity' && previous?.amount.kind === 'quantity'
  if (number && previous.subjects.length > 0) return make(scene, amount, previous.subjects, amount.to, more)
  const named = subjectsOf(scene, amount.from, amount.to, armies)
  // "Some are expected to remain": of those that the sentence before spoke of
  const known = named.length > 0 || amount.kind === 'quantity' || !last ? named : [{ id: last.id, mention: last }]
  const subjects = known.map(({ id, mention }) => ({ id: forceOf(id), mention }))
  return subjects.length > 0 ? make(scene, amount, subjects, amount.to, more) : null
}

function make(
  scene: Scene,
  amount: Counted['amount'],
  subjects: Counted['subjects'],
  to: number,
  more: boolean,
): Counted {
  const before = scene.norm(amount.from - 1)
  const definite = /^(?:the|its|their|our|those|these|all|his|'s|remaining)$/.test(before)
  return { amount, subjects, from: amount.from, to, definite, more, elliptic: to === amount.to }
}

// "not a single soldier" counts none, not one
function isInside(scene: Scene, amount: Counted['amount']): boolean {
  return [...scene.quantities, ...scene.quantifiers].some(
    (other) =>
      other !== amount &&
      amount.from >= other.from &&
      amount.to <= other.to &&
      other.to - other.from > amount.to - amount.from,
  )
}

// "all 2,500 troops" is one amount
function isDeterminer(scene: Scene, amount: Counted['amount']): boolean {
  return amount.kind === 'quantifier' && scene.quantities.some((number) => number.from === amount.to)
}
