import type { PlaceMention } from '../../../model/mention.js'
import type { Context } from '../../draft.js'
import type { Scene } from '../../scene.js'
import { isElsewhere, isGoal, joinedPlace, placesIn } from '../../slots.js'
import type { Counted } from './amount.js'
import type { Played } from './played.js'
import { costOfStandingBefore, intoNextClause } from '../../reach.js'

/** The amounts before and behind one in its sentence. */
export interface Around {
  previous: Counted | null
  next: Counted | null
}

/** Where an amount is: the nearest place between its neighbours; null where it is none of this story's. */
export function placeOf(
  scene: Scene,
  counted: Counted,
  { role, from }: Played,
  { previous, next }: Around,
  usual: string,
  { isWithin }: Context,
): string | null {
  if (isElsewhere(scene, counted.from, counted.to) && !isOfChangeHere(scene, counted, role, from, isWithin)) return null
  const isTarget = (place: PlaceMention): boolean =>
    role === 'departing' ? isGoal(place) : falling.has(role) && isMoved(place) && !opensClause(scene, place)
  // the levels of one cut share its place: "cut its force in Iraq from 5,200 to 3,000, he told reporters in Baghdad"
  // "there, fewer than 1,000 American and 240 European soldiers are on duty": so do two amounts of one verb
  const isOfChange = ofChange.has(role) && !isPlacedBetween(scene, previous, counted)
  const isShared = isOfChange || (previous !== null && counted.from - previous.to <= 1)
  const since = isShared ? 0 : Math.min(previous?.to ?? 0, from)
  const behind = placesIn(scene, counted.from, placedEnd(scene, counted, next), isWithin).filter(
    (place) => !isTarget(place) && !isCause(scene, counted.to, place),
  )
  const before = placesIn(scene, lastPlaceStart(scene, since, counted.from), counted.from, isWithin).filter(
    (place) =>
      !isTarget(place) &&
      (!place.base ||
        scene.distance(place.to, counted.from) < intoNextClause ||
        opensClause(scene, place) ||
        isWhere(scene, counted.from)),
  )
  const found = distanceTo(scene, counted, behind) < distanceTo(scene, counted, before) ? behind : before
  return found.length > 0 ? joinedPlace(found) : usual
}

// "strikes in Syria and 475 more advisers to Iraq, bringing the total to 1,600"
function isPlacedBetween(scene: Scene, previous: Counted | null, { from }: Counted): boolean {
  return previous?.more === true && scene.places.some((place) => place.from >= previous.to && place.to <= from)
}

// "2,500 soldiers on Iraqi soil, most of them at Ain al-Asad": once their country is told the base is not that of all of them
function placedEnd(scene: Scene, { to }: Counted, next: Counted | null): number {
  const end = next?.from ?? scene.length
  const own = scene.places.find((place) => place.from >= to && place.from - to <= 3)
  if (!own?.country || own.preposition === null || !/^[,;:(—–]$/.test(scene.norm(own.to))) return end
  const isListed = scene.places.some((place) => place.country && place.from > own.to && place.from - own.to <= 2)
  return isListed ? end : Math.min(end, own.to)
}

const ofChange = new Set<Played['role']>(['former', 'target', 'raised', 'reduction'])

// "some 300 advisers stay because of the fighting in Syria"
const isCause = (scene: Scene, from: number, place: PlaceMention): boolean =>
  scene.words.some((word) => word.class === 'cause' && word.from >= from && word.to <= place.from)

const falling = new Set<Played['role']>(['former', 'target', 'reduction'])

// "some moved from Baghdad to Kuwait, and troop levels will fall from 2,000 to 500": neither is where they fall
const isMoved = (place: PlaceMention): boolean => isGoal(place) || (place.preposition === 'from' && !place.country)

// "is cutting troop levels in Iraq nearly in half, to 3,000, the top commander in the Middle East said"
function isOfChangeHere(
  scene: Scene,
  counted: Counted,
  role: Played['role'],
  from: number,
  isWithin: Context['isWithin'],
): boolean {
  return ofChange.has(role) && placesIn(scene, Math.min(from, counted.from), counted.from, isWithin).length > 0
}

// "At Camp Victory, the compound near the airport where thousands of soldiers are based"
const isWhere = (scene: Scene, at: number): boolean => [at - 1, at - 2].some((token) => scene.norm(token) === 'where')

function distanceTo(scene: Scene, counted: Counted, [place]: readonly PlaceMention[]): number {
  if (!place) return Infinity
  return place.from >= counted.to
    ? scene.distance(counted.to, place.from)
    : scene.distance(place.to, counted.from) + costOfStandingBefore
}

// "a presence in Iraq and across the border in Syria, where it has 900 troops": the nearest one
function lastPlaceStart(scene: Scene, from: number, to: number): number {
  const near = scene.places.findLast((place) => place.from >= from && place.to <= to)
  return near && opensClause(scene, near) ? near.from : from
}

// "Ain al-Asad, where some 1,000 troops are based"
function opensClause(scene: Scene, place: PlaceMention): boolean {
  return scene.wordAt(place.to + (scene.norm(place.to) === ',' ? 1 : 0), 'clause-break') !== null
}
