import type { DateMention, PlaceMention } from '../../../model/mention.js'
import type { DatedEventRule } from '../../../model/rule.js'
import type { Context } from '../../draft.js'
import type { Match } from '../../match.js'
import type { Scene } from '../../scene.js'
import { isGoal, placesIn } from '../../slots.js'
import { fewTokens, intoNextClause, intoSecondClause } from '../../reach.js'

/** A date of an event, and the dates of the same event beside it. */
export interface Dated {
  date: DateMention
  previous: DateMention | null
  next: DateMention | null
}

type Window = [number, number]

/** Where an event was on a date: each date of a list has the places since the date before it ("Baghdad by 2025 and Erbil by 2026"). */
export function placesOf(
  scene: Scene,
  rule: DatedEventRule,
  trigger: Match,
  dated: Dated,
  context: Context,
): (PlaceMention | string | null)[] {
  if (rule.place === null || rule.where === 'fixed') return [rule.place]
  for (const [start, end] of rule.atBase ? windowsOfBase(scene, trigger, dated) : windowsOf(scene, trigger, dated)) {
    const found = placesIn(scene, start, end, context.isWithin).filter(
      (place) =>
        (!rule.atBase || place.base) &&
        !isBystander(scene, trigger, place) &&
        !isOfNext(scene, place, dated) &&
        !(leaves(trigger) && isGoal(place)) &&
        !isOfClauseBefore(scene, place, trigger),
    )
    if (found.length > 0) return rule.atBase ? sinceDate(scene, found) : found
  }
  return rule.atBase ? [] : [rule.place]
}

// "formed in 2014 after Mosul fell, it will end its mission by May": Mosul does something else
function isBystander(scene: Scene, trigger: Match, { to, base, preposition }: PlaceMention): boolean {
  if (base || preposition !== null || to >= trigger.from) return false
  return scene.at(to).some((word) => word.kind === 'word' && (word.form === 'past' || word.form === 'third'))
}

// "K-1 followed on 29 March, and Taji was transferred on 23 August", "Qaim and Qayyarah were handed over in March"
function sinceDate(scene: Scene, bases: PlaceMention[]): PlaceMention[] {
  const last = bases.findLastIndex((base, index) => {
    const next = bases[index + 1]
    return next && scene.dates.some(({ from, to }) => from >= base.to && to <= next.from)
  })
  return bases.slice(last + 1)
}

const leaves = ({ taken }: Match): boolean =>
  taken.some((word) => word.kind === 'word' && (word.class === 'withdraw' || word.class === 'reduce'))

function windowsOf(scene: Scene, trigger: Match, { date, previous, next }: Dated): Window[] {
  const fronted = date.from < trigger.from
  const from = previous && !fronted ? previous.to : trigger.from
  const windows: Window[] = [[from, fronted ? clauseBehind(scene, trigger.to, scene.length) : date.from]]
  const described = fronted ? null : placeDescribed(scene, trigger.from)
  if (described) windows.push([described.from, described.to])
  if (!fronted && !next) windows.push([date.to, clauseBehind(scene, date.to, date.to + fewTokens)])
  if (!previous) windows.push([clauseStart(scene, trigger.from), trigger.from])
  return windows
}

const opening = /^(?:after|before|when|as|because|since|while|until|once)$/

// "came back in 2014 after militants had captured Mosul", "in 2014 to help Baghdad": another verb's place
function clauseBehind(scene: Scene, from: number, most: number): number {
  const end = Math.min(scene.length, most)
  for (let at = from; at < end; at += 1) if (opening.test(scene.norm(at)) || isInfinitive(scene, at)) return at
  return end
}

const isInfinitive = (scene: Scene, at: number): boolean =>
  scene.norm(at) === 'to' && scene.at(at + 1).some((word) => word.kind === 'word' && word.form === 'base')

// "captured Mosul in 2014, prompting American soldiers to go back": what another than who went back did there
function isOfClauseBefore(scene: Scene, { to, preposition, base }: PlaceMention, { from }: Match): boolean {
  if (to > from || preposition !== null || base) return false
  const other = scene.forces.find((force) => force.by === 'people' && force.from >= to && force.to <= from)
  return other !== undefined && scene.dates.some((date) => date.from >= to && date.to <= other.from)
}

// "Mosul, which fell to the group in June 2014", "Taji, which US troops left in August"
function placeDescribed(scene: Scene, at: number): PlaceMention | null {
  for (let which = at - 1; which > 0 && at - which <= fewTokens / 2; which -= 1) {
    if (scene.norm(which) !== 'which') continue
    const end = scene.norm(which - 1) === ',' ? which - 1 : which
    return scene.places.find((place) => place.to === end && !place.country) ?? null
  }
  return null
}

// "handed over Qaim on 19 March", "Speicher was signed over on 12 October", "on 25 July, the range at Besmaya"
function windowsOfBase(scene: Scene, trigger: Match, { date, previous, next }: Dated): Window[] {
  const fronted = date.from < trigger.from
  const object: Window = [previous && !fronted ? previous.to : trigger.from, fronted ? scene.length : date.from]
  const behind: Window = [date.to, next && next.from > date.to ? next.from : clauseEnd(scene, date.to)]
  const subject: Window = [0, trigger.from]
  return isPassive(scene, trigger) && !previous ? [object, subject, behind] : [object, behind, subject]
}

const passive = /^(?:was|were|is|are|be|been|being|got)$/

function isPassive(scene: Scene, trigger: Match): boolean {
  return [1, 2, 3].some((back) => passive.test(scene.norm(trigger.from - back)))
}

function clauseStart(scene: Scene, at: number): number {
  let from = at
  while (from > 0 && scene.distance(from - 1, at) < intoSecondClause) from -= 1
  return from
}

// ", and rockets hit Taji" tells of something else
function clauseEnd(scene: Scene, at: number): number {
  let to = at
  while (to < scene.length && scene.distance(at, to + 1) < intoNextClause && scene.norm(to) !== 'and') to += 1
  return to
}

// "seized parts of Iraq and Syria, and was defeated three years later and in Syria in 2019": Syria is the later date's
function isOfNext(scene: Scene, place: PlaceMention, { date, next }: Dated): boolean {
  return (
    next !== null &&
    scene.places.some((other) => other.id === place.id && other.from >= date.to && other.to <= next.from)
  )
}
