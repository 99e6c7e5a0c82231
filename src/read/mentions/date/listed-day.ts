import { addMonths, dayCount, dayOf, type Period } from '../../../model/calendar.js'
import type { Hits } from '../../hits.js'
import { dayMonth, isTroops, monthDay } from './calendar-date.js'
import { fromPublished, yearOf, type DateExpression, type Reference } from './expression.js'
import { dayAt, type DayNumber } from './month.js'
import { yearAfter, type YearWords } from './year.js'

/** A day whose month stands elsewhere: "15, 16 and 17 July", "July 15 and 16", "the 14th of this month", "on July 15 and again on the 18th". */
export function listedDay(hits: Hits, at: number): DateExpression | null {
  const day = hits.word(at) === 'the' ? null : dayAt(hits, at)
  return (
    day && (beforeMonth(hits, day) ?? afterMonth(hits, at, day) ?? ofPointedMonth(hits, day) ?? alone(hits, at, day))
  )
}

const mostDays = 4

// "15, 16 and 17 July", "between the 12th and the 14th of September"
function beforeMonth(hits: Hits, first: DayNumber): DateExpression | null {
  let joint = first.to
  for (let n = 0; n < mostDays && /^(?:,|and|or|to)$/.test(hits.word(joint)); n += 1) {
    const next = hits.word(joint) === ',' && hits.word(joint + 1) === 'and' ? joint + 2 : joint + 1
    const month = dayMonth(hits, next)
    if (month) return inMonthOf(month, first)
    const day = dayAt(hits, next)
    if (!day) return null
    joint = day.to
  }
  return null
}

function inMonthOf(month: DateExpression, { day, to }: DayNumber, year: YearWords | null = null): DateExpression {
  const resolve = (reference: Reference): Period | null => {
    const period = month.resolve(reference)
    if (!period) return null
    return dayOf(year?.year(reference) ?? yearOf(period.first), Number(period.first.slice(5, 7)), day)
  }
  return { to: year?.to ?? to, named: true, resolve }
}

// "July 15 and 16", "Sept. 12, 14 and 20"; "July 15 and 16 soldiers" counts
function afterMonth(hits: Hits, at: number, day: DayNumber): DateExpression | null {
  if (!endsPhrase(hits, day.to) || isTroops(hits, at, at)) return null
  // "on Aug. 29, 30 in Anbar died" is no list
  if (hits.word(at - 1) === ',' && !/^(?:,|and|or)$/.test(hits.word(day.to))) return null
  let joint = at - 1
  for (let n = 0; n < mostDays && /^(?:,|and|or)$/.test(hits.word(joint)); n += 1) {
    const before = hits.word(joint - 1) === ',' ? joint - 2 : joint - 1
    const month = monthBefore(hits, before)
    if (month) return month.to === before + 1 ? inMonthOf(month, day, yearAfter(hits, day.to)) : null
    if (!dayAt(hits, before)) return null
    joint = before - 1
  }
  return null
}

// "Sept. 12", "July 15th"
function monthBefore(hits: Hits, day: number): DateExpression | null {
  for (const start of [day - 1, day - 2]) {
    const month = hits.at(start, 'month') ? monthDay(hits, start) : null
    if (month && month.to > start + 1) return month
  }
  return null
}

const shifts: Record<string, number> = { previous: -1, current: 0, next: 1 }

// "the 14th of this month", "the 1st of next month"; "the 3rd of the month" is of the month last named
function ofPointedMonth(hits: Hits, { day, to }: DayNumber): DateExpression | null {
  if (hits.word(to) !== 'of') return null
  const pointer = hits.at(to + 1, 'pointer')
  const shift = shifts[pointer?.id ?? '']
  const named = hits.word(to + 1) === 'the' || pointer?.id === 'same'
  const unit = pointer?.to ?? to + 2
  if ((shift === undefined && !named) || hits.word(unit) !== 'month') return null
  const resolve = ({ published, anchor }: Reference): Period | null =>
    named && anchor && dayCount(anchor) <= 31
      ? dayIn(anchor.first, 0, day)
      : fromPublished(published, (today) => dayIn(today, shift ?? 0, day))
  return { to: unit + 1, resolve }
}

function dayIn(iso: string, months: number, day: number): Period | null {
  const month = addMonths(iso, months)
  return dayOf(yearOf(month), Number(month.slice(5, 7)), day)
}

// "on the 18th", "by the 30th": of the month last named, else the nearest that the tense allows; "on the 4th floor" is none
function alone(hits: Hits, at: number, { day, to }: DayNumber): DateExpression | null {
  const suffixed = to === at + 2 && hits.word(at - 1) === 'the'
  if (!suffixed || !/^(?:on|by|until|till|before|after|since|from|and)$|day$/.test(hits.word(at - 2))) return null
  if (!endsPhrase(hits, to)) return null
  const resolve = ({ published, anchor, tense }: Reference): Period | null => {
    if (anchor && dayCount(anchor) <= 31) return dayIn(anchor.first, 0, day)
    return fromPublished(published, (today) => {
      const inMonth = dayIn(today, 0, day)
      if (tense() === 'future') return inMonth && inMonth.first >= today ? inMonth : dayIn(today, 1, day)
      return inMonth && inMonth.first <= today ? inMonth : dayIn(today, -1, day)
    })
  }
  return { to, resolve }
}

function endsPhrase(hits: Hits, at: number): boolean {
  const token = hits.tokens[at]
  if (token?.kind !== 'word') return token?.kind !== 'number'
  return /^(?:and|or|but|in|at|on|to|when|as|with|for|after|before|by|from|if|while|because|they|he|she|it|we|the|a|an|its|their)$/.test(
    token.norm,
  )
}
