import type { Claim } from '../model/claim.js'
import { precedes } from '../model/days.js'
import type { DateValue } from '../model/value.js'
import { scope, type Finding } from './finding.js'
import type { Ground } from './ground.js'
import { replaced } from './replaced.js'
import { meetTimes, type TimeMeeting } from './times.js'
import { meet } from './values/index.js'
import { exceeds } from './values/quantity.js'
import { yearLong } from '../model/time-spans.js'

/** Two claims of one topic whose subjects or places differ: as a rule not comparable, and the reason says what differs. */
export function relateParts(a: Claim, b: Claim, ground: Ground): Finding {
  const forces = ground.forces(a.subject, b.subject)
  const places = a.place === null || b.place === null ? 'same' : ground.places(a.place, b.place)
  if (forces === 'same' && (places === 'inside' || places === 'around')) {
    return places === 'inside' ? relatePlaces(a, b, ground) : relatePlaces(b, a, ground)
  }
  if (places === 'same' && (forces === 'inside' || forces === 'around')) {
    return forces === 'inside' ? relateSubjects(a, b, ground) : relateSubjects(b, a, ground)
  }
  const what =
    forces === 'same'
      ? `${name(a.place, ground)} and ${name(b.place, ground)}`
      : `${name(a.subject, ground)} and ${name(b.subject, ground)}`
  return scope(`${what} are not the same`)
}

function name(id: string | null, ground: Ground): string {
  return id === null ? 'no place' : ground.names(id)
}

/** US forces beside the coalition's: a reader is told where the part outnumbers its whole, or where one would exclude the other if both were of one subject. */
function relateSubjects(part: Claim, whole: Claim, ground: Ground): Finding {
  const within = `${ground.names(part.subject)} are only a part of ${ground.names(whole.subject)}`
  const times = meetTimes(ground.timing(part), ground.timing(whole))
  if (outnumbers(part, whole, times, ground))
    return scope(`${within}, yet ${ground.say(part)} is more than ${ground.say(whole)}`, true)
  const { subjects } = ground.comparing(part.topic)
  const status = subjects === 'parts' && part.value.type === 'status' && times.when === 'together'
  return scope(within, status && excludes(part, whole, ground))
}

/** A part counted at the same time as its whole, or before it where counts only grow, cannot be more. */
function outnumbers(part: Claim, whole: Claim, times: TimeMeeting, ground: Ground): boolean {
  if (part.value.type !== 'quantity' || whole.value.type !== 'quantity') return false
  if (part.modality === 'negated' || whole.modality === 'negated') return false
  const tally = ground.comparing(part.topic).time === 'tally'
  const meets = times.held === 'together' || (tally && times.held === 'apart' && times.earlier === 'a')
  return meets && exceeds(part.value, whole.value) && !ground.reports.countsOthers(whole)
}

function excludes(a: Claim, b: Claim, ground: Ground): boolean {
  if (a.modality === 'negated' || b.modality === 'negated') return false
  return meet(a.value, b.value, ground.comparing(a.topic), ground.places).how === 'apart'
}

/** The Kurdistan region beside all of Iraq: dates bind each other (the whole ends with its last part), and so does "none". */
function relatePlaces(part: Claim, whole: Claim, ground: Ground): Finding {
  const within = `${name(part.place, ground)} is only a part of ${name(whole.place, ground)}`
  const times = meetTimes(ground.timing(part), ground.timing(whole))
  if (part.modality === 'negated' || whole.modality === 'negated') return scope(within)
  if (outnumbers(part, whole, times, ground))
    return scope(`${within}, yet ${ground.say(part)} is more than ${ground.say(whole)}`, true)
  if (times.gap <= yearLong && breaksWhole(part, whole, ground)) {
    const reason = `${ground.say(part)} for ${name(part.place, ground)} and ${ground.say(whole)} for ${name(whole.place, ground)}`
    const outcome = replaced(part, whole, times, ground.comparing(part.topic))
    if (outcome === 'changed')
      return {
        relation: 'changed',
        kind: null,
        reason: `${reason} are said of different times, and the later replaces the earlier`,
        telling: true,
      }
    if (outcome === 'conflict') {
      const kind = part.value.type === 'quantifier' ? 'strength' : 'value'
      return { relation: 'conflict', kind, reason: `${reason} cannot both be true`, telling: true }
    }
  }
  return refinesWhole(part, whole, ground)
    ? {
        relation: 'refines',
        kind: null,
        reason: `${within}, and ${ground.say(part)} lies within ${ground.say(whole)}`,
        telling: true,
      }
    : scope(within)
}

/** Whether what is said of the part leaves no room for what is said of the whole. */
function breaksWhole({ value: part, topic }: Claim, { value: whole }: Claim, ground: Ground): boolean {
  if (part.type === 'quantifier' && whole.type === 'quantifier') return whole.level === 'none' && part.level !== 'none'
  if (part.type !== 'date' || whole.type !== 'date') return false
  switch (ground.comparing(topic).whole) {
    case 'last':
      return part.bound !== 'before' && whole.bound !== 'after' && liesBefore(whole, part)
    case 'first':
      return part.bound !== 'after' && whole.bound !== 'by' && whole.bound !== 'before' && liesBefore(part, whole)
    case null:
      return false
  }
}

function liesBefore(a: DateValue, b: DateValue): boolean {
  return precedes({ first: a.start, last: a.end }, { first: b.start, last: b.end })
}

/** A part's deadline inside the whole's is the nearer account of it ("federal Iraq by September 2025", "Iraq by 2025"). */
function refinesWhole(part: Claim, whole: Claim, ground: Ground): boolean {
  const { time, whole: bound } = ground.comparing(part.topic)
  if (time !== 'plan' || bound === null || part.value.type !== 'date' || whole.value.type !== 'date') return false
  const meeting = meet(part.value, whole.value, ground.comparing(part.topic), ground.places)
  return meeting.how === 'equal' || meeting.how === 'narrower'
}
