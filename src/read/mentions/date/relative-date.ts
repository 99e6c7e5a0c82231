import {
  addDays,
  dayPeriod,
  monthPeriod,
  periodBetween,
  quarterPeriod,
  seasonPeriod,
  shiftMonths,
  weekdayOf,
  weekPeriod,
  yearPeriod,
} from '../../../model/calendar.js'
import type { Period } from '../../../model/calendar.js'
import type { Hits } from '../../hits.js'
import { shareAt } from './calendar-date.js'
import type { DateExpression, Reference } from './expression.js'
import { lengthAt } from './length.js'

/** "yesterday", "last September", "two months ago", "within 12 months", "three years later", "the following January". */
export function relativeDate(hits: Hits, at: number): DateExpression | null {
  return (
    plainDay(hits, at) ??
    weekday(hits, at) ??
    pointedPeriod(hits, at) ??
    followingPeriod(hits, at) ??
    shareOfPointedYear(hits, at) ??
    countedPeriod(hits, at)
  )
}

const from = (published: string | null, make: (day: string) => Period): Period | null =>
  published === null ? null : make(published)

const plainDays = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

function plainDay(hits: Hits, at: number): DateExpression | null {
  const shift = plainDays.get(hits.word(at))
  if (shift === undefined) return null
  return { from: at, to: at + 1, resolve: ({ published }) => from(published, (day) => dayPeriod(addDays(day, shift))) }
}

// a weekday in the past tense is the last such day up to the publication date
function weekday(hits: Hits, at: number): DateExpression | null {
  const pointer = pointers.get(hits.word(at))
  const start = pointer === undefined ? at : at + 1
  const hit = hits.at(start, 'weekday')
  if (!hit || !/^\p{Lu}/u.test(hits.tokens[start]?.text ?? '')) return null
  const resolve = ({ published, tense }: Reference): Period | null =>
    from(published, (day) => {
      const ahead = (hit.value - weekdayOf(day) + 7) % 7
      const future = pointer === 1 || (pointer === undefined && tense === 'future')
      if (future) return dayPeriod(addDays(day, ahead || (pointer === 1 ? 7 : 0)))
      return dayPeriod(addDays(day, ahead ? ahead - 7 : pointer === -1 ? -7 : 0))
    })
  return { from: at, to: hit.to, resolve }
}

const pointers = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])

// "last month", "this summer", "next September", "the end of the year" (the year being the publication's)
function pointedPeriod(hits: Hits, at: number): DateExpression | null {
  const article = hits.word(at) === 'the' ? 1 : 0
  const pointer = pointers.get(hits.word(at + article))
  const unit = at + article + (pointer === undefined ? 0 : 1)
  const period = hits.at(unit, 'period')
  if (period && /^(?:day|week|month|quarter|year|decade)$/.test(hits.word(unit))) {
    const definite = article === 1 && hits.before(at, 'part') !== null
    if (pointer === undefined && !definite) return yearsEnd(hits, at, unit)
    return {
      from: at,
      to: unit + 1,
      resolve: ({ published }) => from(published, (day) => shifted(day, period.id, pointer ?? 0)),
    }
  }
  if (pointer === undefined) return null
  const named = hits.at(unit, 'month') ?? hits.at(unit, 'season')
  if (!named || (named.list === 'month' && !/^\p{Lu}/u.test(hits.tokens[unit]?.text ?? ''))) return null
  const make = (year: number): Period =>
    named.list === 'month' ? monthPeriod(year, named.value) : seasonPeriod(year, named.value)
  return { from: at, to: named.to, resolve: ({ published }) => from(published, (day) => pointed(day, pointer, make)) }
}

// "by year's end", "before year-end"
function yearsEnd(hits: Hits, at: number, unit: number): DateExpression | null {
  const end = hits.word(unit + 1) === "'s" ? unit + 2 : unit + 1
  if (hits.word(unit) !== 'year' || hits.word(end) !== 'end') return null
  const resolve = ({ published }: Reference): Period | null =>
    from(published, (day) => dayPeriod(`${day.slice(0, 4)}-12-31`))
  return { from: at, to: end + 1, resolve }
}

