import type { DateMention } from '../../../model/mention.js'
import type { Context } from '../../draft.js'
import { isBeside } from '../../beside.js'
import { belongs } from '../../date-owner.js'
import type { Scene } from '../../scene.js'
import { comparedAt } from './change.js'
import type { Counted } from './amount.js'
import type { Played } from './played.js'
import { costOfStandingBefore, intoNextClause } from '../../reach.js'

// how far, in clause boundaries, a level's date may stand
const reach = intoNextClause

/** "As of March 2021"; "in 2018 up to 2,000 had lived there". A date that another verb of the sentence has is not the level's. */
export function asOfLevel(
  scene: Scene,
  counted: Counted,
  { role, from, to }: Played,
  context: Context,
): DateMention | undefined {
  const span = { from: Math.min(counted.from, from), to: Math.max(counted.to, to) }
  const near = scene.dates
    .map((date) => ({ date, cost: gap(scene, counted, date) }))
    .filter(({ date, cost }) => {
      if (date.asOf) return true
      if (cost >= reach || isOfOther(scene, counted, role, date) || isTooLate(role, date, context)) return false
      return isBeside(scene, counted, date) || belongs(scene, date, span, context.eventClasses)
    })
    .sort((a, b) => Number(b.date.asOf) - Number(a.date.asOf) || a.cost - b.cost)
  return near.find(({ date }) => date.edtf !== null)?.date
}

function gap(scene: Scene, counted: Counted, date: DateMention): number {
  return date.from >= counted.to
    ? scene.distance(counted.to, date.from)
    : scene.distance(date.to, counted.from) + costOfStandingBefore
}

// "from 5,200 soldiers to 3,000 by the end of the month": the new level's; "half as many as at the start of last year": nobody's
function isOfOther(scene: Scene, { to }: Counted, role: Played['role'], date: DateMention): boolean {
  if (/^(?:as|than)$/.test(scene.norm(date.from - 1))) return true
  const number = scene.quantities.find((other) => other.from >= to && other.to <= date.from)
  if (!number) return false
  return role === 'former' || comparedAt(scene, number.from) !== null
}

// what was there, or is, is no level of a day to come: "to 3,000 troops from 5,200 by the end of September"
const isTooLate = (role: Played['role'], { first }: DateMention, { published }: Context): boolean =>
  (role === 'former' || role === 'present') && first !== null && published !== null && first > published
