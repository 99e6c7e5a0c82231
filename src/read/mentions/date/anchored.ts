import { addDays, dayCount, dayPeriod, weekdayOf, type Period } from '../../../model/calendar.js'
import type { Hits } from '../../hits.js'
import { calendarDate } from './calendar-date.js'
import { fromPublished, yearOf, type DateExpression, type Reference } from './expression.js'
import type { Length } from './length.js'
import { isCapital } from './month.js'
import { namedPeriod } from './pointed.js'
import { isCloseEnough, shifted, shiftedBy } from './shift.js'

const steps: Record<string, number> = { following: 1, same: 0, preceding: -1, next: 1, previous: -1 }

/** What points from another date of the sentence: "the following year", "that summer", "the next day", "the previous year". */
export function pointedFromAnchor(hits: Hits, at: number): DateExpression | null {
  const pointer = hits.at(at, 'pointer')
  const step = steps[pointer?.id ?? '']
  if (step === undefined || !pointer) return null
  const period = hits.at(pointer.to, 'period')
  const unit = period?.id === 'hour' ? null : period
  const published = pointer.id === 'next' || pointer.id === 'previous'
  // "the next year" is the one after the date before, "the last year" the one before the publication
  if (published && !((hits.word(at - 1) === 'the' && hits.word(at) !== 'last') || unit?.id === 'day')) return null
  if (unit && hits.word(unit.to - 1) === unit.id)
    return {
      to: unit.to,
      anchored: true,
      resolve: (reference) =>
        fromAnchor(reference, unit.id, step) ??
        (published && unit.id !== 'day' && !anchorOf(reference)
          ? fromPublished(reference.published, (day) => shifted(day, unit.id, step))
          : null),
    }
  return published ? null : namedFromAnchor(hits, pointer.to, step)
}

const anchorOf = ({ anchor, carried }: Reference): Period | null => anchor ?? carried

function fromAnchor(reference: Reference, unit: string, step: number, most = step): Period | null {
  const anchor = anchorOf(reference)
  return anchor && counted(anchor, unit, step, most)
}

function counted(anchor: Period, unit: string, step: number, most = step): Period | null {
  if (!isCloseEnough(dayCount(anchor), unit)) return null
  return shiftedBy(step > 0 ? anchor.last : anchor.first, unit, step, most)
}

// "the following January", "that summer", "the following Monday"
function namedFromAnchor(hits: Hits, at: number, step: number): DateExpression | null {
  const weekday = isCapital(hits, at) ? hits.at(at, 'weekday') : null
  if (weekday) {
    const resolve = (reference: Reference): Period | null => {
      const anchor = anchorOf(reference)
      const close = anchor && isCloseEnough(dayCount(anchor), 'week')
      return close ? dayPeriod(nextWeekday(anchor.last, weekday.value)) : null
    }
    return { to: weekday.to, anchored: true, resolve }
  }
  const named = namedPeriod(hits, at)
  if (!named) return null
  const resolve = (reference: Reference): Period | null => {
    const anchor = anchorOf(reference)
    const day = anchor?.last ?? (step === 0 ? null : reference.published)
    return day === null ? null : stepped(day, step, (year) => named.make(year))
  }
  return { to: named.to, anchored: true, resolve }
}

function stepped(day: string, step: number, make: (year: number) => Period): Period {
  const inYear = make(yearOf(day))
  if (step > 0) return inYear.first > day ? inYear : make(yearOf(day) + 1)
  return step === 0 || inYear.last < day ? inYear : make(yearOf(day) - 1)
}

function nextWeekday(day: string, weekday: number): string {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7)
}

const behind = /^(?:later|after|afterward|afterwards|thereafter|on)$/
const ahead = /^(?:earlier|before|previously|prior|beforehand)$/

/** What is counted from another date: "two years later", "a day earlier", "three years after they had left". */
export function countedFromAnchor(hits: Hits, length: Length): DateExpression | null {
  if (length.count === null) return null
  const { to, unit, count } = length
  const most = length.most ?? count
  const word = hits.word(to)
  const sign = behind.test(word) ? 1 : ahead.test(word) ? -1 : 0
  if (word === 'since' || (sign !== 0 && describes(hits, to))) return fromEvent(hits, to, unit, count, sign || 1)
  if (sign === 0 || (word === 'on' && !isEnd(hits, to + 1) && !isSubject(hits, to + 1))) return null
  const resolve = (reference: Reference): Period | null =>
    anchorOf(reference)
      ? fromAnchor(reference, unit, sign * count, sign * most)
      : word === 'earlier'
        ? fromPublished(reference.published, (day) => shifted(day, unit, -count))
        : null
  return { to: to + 1, anchored: true, resolve }
}

// "three years after, the group …" is "later"; "three years after they had left" speaks of when they left
function describes(hits: Hits, at: number): boolean {
  const that = /^(?:that|this)$/.test(hits.word(at + 1)) && (isEnd(hits, at + 2) || isSubject(hits, at + 2))
  return /^(?:after|before)$/.test(hits.word(at)) && !isEnd(hits, at + 1) && !that
}

// "eight years on they left", "three years after that they were back"
function isSubject(hits: Hits, at: number): boolean {
  return /^(?:they|it|he|she|we)$/.test(hits.word(at))
}

function isEnd(hits: Hits, at: number): boolean {
  const token = hits.tokens[at]
  return (
    !token ||
    (token.kind === 'mark' && !/["“'‘]/.test(token.text)) ||
    /^(?:and|but|in|on|at|when|as|with)$/.test(token.norm)
  )
}

const farthest = 9

/** "Two years after the vote of January 2020" is 2022; in "returned in 2014, three years after they had left" the words name 2011. */
function fromEvent(hits: Hits, at: number, unit: string, count: number, sign: number): DateExpression {
  const dated = eventDate(hits, at + 1)
  const resolve = (reference: Reference): Period | null => {
    const event = dated?.resolve(reference)
    if (event) return counted(event, unit, sign * count)
    if (reference.anchor && hits.word(at) !== 'since') return counted(reference.anchor, unit, -sign * count)
    // years are counted from the publication: "23 years after the invasion, the last soldiers have left"
    return (unit === 'year' || count > 12) && sign > 0
      ? fromPublished(reference.published, (day) => shifted(day, unit, -count))
      : null
  }
  return { to: at + 1, anchored: true, resolve }
}

function eventDate(hits: Hits, from: number): DateExpression | null {
  for (let at = from; at < from + farthest && !/^[,;:.]$/.test(hits.word(at)); at += 1) {
    const date = calendarDate(hits, at)
    if (date) return date
  }
  return null
}
