import type { Claim } from '../model/claim.js'
import { relateApart, relateDenial } from './apart.js'
import { scope, type Finding, type Meeting } from './finding.js'
import type { Ground } from './ground.js'
import { relateLinked } from './links/index.js'
import { relateParts } from './parts.js'
import { meetTimes, type TimeMeeting } from './times.js'
import { sayBoth, together } from './together.js'
import { meet } from './values/index.js'
import { yearLong } from '../model/time-spans.js'

/** What two claims are to each other, and why. The same whichever of the two is named first. */
export function relate(one: Claim, other: Claim, ground: Ground): Finding {
  const [a, b] = ground.orders.byTime(one, other) <= 0 ? [one, other] : [other, one]
  if (a.topic !== b.topic) return relateLinked(a, b, ground)
  if (a.subject !== b.subject || a.place !== b.place) return relateParts(a, b, ground)
  if (ground.context.isSmaller(a) !== ground.context.isSmaller(b)) {
    const [smaller, larger] = ground.context.isSmaller(a) ? [a, b] : [b, a]
    return scope(`"${ground.say(smaller)}" is said of a smaller thing than "${ground.say(larger)}"`)
  }
  if (ground.context.areBatches(a, b)) return scope(`${sayBoth(a, b, ground)} are said of two batches`)
  const times = meetTimes(ground.timing(a), ground.timing(b))
  const { many, time } = ground.comparing(a.topic)
  if (time === 'tally' && times.disjoint) return scope(`${sayBoth(a, b, ground)} are counts of two periods`)
  const meeting = meet(a.value, b.value, ground.comparing(a.topic), ground.places)
  if (meeting.how === 'unknown') return scope(`one of the two values cannot be placed: ${sayBoth(a, b, ground)}`)
  if ((a.modality === 'negated') !== (b.modality === 'negated')) return relateDenial(a, b, times, ground)
  if (a.modality === 'negated') return together(a, b, meeting.how === 'equal' ? 'equal' : 'compatible', ground)
  if (meeting.how === 'apart' && !many) return relateApart(a, b, meeting, times, ground)
  return relateMeeting(a, b, meeting, times, ground)
}

function relateMeeting(a: Claim, b: Claim, meeting: Meeting, times: TimeMeeting, ground: Ground): Finding {
  const { time, many } = ground.comparing(a.topic)
  if (time !== 'fact' && !many && times.gap > yearLong) {
    return scope(`${sayBoth(a, b, ground)} are said of times more than a year apart`)
  }
  if (meeting.how === 'equal') return together(a, b, a.modality === b.modality ? 'equal' : 'compatible', ground)
  return together(a, b, meeting.how === 'narrower' ? 'refines' : 'compatible', ground)
}
