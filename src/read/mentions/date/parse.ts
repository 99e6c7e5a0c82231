import type { Hits } from '../../hits.js'
import { countedFromAnchor, pointedFromAnchor } from './anchored.js'
import { calendarDate, monthDay } from './calendar-date.js'
import { countedPeriod } from './counted.js'
import type { DateExpression } from './expression.js'
import { listedDay } from './listed-day.js'
import { lengthAt } from './length.js'
import { definitePeriod, endAfter, partAt, type PartName } from './part.js'
import { newsDay, pointedPeriod } from './pointed.js'
import { shareOfPeriod } from './share.js'

export interface Parsed {
  expression: DateExpression
  part: PartName | null
  to: number
}

/** The date that begins at a token, with what narrows it: "the end of next year", "mid-September", "year's end". */
export function parse(hits: Hits, at: number): Parsed | null {
  return parted(hits, at) ?? unitEnd(hits, at) ?? whole(hits, at)
}

function parted(hits: Hits, at: number): Parsed | null {
  const part = partAt(hits, at)
  if (!part) return null
  const article = hits.word(part.to) === 'the'
  const start = article ? part.to + 1 : part.to
  const unit = article || hits.tokens[start]?.joined || part.id === 'end' ? definitePeriod(hits, start) : null
  const expression = expressionAt(hits, start) ?? unit
  if (!expression) return null
  // "the end of the 2003 war" is no end of 2003
  if (article && expression.named && hits.tokens[expression.to]?.kind === 'word') return null
  return { expression, part: part.id as PartName, to: expression.to }
}

// "year's end", "by year-end", "the end of next month", "this year's end"
function unitEnd(hits: Hits, at: number): Parsed | null {
  const expression = pointedPeriod(hits, at) ?? definitePeriod(hits, at)
  const to = expression && endAfter(hits, expression.to)
  return to ? { expression, part: 'end', to } : null
}

function whole(hits: Hits, at: number): Parsed | null {
  const expression = expressionAt(hits, at)
  return expression && { expression, part: null, to: expression.to }
}

function expressionAt(hits: Hits, at: number): DateExpression | null {
  return (
    datedWeekday(hits, at) ??
    newsDay(hits, at) ??
    lengthDate(hits, at) ??
    shareOfPeriod(hits, at) ??
    pointedFromAnchor(hits, at) ??
    pointedPeriod(hits, at) ??
    calendarDate(hits, at) ??
    listedDay(hits, at)
  )
}

// "two years ago", "a year later"
function lengthDate(hits: Hits, at: number): DateExpression | null {
  const length = lengthAt(hits, at)
  return length && (countedPeriod(hits, at, length) ?? countedFromAnchor(hits, length))
}

// "Monday, July 22", "Tues., 23 July 2024"
function datedWeekday(hits: Hits, at: number): DateExpression | null {
  const weekday = hits.at(at, 'weekday')
  if (!weekday) return null
  const start = [0, 1, 2].map((skip) => weekday.to + skip).find((token) => !/^[.,(]$/.test(hits.word(token)))
  if (start === undefined) return null
  // "Monday the 15th"
  if (hits.word(start) === 'the') return listedDay(hits, start + 1)
  const month = hits.at(start, 'month') ? monthDay(hits, start) : calendarDate(hits, start)
  const figured = hits.tokens[start]?.kind === 'number' || hits.tokens[(month?.to ?? 0) - 1]?.kind === 'number'
  return month?.named && figured && !isYearOnly(hits, start, month.to) ? month : null
}

function isYearOnly(hits: Hits, from: number, to: number): boolean {
  return to === from + 1 && /^\d{4}$/.test(hits.word(from))
}