// "last September" lies before the publication's month, "next September" after it, "this September" in its year
function pointed(published: string, pointer: number, make: (year: number) => Period): Period {
  const year = Number(published.slice(0, 4))
  if (pointer === 0) return make(year)
  const inYear = make(year)
  if (pointer < 0) return inYear.last < published ? inYear : make(year - 1)
  return inYear.first > published ? inYear : make(year + 1)
}

function shifted(published: string, unit: string, by: number): Period {
  const year = Number(published.slice(0, 4))
  const month = Number(published.slice(5, 7))
  switch (unit) {
    case 'day':
      return dayPeriod(addDays(published, by))
    case 'week':
      return weekPeriod(published, by)
    case 'month':
      return shiftMonths(published, by)
    case 'quarter': {
      const quarter = 4 * year + Math.ceil(month / 3) - 1 + by
      return quarterPeriod(Math.floor(quarter / 4), (quarter % 4) + 1)
    }
    case 'decade':
      return periodBetween(yearPeriod(year - (year % 10) + 10 * by), yearPeriod(year - (year % 10) + 10 * by + 9))
    default:
      return yearPeriod(year + by)
  }
}

// "the following January", "the following year": counted from an earlier date of the sentence, else the publication
function followingPeriod(hits: Hits, at: number): DateExpression | null {
  const article = hits.word(at) === 'the' ? 1 : 0
  const same = hits.word(at + article) === 'same'
  if (hits.word(at + article) !== 'following' && !same) return null
  const unit = at + article + 1
  const month = hits.at(unit, 'month')
  const period = hits.at(unit, 'period')
  if (!month && !period) return null
  const resolve = ({ anchor, published }: Reference): Period | null => {
    const day = anchor?.last ?? published
    if (day === null) return null
    if (month) return pointed(day, same ? 0 : 1, (year) => monthPeriod(year, month.value))
    return shifted(anchor?.first ?? day, period?.id ?? 'year', same ? 0 : 1)
  }
  return { from: at, to: unit + 1, anchored: true, resolve }
}

// "the first half of next year", "the second quarter of this year"
function shareOfPointedYear(hits: Hits, at: number): DateExpression | null {
  const share = shareAt(hits, at)
  if (!share || hits.word(share.to) !== 'of') return null
  const pointer = hits.word(share.to + 1) === 'the' ? 0 : pointers.get(hits.word(share.to + 1))
  if (pointer === undefined || hits.word(share.to + 2) !== 'year') return null
  return {
    from: at,
    to: share.to + 3,
    resolve: ({ published }) => from(published, (day) => share.make(Number(day.slice(0, 4)) + pointer)),
  }
}

// "two years ago", "18 months later", "in two months", "within the next few days"
function countedPeriod(hits: Hits, at: number): DateExpression | null {
  const length = lengthAt(hits, at)
  if (!length) return null
  const { unit, count } = length
  const next = hits.word(length.to)
  if (next === 'ago' || (next === 'earlier' && count !== null))
    return count === null
      ? null
      : { from: at, to: length.to + 1, resolve: ({ published }) => from(published, (day) => shifted(day, unit, -count)) }
  if ((next === 'later' || next === 'after' || next === 'afterwards') && count !== null)
    return {
      from: at,
      to: length.to + 1,
      anchored: true,
      resolve: ({ anchor }) => anchor && shifted(anchor.first, unit, count),
    }
  return deadline(hits, at, length)
}

// a length with a preposition: "within days" are the seven days after publication, "in two months" keeps the unit's precision
function deadline(hits: Hits, at: number, length: NonNullable<ReturnType<typeof lengthAt>>): DateExpression | null {
  const before = hits.word(at - 1)
  const within = before === 'within' || before === 'inside'
  if (!within && before !== 'in' && !(before === 'over' && length.coming)) return null
  const { unit, count, to } = length
  if (unit === 'day' && (count === null || length.vague)) {
    if (!within && !length.coming) return null
    const week = (day: string): Period => periodBetween(dayPeriod(day), dayPeriod(addDays(day, 7)))
    return { from: at, to, resolve: ({ published }) => from(published, week) }
  }
  if (count === null || length.vague || (before === 'over' && !length.coming)) return null
  return {
    from: at,
    to,
    resolve: ({ published, tense }) =>
      tense === 'past' && !length.coming ? null : from(published, (day) => shifted(day, unit, count)),
  }
}
