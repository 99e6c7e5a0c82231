import type { Claim } from '../model/claim.js'
import { dayNumber } from '../model/days.js'
import type { DateValue, Quantity, Value } from '../model/value.js'
import { scope, type Finding, type Meeting } from './finding.js'
import type { Ground } from './ground.js'
import { replaced } from './replaced.js'
import type { TimeMeeting } from './times.js'
import { sayBoth, together } from './together.js'
import { isDenied } from './values/index.js'
import { exceeds } from './values/quantity.js'

/** Two claims whose values cannot both be true of one time and thing: whether they are of one, and who is right then, hangs on the rest. */
export function relateApart(a: Claim, b: Claim, meeting: Meeting, times: TimeMeeting, ground: Ground): Finding {
  const both = sayBoth(a, b, ground)
  const comparing = ground.comparing(a.topic)
  if (areSteps(a.value, b.value, comparing.slack)) return together(a, b, 'compatible', ground)
  if (mayBeSooner(a, b)) return together(a, b, 'compatible', ground)
  if (ground.context.isDatedApart(a, b)) return scope(`${both} are dated differently and may be two batches`)
  if (comparing.time !== 'tally' && ground.reports.areListed(a, b))
    return scope(`${both} are told beside each other, as of two things`)
  if (mayBeSome(a.value, b.value))
    return scope(`of ${both}, the one names no figure and may be said of some of the other`)
  if (hasFallen(a, b, times, ground)) return changed(a, b, ground)
  switch (replaced(a, b, times, comparing)) {
    case 'compatible':
      return together(a, b, 'compatible', ground)
    case 'scope':
      return scope(
        times.when === 'unclear'
          ? `it cannot be told whether ${both} are of one time`
          : `${both} need not be of one event, one count or one time`,
      )
    case 'changed':
      return changed(a, b, ground)
    case 'conflict': {
      const reason = meeting.kind === 'strength' ? `${both} differ in strength` : `${both} cannot both be true`
      return { relation: 'conflict', kind: meeting.kind, reason, telling: true }
    }
  }
}

/** "Not a complete withdrawal" against "a complete withdrawal"; beside another value it stands as well. */
export function relateDenial(a: Claim, b: Claim, times: TimeMeeting, ground: Ground): Finding {
  const [denied, affirmed] = a.modality === 'negated' ? [a, b] : [b, a]
  const comparing = ground.comparing(a.topic)
  const instead = denied.value.type === 'status' ? comparing.denials[denied.value.code] : undefined
  if (instead !== undefined && affirmed.value.type === 'status' && affirmed.value.code === instead) {
    return together(a, b, 'equal', ground)
  }
  if (!isDenied(affirmed.value, denied.value, comparing, ground.places)) return together(a, b, 'compatible', ground)
  const outcome = replaced(a, b, times, comparing)
  if (outcome === 'changed') return changed(a, b, ground)
  if (outcome !== 'conflict') return scope(`${sayBoth(a, b, ground)} need not be of one time or event`)
  const reason = `one says ${ground.say(affirmed)}, the other denies it`
  return { relation: 'conflict', kind: 'polarity', reason, telling: true }
}

function changed(before: Claim, after: Claim, ground: Ground): Finding {
  const reason = `${ground.say(before)} is of an earlier time, ${ground.say(after)} replaces it`
  return { relation: 'changed', kind: null, reason, telling: true }
}

function areSteps(a: Value, b: Value, slack: number): boolean {
  if (a.type !== 'date' || b.type !== 'date' || slack === 0) return false
  const [one, other] = [middleOf(a), middleOf(b)]
  return one !== null && other !== null && Math.abs(one - other) <= slack
}

/** Of a year or month its middle: two neighbouring years do not lie a day apart. */
function middleOf({ start, end }: DateValue): number | null {
  return start === null || end === null ? null : (dayNumber(start) + dayNumber(end)) / 2
}

/** "Must be out by 31 December" and "could be out by the 19th": what may come sooner breaks no deadline. */
function mayBeSooner(a: Claim, b: Claim): boolean {
  if (a.value.type !== 'date' || b.value.type !== 'date' || !isDeadline(a.value) || !isDeadline(b.value)) return false
  const [sooner, later] = (a.value.end ?? '') < (b.value.end ?? '') ? [a, b] : [b, a]
  return sooner.modality === 'possible' && later.modality !== 'possible'
}

const isDeadline = ({ bound }: DateValue): boolean => bound === 'by' || bound === 'before'

/** "About 4,000" on Thursday and "fewer than 1,000" on Saturday, in the last weeks of a withdrawal: the one is no denial of the other. */
function hasFallen(a: Claim, b: Claim, times: TimeMeeting, ground: Ground): boolean {
  const { emptied } = ground.comparing(a.topic)
  if (emptied === null || times.gap === 0 || a.modality !== 'actual' || b.modality !== 'actual') return false
  if (a.value.type !== 'quantity' || b.value.type !== 'quantity' || !exceeds(a.value, b.value)) return false
  return [a, b].some((claim) => ground.reports.isRunningOut(claim, emptied))
}

/** "Hundreds of troops" and 2,500: a word without a figure, and below the other, may be said of some of them. */
function mayBeSome(a: Value, b: Value): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity') return false
  const [less, more] = (a.max ?? Infinity) < (b.min ?? 0) ? [a, b] : [b, a]
  return isVague(less) && (less.max ?? Infinity) < (more.min ?? 0)
}

function isVague({ point, min, max, text }: Quantity): boolean {
  return point === null && min !== null && max !== null && min > 0 && !/\d/.test(text)
}
