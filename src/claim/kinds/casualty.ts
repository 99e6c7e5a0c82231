import type { ForceMention } from '../../model/mention.js'
import type { Quantity, Unit } from '../../model/value.js'
import type { Context, Draft } from '../draft.js'
import { moodAt } from '../modality.js'
import type { Scene } from '../scene.js'
import { isElsewhere, joinedPlace, placesIn } from '../slots.js'

/** A number of soldiers that were killed or wounded, with the word that says so. */
interface Toll {
  from: number
  to: number
  min: number | null
  max: number | null
  point: number | null
  force: ForceMention
}

/** "Three US soldiers were killed", "wounded at least 34 troops", "no American was killed or wounded". */
export function readCasualties(scene: Scene, subjects: readonly string[], usual: string, context: Context): Draft[] {
  if (!scene.has('killed') && !scene.has('wounded')) return []
  const tolls = tollsOf(scene)
  return tolls.flatMap((toll) => {
    if (
      !subjects.includes(toll.force.id) ||
      isElsewhere(scene, toll.from, toll.to) ||
      moodAt(scene, toll.from, toll.from) === 'hypothetical'
    )
      return []
    return unitsOf(scene, toll, tolls).map((unit) => draftOf(scene, toll, unit, usual, context))
  })
}

function tollsOf(scene: Scene): Toll[] {
  const found: Toll[] = []
  for (const amount of [...scene.quantities, ...scene.quantifiers].sort((a, b) => a.from - b.from)) {
    if (amount.kind === 'quantifier' && amount.level !== 'none') continue
    if (scene.quantifiers.some((other) => other !== amount && amount.from >= other.from && amount.to <= other.to))
      continue
    const after = soldiersAfter(scene, amount.to)
    const carried =
      amount.kind === 'quantity' ? (othersAfter(scene, amount.to, found) ?? sizeBefore(scene, amount.from)) : null
    const force = after ?? carried
    if (!force) continue
    const range = amount.kind === 'quantity' ? amount : { point: 0, min: 0, max: 0 }
    const { point, min, max } = range
    found.push({
      from: amount.from,
      to: Math.max(amount.to, force.from >= amount.to ? force.to : 0),
      point,
      min,
      max,
      force,
    })
  }
  return found
}

// "the number of Americans wounded at al-Asad at 11", "the toll of injured service personnel has risen to 109, from 64"
function sizeBefore(scene: Scene, at: number): ForceMention | null {
  if (!/^(?:to|at|from|is|was|reached|of)$/.test(scene.norm(at - 1))) return null
  const size = scene.words.findLast((word) => word.class === 'size' && word.to < at && scene.distance(word.to, at) < 4)
  return (size && scene.forces.find((force) => force.by === 'people' && force.from >= size.to && force.to < at)) ?? null
}

function soldiersAfter(scene: Scene, at: number): ForceMention | null {
  for (let token = at; token <= at + 3; token += 1) {
    const force = scene.forces.find(
      (mention) => mention.from === token && (mention.by === 'people' || scene.norm(token) === 'them'),
    )
    if (force) return force.id ? force : null
    if (scene.wordAt(token, 'other-people')) return null
    if (
      !/^(?:of|the|other|more|wounded|injured|its|our|their|those|them|a|an)$/.test(scene.norm(token)) &&
      !scene.wordAt(token, 'force-modifier')
    )
      return null
  }
  return null
}

// "three soldiers were killed and dozens of others wounded", "killing three and wounding 34"
function othersAfter(scene: Scene, at: number, found: readonly Toll[]): ForceMention | null {
  const previous = found.at(-1)
  const next = scene.norm(at)
  if (!previous) return null
  const open =
    /^(?:others?|more|and|were|was|have|had|has|of|in|at|,|\.|;)$/.test(next) ||
    scene.wordAt(at, 'killed') !== null ||
    scene.wordAt(at, 'wounded') !== null ||
    at >= scene.length
  return open ? previous.force : null
}

function unitsOf(scene: Scene, toll: Toll, all: readonly Toll[]): Unit[] {
  const previous = all[all.indexOf(toll) - 1]
  // "killed three servicemen, including two Americans", "three soldiers, one of them British, were killed"
  if (previous && isPart(scene, toll)) return unitsOf(scene, previous, [previous])
  let best: { unit: Unit; at: number; cost: number } | null = null
  for (const word of scene.words) {
    if (word.class !== 'killed' && word.class !== 'wounded') continue
    const behind = word.from >= toll.to
    const [from, to] = behind ? [toll.to, word.from] : [word.to, toll.from]
    if (isCrossed(scene, toll, all, from, to)) continue
    const cost = scene.distance(from, to) + (behind ? 0.1 : 0)
    if (cost < 3.2 && (!best || cost < best.cost)) best = { unit: word.class, at: word.to, cost }
  }
  if (!best) return []
  const other = best.unit === 'killed' ? 'wounded' : 'killed'
  return scene.norm(best.at) === 'or' && scene.wordAt(best.at + 1, other) ? [best.unit, other] : [best.unit]
}

function isPart(scene: Scene, toll: Toll): boolean {
  return (
    scene.norm(toll.from - 1) === 'including' ||
    (scene.norm(toll.from + 1) === 'of' && scene.norm(toll.from + 2) === 'them')
  )
}

function draftOf(scene: Scene, toll: Toll, unit: Unit, usual: string, context: Context): Draft {
  const tokens = scene.sentence.tokens
  const behind = placesIn(scene, toll.to, scene.length, context.isWithin)
  const places = behind.length > 0 ? behind : placesIn(scene, 0, toll.from, context.isWithin)
  const value: Quantity = {
    type: 'quantity',
    point: toll.point,
    min: toll.min,
    max: toll.max,
    unit,
    text: scene.text(toll.from, toll.to),
  }
  const word = scene.words.find((mention) => mention.class === unit && Math.abs(mention.from - toll.to) < 12)
  return {
    topic: 'casualty-count',
    subject: toll.force.id,
    place: places.length > 0 ? joinedPlace(places) : usual,
    value,
    // "denied that 80 soldiers were killed"; "no soldier was killed" affirms a number
    modality: moodAt(scene, toll.from, toll.from) === 'negated' ? 'negated' : 'actual',
    parts: [{ start: tokens[toll.from]?.start ?? 0, end: tokens[toll.to - 1]?.end ?? 0 }, word ?? null],
    token: toll.from,
    asOf: scene.dates.find((date) => date.edtf !== null && !date.anchored)?.edtf ?? undefined,
    inferred: [],
  }
}

// between a number and its verb another number stands: "a million Americans have served, and 100,000 civilians have died"
function isCrossed(scene: Scene, toll: Toll, all: readonly Toll[], from: number, to: number): boolean {
  const parts = all.filter((other) => isPart(scene, other))
  return scene.quantities.some(
    (other) =>
      other.from >= from &&
      other.to <= to &&
      other.from !== toll.from &&
      !parts.some((part) => part.from === other.from),
  )
}
