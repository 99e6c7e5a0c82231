import type { Claim } from '../model/claim.js'
import type { Finding, Meeting } from './finding.js'
import type { Ground } from './ground.js'
import { relateLinked } from './links/index.js'
import { byTime } from './order-of-claims.js'
import { relateParts } from './parts.js'
import { replaced } from './replaced.js'
import { meetTimes, type TimeMeeting } from './times.js'
import { isDenied, meet } from './values/index.js'

/** What two claims are to each other, and why. The same whichever of the two is named first. */
export function relate(one: Claim, other: Claim, ground: Ground): Finding {
  const [a, b] = byTime(ground)(one, other) <= 0 ? [one, other] : [other, one]
  if (a.topic !== b.topic) return relateLinked(a, b, ground)
  if (a.subject !== b.subject || a.place !== b.place) return relateParts(a, b, ground)
  if (ground.isSmaller(a) !== ground.isSmaller(b)) {
    const [smaller, larger] = ground.isSmaller(a) ? [a, b] : [b, a]
    return scope(`"${ground.say(smaller)}" is said of a smaller thing than "${ground.say(larger)}"`)
  }
  const times = meetTimes(ground.timing(a), ground.timing(b))
  const { many } = ground.comparing(a.topic)
  if (isNegated(a) !== isNegated(b)) return relateDenial(a, b, times, ground)
  const meeting = meet(a.value, b.value, ground.comparing(a.topic), ground.places)
  if (isNegated(a)) return together(a, b, meeting.how === 'equal' ? 'equal' : 'compatible', ground)
  if (meeting.how === 'unknown') return scope(`one of the two values cannot be placed: ${pair(a, b, ground)}`)
  if (meeting.how === 'apart' && !many) return relateApart(a, b, meeting, times, ground)
  return relateMeeting(a, b, meeting, times, ground)
}

const isNegated = ({ modality }: Claim): boolean => modality === 'negated'

function pair(a: Claim, b: Claim, ground: Ground): string {
  return `${ground.say(a)} and ${ground.say(b)}`
}

export function scope(reason: string, telling = false): Finding {
  return { relation: 'scope', kind: null, reason, telling }
}

/** A year on, the same level says nothing about the earlier one: 2,500 in 2021 does not confirm 2,500 in 2024. */
const levelHolds = 365

function relateMeeting(a: Claim, b: Claim, meeting: Meeting, times: TimeMeeting, ground: Ground): Finding {
  const { time, many } = ground.comparing(a.topic)
  if (time !== 'fact' && !many && times.gap > levelHolds) {
    return scope(`${pair(a, b, ground)} are said of times more than a year apart`)
  }
  if (meeting.how === 'equal') return together(a, b, a.modality === b.modality ? 'equal' : 'compatible', ground)
  return together(a, b, meeting.how === 'narrower' ? 'refines' : 'compatible', ground)
}

function together(a: Claim, b: Claim, relation: 'equal' | 'compatible' | 'refines', ground: Ground): Finding {
  const reason = {
    equal: `both say ${ground.say(a)}`,
    refines: `of ${pair(a, b, ground)}, one is the narrower and both can be true`,
    compatible:
      ground.say(a) === ground.say(b) && a.modality !== b.modality
        ? `both say ${ground.say(a)}, the one as ${a.modality}, the other as ${b.modality}`
        : `${pair(a, b, ground)} can both be true`,
  }[relation]
  return { relation, kind: null, reason, telling: false }
}

function relateApart(a: Claim, b: Claim, meeting: Meeting, times: TimeMeeting, ground: Ground): Finding {
  const verdict = replaced(a, b, times, ground.comparing(a.topic))
  switch (verdict) {
    case 'compatible':
      return together(a, b, 'compatible', ground)
    case 'scope':
      return scope(`${pair(a, b, ground)} need not be of one time, event or count`)
    case 'changed':
      return { relation: 'changed', kind: null, reason: changeReason(a, b, ground), telling: true }
    case 'conflict': {
      const reason =
        meeting.kind === 'strength'
          ? `${pair(a, b, ground)} differ in strength`
          : `${pair(a, b, ground)} cannot both be true of one time`
      return { relation: 'conflict', kind: meeting.kind, reason, telling: true }
    }
  }
}

function changeReason(before: Claim, after: Claim, ground: Ground): string {
  return `${ground.say(before)} is of an earlier time, ${ground.say(after)} replaces it`
}

/** "Not a complete withdrawal" against "a complete withdrawal"; beside another value it stands as well. */
function relateDenial(a: Claim, b: Claim, times: TimeMeeting, ground: Ground): Finding {
  const [denied, affirmed] = isNegated(a) ? [a, b] : [b, a]
  const comparing = ground.comparing(a.topic)
  const { value } = denied
  const instead = value.type === 'status' ? comparing.denials[value.code] : undefined
  if (instead !== undefined && affirmed.value.type === 'status' && affirmed.value.code === instead) {
    return together(a, b, 'equal', ground)
  }
  if (!isDenied(affirmed.value, value, comparing, ground.places)) return together(a, b, 'compatible', ground)
  const verdict = replaced(a, b, times, comparing)
  if (verdict === 'changed')
    return { relation: 'changed', kind: null, reason: changeReason(a, b, ground), telling: true }
  if (verdict !== 'conflict') return scope(`${pair(a, b, ground)} need not be of one time or event`)
  return {
    relation: 'conflict',
    kind: 'polarity',
    reason: `one says ${ground.say(affirmed)}, the other denies it`,
    telling: true,
  }
}
