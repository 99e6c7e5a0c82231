import {
  addDays,
  dayOf,
  dayPeriod,
  epochDay,
  monthPeriod,
  seasonPeriod,
  shiftMonths,
  weekdayOf,
  weekPeriod,
  type Period,
} from '../../../model/calendar.js'
import type { Hit } from '../../lexicon.js'
import type { Hits } from '../../hits.js'
import { fromPublished, yearOf, type DateExpression, type Reference } from './expression.js'
import { isTroops } from './calendar-date.js'
import { dayAt, isCapital } from './month.js'
import { shifted } from './shift.js'

const directions: Record<string, number> = { previous: -1, current: 0, next: 1 }

/** What points from the publication: "last month", "this summer", "next September", "last Friday", "this time next year". */
export function pointedPeriod(hits: Hits, at: number): DateExpression | null {
  const time = hits.word(at) === 'this' && hits.word(at + 1) === 'time'
  return time ? sameTime(hits, at + 2) : pointedUnit(hits, at)
}

// "by this time next year" is twelve months on
function sameTime(hits: Hits, at: number): DateExpression | null {
  const pointer = hits.at(at, 'pointer')
  const direction = directions[pointer?.id ?? '']
  if (!pointer || !direction || hits.word(pointer.to) !== 'year') return null
  const resolve: DateExpression['resolve'] = ({ published }) =>
    fromPublished(published, (day) => shiftMonths(day, 12 * direction))
  return { to: pointer.to + 1, resolve }
}

function pointedUnit(hits: Hits, at: number): DateExpression | null {
  const pointer = hits.at(at, 'pointer')
  const direction = directions[pointer?.id ?? '']
  if (direction === undefined || !pointer) return null
  const unit = hits.at(pointer.to, 'period')
  // "the next day" counts from another date of the text
  if (
    unit &&
    unit.id !== 'hour' &&
    hits.word(unit.to) !== 'of' &&
    !(unit.id === 'day' && direction !== 0) &&
    !isPlural(hits, unit)
  )
    return {
      to: unit.to,
      resolve: ({ published }) => fromPublished(published, (day) => shifted(day, unit.id, direction)),
    }
  const make = namedPeriod(hits, pointer.to)
  if (make)
    return {
      to: make.to,
      resolve: (reference) =>
        fromPublished(reference.published, (day) => pointed(day, direction, (year) => make.make(year), reference)),
    }
  return pointedWeekday(hits, pointer.to, direction)
}

// "this calendar year" is one
const isPlural = (hits: Hits, unit: Hit): boolean => hits.word(unit.to - 1) !== unit.id

/** A month, a day of one or a season by its name, to be put into a year. */
export function namedPeriod(hits: Hits, at: number): { to: number; make(year: number): Period } | null {
  const month = isCapital(hits, at) ? hits.at(at, 'month') : null
  if (month) {
    const to = month.id === 'short' && hits.word(month.to) === '.' ? month.to + 1 : month.to
    const day = hits.tokens[to]?.kind === 'number' && !isTroops(hits, to, at) ? dayAt(hits, to) : null
    if (!day) return { to, make: (year) => monthPeriod(year, month.value) }
    return { to: day.to, make: (year) => dayOf(year, month.value, day.day) ?? monthPeriod(year, month.value) }
  }
  const season = hits.at(at, 'season')
  return season && { to: season.to, make: (year) => seasonPeriod(year, season.value) }
}

// "last September" lies before the publication, "next September" after it, "this winter" around it or beside it as the tense says
function pointed(published: string, direction: number, make: (year: number) => Period, { tense }: Reference): Period {
  const year = yearOf(published)
  const inYear = make(year)
  if (direction < 0) return inYear.last < published ? inYear : make(year - 1)
  if (direction > 0) return inYear.first > published ? inYear : make(year + 1)
  const [before, after] = [make(year - 1), make(year + 1)]
  if (before.last >= published) return before
  const close = epochDay(after.first) - epochDay(published) < epochDay(published) - epochDay(inYear.last)
  if (inYear.last < published) return close && tense() !== 'past' ? after : inYear
  return tense() === 'past' && inYear.first > published ? before : inYear
}

