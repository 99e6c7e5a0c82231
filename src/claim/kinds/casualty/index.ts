import type { PlaceMention } from '../../../model/mention.js'
import type { Quantity, Unit } from '../../../model/value.js'
import { periodOf } from '../../beside.js'
import type { Context, Draft } from '../../draft.js'
import { isHarm, type Harm } from '../../harm.js'
import { moodAt } from '../../modality.js'
import { predicateOf } from '../../predicate.js'
import type { Scene } from '../../scene.js'
import { isElsewhere, isGoal, joinedPlace, placesIn } from '../../slots.js'
import { tollsOf, type Toll } from './toll.js'
import { fewTokens, intoSecondClause, someTokens } from '../../reach.js'

/** "Three US soldiers were killed", "wounded at least 34 troops", "no American was killed or wounded". */
export function readCasualties(scene: Scene, subjects: readonly string[], usual: string, context: Context): Draft[] {
  if (
    !(['killed', 'wounded', 'toll'] as const).some((name) => scene.has(name)) &&
    !/\blives\b/i.test(scene.sentence.text)
  )
    return []
  const tolls = tollsOf(scene)
  return tolls.flatMap((toll) => {
    if (
      !subjects.includes(toll.force.id) ||
      isElsewhere(scene, toll.from, toll.to, (place) => isOfCare(scene, place)) ||
      moodAt(scene, toll.from, toll.from) === 'hypothetical'
    )
      return []
    const since = tolls[tolls.indexOf(toll) - 1]?.to ?? 0
    const place = placeOf(scene, toll, since, context) ?? usual
    return unitsOf(scene, toll, tolls).map((unit) => draftOf(scene, toll, unit, place, context))
  })
}

// "were flown to Germany", "are in a hospital in Germany": where they are nursed, not where they were hit
const isOfCare = (scene: Scene, place: PlaceMention): boolean =>
  isGoal(place) || /^hospitals?$/.test(scene.norm(place.from - 2))

// how far, in clause boundaries, a verb of harm may stand from its number
const reach = intoSecondClause

function unitsOf(scene: Scene, toll: Toll, all: readonly Toll[]): Unit[] {
  const previous = all[all.indexOf(toll) - 1]
  const told = toll.unit ?? unitAmong(scene, toll.to)
  if (told) return [told]
  if (previous && toll.part) return unitsOf(scene, previous, [previous])
  let best: { unit: Unit; at: number; cost: number } | null = null
  for (const word of scene.words) {
    if (!isHarm(word)) continue
    // "25 wounded American soldiers"
    if (word.from >= toll.from && word.to <= toll.to) return [word.class]
    const behind = word.from >= toll.to
    const [from, to] = behind ? [startOf(scene, toll.to, word.from), word.from] : [word.to, toll.from]
    if (to < from || isCrossed(scene, toll, all, from, to)) continue
    const cost = scene.distance(from, to) + (behind ? 0.1 : 0)
    if (cost < reach && (!best || cost < best.cost)) best = { unit: word.class, at: word.to, cost }
  }
  if (!best) return []
  const other = best.unit === 'killed' ? 'wounded' : 'killed'
  return scene.norm(best.at) === 'or' && scene.wordAt(best.at + 1, other) ? [best.unit, other] : [best.unit]
}

// "a US soldier was among nine people wounded", "two Americans were among the dead"
function unitAmong(scene: Scene, to: number): Unit | null {
  if (!/^(?:was|were|is|are)$/.test(scene.norm(to)) || scene.norm(to + 1) !== 'among') return null
  const harm = scene.words.find((word): word is Harm => isHarm(word) && word.from > to && word.from - to <= fewTokens)
  return harm?.class ?? null
}

// "four soldiers, who were wounded in May, were flown out": the relative clause has its own verb
function startOf(scene: Scene, to: number, verb: number): number {
  const relative = scene.norm(to) === ',' && scene.norm(to + 1) === 'who' ? to + 2 : to
  const predicate = predicateOf(scene, to)
  return relative > to && verb < predicate ? relative : predicate
}

