import { decadePeriod, periodBetween, yearPeriod } from '../../../model/calendar.js'
import type { Token } from '../../../model/reading.js'
import type { Hits } from '../../hits.js'
import { yearOf, type DateExpression, type Reference } from './expression.js'
import { countsPeople } from '../people.js'
import { lengthAt } from './length.js'
import { isCapital, isIntroduced } from './month.js'

export interface YearWords {
  to: number
  year(reference: Reference): number | null
}

/** A year of this story and its past, 1990 to 2049, without a comma; others ("in 1958") only behind a word that makes a date of them. */
export function yearAt(hits: Hits, at: number): number | null {
  const year = digitsAt(hits, at)
  if (year === null) return null
  if (year >= 1990 && year < 2050) return year
  // "the 1958 coup", "the 1980s"
  if (hits.word(at - 1) === 'the') return year
  return isIntroduced(hits, at) || hits.at(at - 1, 'month') !== null ? year : null
}

function digitsAt(hits: Hits, at: number): number | null {
  const token = hits.tokens[at]
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : null
}

/** The year behind a month, season or quarter: "2025", ", 2025", "of 2025", "last year", "of that year". */
export function yearAfter(hits: Hits, at: number): YearWords | null {
  const comma = hits.word(at) === ',' ? 1 : 0
  const of = /^(?:of|in)$/.test(hits.word(at + comma)) ? 1 : 0
  const start = at + comma + of
  const short = shortAfter(hits, start)
  if (short !== null) return { to: start + 2, year: () => short }
  const year = (comma && of) || hits.word(at + comma) === 'in' ? null : digitsAt(hits, start)
  if (year !== null && !isCount(hits, start)) return { to: start + 1, year: () => year }
  return pointedYear(hits, start) ?? yearsAgo(hits, start)
}

// "Sept. '25"
function shortAfter(hits: Hits, at: number): number | null {
  const [mark, digits] = [hits.tokens[at], hits.tokens[at + 1]]
  const glued = mark !== undefined && /^['’‘]$/.test(mark.text) && digits?.start === mark.end
  return glued && /^\d\d$/.test(digits.text) ? 2000 + Number(digits.text) : null
}

// "the summer ten years ago"
function yearsAgo(hits: Hits, at: number): YearWords | null {
  const length = lengthAt(hits, at)
  if (length?.unit !== 'year' || length.count === null || hits.word(length.to) !== 'ago') return null
  const back = length.count
  return { to: length.to + 1, year: ({ published }) => (published === null ? null : yearOf(published) - back) }
}

// "January last year", "in July of that year", "the first half of the year"
function pointedYear(hits: Hits, at: number): YearWords | null {
  const article = hits.word(at) === 'the' ? 1 : 0
  const pointer = hits.at(at + article, 'pointer')
  const unit = pointer?.to ?? at + article
  if (hits.word(unit) !== 'year' || (!pointer && !(article && hits.word(at - 1) === 'of'))) return null
  return { to: unit + 1, year: (reference) => yearBy(pointer?.id ?? 'current', reference) }
}

const shifts: Record<string, number> = { previous: -1, current: 0, next: 1 }

function yearBy(pointer: string, { published, anchor, carried }: Reference): number | null {
  const shift = shifts[pointer]
  if (shift !== undefined) return published === null ? null : yearOf(published) + shift
  const from = anchor ?? carried
  if (!from) return null
  return yearOf(from.last) + (pointer === 'same' ? 0 : pointer === 'following' ? 1 : -1)
}

/** "2000 troops" and "of 2003 US soldiers" are counts, "2010 km" a measure; "In 2003 US forces", "in June 2014 US forces" are none. */
export function isCount(hits: Hits, at: number): boolean {
  if (/^(?:in|since|by|during|until|before|after|early|late|mid|end|pre|post)$/.test(hits.word(at - 1))) return false
  if (hits.word(at) !== '2000' && isOfMonth(hits, at)) return false
  return countsPeople(hits, at) || (hits.word(at + 1) !== 's' && hits.at(at + 1, 'measure') !== null)
}

// "in June 2014", "by the end of 2021", "in the summer of 2020"
function isOfMonth(hits: Hits, at: number): boolean {
  const of = hits.word(at - 1) === 'of' ? at - 1 : at
  return (
    hits.before(at, 'part') !== null || (['month', 'season'] as const).some((list) => hits.before(of, list) !== null)
  )
}

/** "2014", "the 1990s", "2003-04", "2014's"; not "Resolution 2014", "F-2014", "2000 troops", "20:14", "$2014". */
export function bareYear(hits: Hits, at: number): DateExpression | null {
  const year = yearAt(hits, at)
  if (year === null || isCount(hits, at)) return null
  const short = shortYear(hits, at, year)
  if (isPartOfName(hits, at, short !== null)) return null
  const next = hits.tokens[at + 1]
  if (next?.norm === 's' && next.start === hits.tokens[at]?.end)
    return { to: at + 2, named: true, resolve: () => decadePeriod(year) }
  if (short !== null)
    return { to: short.to, named: true, resolve: () => periodBetween(yearPeriod(year), yearPeriod(short.year)) }
  return { to: at + 1, named: true, resolve: () => yearPeriod(year) }
}

function isPartOfName(hits: Hits, at: number, short: boolean): boolean {
  const token = hits.tokens[at]
  const label = hits.before(at, 'label')
  if (hits.before(at, 'sign') !== null || (label && !token?.joined && isCapital(hits, label.from))) return true
  return isTied(hits, at) || (!short && isFigureOf(hits, at + 1))
}

// "mid-2025" and "post-2003" are dates, "F-2014" a name; "0770 2500 3000" is a telephone
function isTied(hits: Hits, at: number): boolean {
  const [before, token, next] = [hits.tokens[at - 1], hits.tokens[at], hits.tokens[at + 1]]
  if (before?.end === token?.start && before?.kind !== 'mark') return true
  if (next?.joined && next.kind === 'number' && !isDatePart(next)) return true
  if (!token?.joined) return before?.kind === 'number' && hits.at(at - 2, 'month') === null
  return !hits.before(at, 'part') && !hits.before(at, 'bound') && !isDatePart(before)
}

// "20:14" and "2014/2170"
function isFigureOf(hits: Hits, mark: number): boolean {
  const { norm, start, end } = hits.tokens[mark] ?? { norm: '', start: 0, end: 0 }
  return /^[:/]$/.test(norm) && hits.tokens[mark + 1]?.start === end && hits.tokens[mark - 1]?.end === start
}

// "2003-2011", "30-09-2025", but "555-2014" and "2014-7781" are numbers of something
function isDatePart(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(token.text)
}

// "2003-04", "2019/20", "2007–08"; "2024/07" is a month
function shortYear(hits: Hits, at: number, year: number): { to: number; year: number } | null {
  const mark = hits.tokens[at + 1]?.start === hits.tokens[at]?.end ? hits.word(at + 1) : ''
  const parted = mark === '–' || mark === '/'
  const last = hits.tokens[parted ? at + 2 : at + 1]
  if (!last || !(parted || last.joined) || !/^\d\d$/.test(last.text)) return null
  const second = year - (year % 100) + Number(last.text)
  const follows = mark === '/' ? second === year + 1 && hits.word(at + 3) !== '/' : second > year
  return follows ? { to: parted ? at + 3 : at + 2, year: second } : null
}