function pointedWeekday(hits: Hits, at: number, direction: number): DateExpression | null {
  const weekday = hits.at(at, 'weekday')
  if (!weekday || !isCapital(hits, at)) return null
  const resolve = ({ published, tense }: Reference): Period | null =>
    fromPublished(published, (day) => {
      const ahead = (weekday.value - weekdayOf(day) + 7) % 7
      if (direction > 0) return dayPeriod(addDays(day, ahead || 7))
      if (direction < 0) return dayPeriod(addDays(day, ahead - 7))
      return dayPeriod(addDays(day, ahead && tense() === 'past' ? ahead - 7 : ahead))
    })
  return { to: weekday.to, newsDay: true, resolve }
}

/** "today", "last night", "on Monday", "Friday last week", "Tuesday evening". */
export function newsDay(hits: Hits, at: number): DateExpression | null {
  const word = hits.at(at, 'day-word')
  if (word) {
    const resolve: DateExpression['resolve'] = ({ published }) =>
      fromPublished(published, (day) => dayPeriod(addDays(day, word.value)))
    return { to: timeAfter(hits, word.to), newsDay: true, resolve }
  }
  const weekday = hits.at(at, 'weekday')
  if (!weekday || !isCapital(hits, at) || hits.word(at).length < 6) return theWeekend(hits, at)
  return inWeek(hits, weekday) ?? (isAnyDay(hits, weekday) ? null : plainWeekday(hits, weekday))
}

// "one Sunday in January", "on a Friday morning of last May", "in December, on a Sunday"
function isAnyDay(hits: Hits, { from, to }: Hit): boolean {
  const next = timeAfter(hits, to)
  return /^(?:a|one)$/.test(hits.word(from - 1)) && /^(?:in|of|[,.;:]|)$/.test(hits.word(next))
}

// "over the weekend": the last, or the next if it is still to come; on a weekend itself that one
function theWeekend(hits: Hits, at: number): DateExpression | null {
  if (hits.word(at) !== 'weekend' || hits.word(at - 1) !== 'the' || hits.before(at - 1, 'bound') === null) return null
  const resolve: DateExpression['resolve'] = ({ published, tense }) =>
    fromPublished(published, (day) => {
      const now = shifted(day, 'weekend', 0)
      const told = tense()
      return now.first <= day || told === 'future' || told === 'present' ? now : shifted(day, 'weekend', -1)
    })
  return { to: at + 1, newsDay: true, resolve }
}

function timeAfter(hits: Hits, at: number): number {
  return hits.at(at, 'day-time')?.to ?? at
}

// "Friday last week", "Sunday of next week"
function inWeek(hits: Hits, { to, value }: Hit): DateExpression | null {
  const pointer = hits.at(hits.word(to) === 'of' ? to + 1 : to, 'pointer')
  const direction = directions[pointer?.id ?? '']
  if (!pointer || direction === undefined || hits.word(pointer.to) !== 'week') return null
  const resolve: DateExpression['resolve'] = ({ published }) =>
    fromPublished(published, (day) => dayPeriod(addDays(weekPeriod(day, direction).first, (value + 6) % 7)))
  return { to: pointer.to + 1, newsDay: true, resolve }
}

// In the past tense the last such day up to the publication, which most reports mean; "Friday's strikes" are over whatever
// follows from them, unless something stands "ahead of Friday's meeting". Headlines hand over bases "on Saturday": the nearest.
function plainWeekday(hits: Hits, { to, value }: Hit): DateExpression {
  const owner = hits.word(to) === "'s"
  const resolve = ({ published, tense, ahead }: Reference): Period | null =>
    fromPublished(published, (day) => {
      const next = (value - weekdayOf(day) + 7) % 7
      const told = tense()
      const coming = owner ? ahead : told === 'future' || ((told === 'present' || told === 'was due') && next < 4)
      return dayPeriod(addDays(day, next > 0 && !coming ? next - 7 : next))
    })
  return { to: timeAfter(hits, to), newsDay: true, resolve }
}