// between a number and its verb another number stands: "a million Americans have served, and 100,000 civilians have died"
function isCrossed(scene: Scene, toll: Toll, all: readonly Toll[], from: number, to: number): boolean {
  return scene.quantities.some(
    (other) =>
      other.from >= from &&
      other.to <= to &&
      other.from !== toll.from &&
      !isListed(scene, toll, other) &&
      !all.some((part) => part.part && part.from === other.from),
  )
}

// "two Americans and one British soldier died": one verb for both
function isListed(scene: Scene, a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  const [from, to] = a.from < b.from ? [a.to, b.from] : [b.to, a.from]
  for (let at = from; at < to; at += 1)
    if (!/^(?:and|or|,|\+|plus|&)$/.test(scene.norm(at)) && !isOfNoun(scene, at)) return false
  return to - from <= 5
}

// the words of a number's noun: "two Iraqi soldiers and"
function isOfNoun(scene: Scene, at: number): boolean {
  return (
    scene.forces.some((force) => force.by !== 'pronoun' && force.from <= at && at < force.to) ||
    scene.wordAt(at, 'other-people') !== null
  )
}

function draftOf(scene: Scene, toll: Toll, unit: Unit, place: string, context: Context): Draft {
  const tokens = scene.sentence.tokens
  const { point, min, max } = toll
  const value: Quantity = { type: 'quantity', point, min, max, unit, text: scene.text(toll.from, toll.to) }
  const word = scene.words.find((mention) => mention.class === unit && Math.abs(mention.from - toll.to) < someTokens)
  return {
    topic: 'casualty-count',
    subject: toll.force.id,
    place,
    value,
    // "denied that 80 soldiers were killed"; "no soldier was killed" affirms a number
    modality: max !== 0 && moodAt(scene, toll.from, toll.from) === 'negated' ? 'negated' : 'actual',
    parts: [{ start: tokens[toll.from]?.start ?? 0, end: tokens[toll.to - 1]?.end ?? 0 }, word ?? null],
    token: toll.from,
    asOf: timeOf(scene, context),
    inferred: [],
  }
}

function timeOf(scene: Scene, { published }: Context): string | undefined {
  const date = scene.dates.find((one) => one.edtf !== null && !one.anchored)
  return (date && periodOf(scene, date, published)) ?? undefined
}

// how far, in clause boundaries, the place may stand behind a toll: beyond it is what came of the attack
const farthest = 6

// how many sentences behind the one that tells of the attack its tolls may stand
const near = 3

function placeOf(scene: Scene, toll: Toll, since: number, { isWithin, struck }: Context): string | null {
  const clause = clauseEnd(scene, toll.to)
  const behind = placesIn(scene, toll.to, clause, isWithin).filter(
    (place) => scene.distance(toll.to, place.from) < farthest,
  )
  // "killed three in Jordan, wounding dozens": of the toll before rather than of what opens the sentence
  const between = behind.length > 0 ? behind : placesIn(scene, since, toll.from, isWithin)
  const places = between.length > 0 ? between : placesIn(scene, 0, toll.from, isWithin)
  if (places.length > 0) return joinedPlace(places)
  const later = placesIn(scene, clause, scene.length, isWithin)
  if (later.length > 0 && !struck) return joinedPlace(later)
  return struck && struck.ago < near && !isTally(scene) ? struck.place : null
}

// "killed three soldiers in Jordan, wounding dozens, US forces struck back in Iraq", "…, and two more rockets fell near Balad"
function clauseEnd(scene: Scene, from: number): number {
  for (let at = from; at < scene.length; at += 1) {
    if (scene.norm(at) !== ',' || scene.asides().some((aside) => aside.from <= at && at < aside.to)) continue
    const opening = scene.norm(at + 1) === 'the' ? at + 2 : at + 1
    if (/^(?:and|but|while)$/.test(scene.norm(at + 1)) || scene.forces.some((force) => force.from === opening))
      return at
  }
  return scene.length
}

// "nine have been killed since October", "in all": more than one attack's
function isTally(scene: Scene): boolean {
  return scene.has('tally') || scene.dates.some((date) => date.bound === 'since' || /^\d{4}$/.test(date.edtf ?? ''))
}
