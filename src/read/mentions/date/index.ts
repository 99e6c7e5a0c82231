import { periodBetween, type Period } from '../../../model/calendar.js'
import type { DateMention } from '../../../model/mention.js'
import type { Hits } from '../../hits.js'
import { opens } from '../../lexicon.js'
import { spanOf } from '../../tokens.js'
import { boundBefore, boundBehind, type BoundWords } from './bound.js'
import { yearOf, type Reference, type Tense } from './expression.js'
import { isDateName } from './name.js'
import { parse, type Parsed } from './parse.js'
import { narrowed } from './part.js'
import { closing } from './range.js'
import { tenseAround } from './tense.js'

interface Context {
  published: string | null
  carried: Period | null
  anchor: Period | null
  year: number | null
  /** Where the date before ends. */
  floor: number
}

export interface ReadDates {
  dates: DateMention[]
  /** The last date that others may count from; null where the sentence has none. */
  anchor: Period | null
}

/**
 * All dates of a sentence, resolved against the publication date, or against a date earlier in the sentence where the words say
 * so; `carried` is the last date of the sentences right before, for "A year later, …" at the start of one.
 */
export function readDates(hits: Hits, published: string | null, carried: Period | null = null): ReadDates {
  const dates: DateMention[] = []
  const context: Context = { published, carried, anchor: null, year: null, floor: 0 }
  for (let at = 0; mayHold(hits) && at < hits.tokens.length; ) {
    const read = mayBegin(hits, at) ? readDate(hits, at, context) : null
    if (read?.mention) {
      dates.push(read.mention)
      advance(context, read.mention, read.newsDay)
    }
    at = read?.to ?? at + 1
  }
  return { dates, anchor: context.anchor }
}

const essential = ['month', 'weekday', 'season', 'day-word', 'named-day', 'period', 'ordinal'] as const

// most sentences have neither a calendar word nor a year
function mayHold(hits: Hits): boolean {
  return (
    essential.some((list) => hits.mayHold(list)) ||
    hits.tokens.some(({ kind, text }) => kind === 'number' && text.length > 1)
  )
}

function mayBegin(hits: Hits, at: number): boolean {
  const token = hits.tokens[at]
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number' || hits.mayOpen(at, opens.date)) return true
  // "a year later", "Q3"
  if (token.norm.length === 1) return hits.mayOpen(at + 1, opens.date) || hits.tokens[at + 1]?.kind === 'number'
  return token.norm === 'another' || token.norm === 'an'
}

function readDate(
  hits: Hits,
  at: number,
  context: Context,
): { mention: DateMention | null; to: number; newsDay: boolean } | null {
  const first = parse(hits, at)
  if (!first) return null
  const second = closing(hits, at, first)
  const to = second?.to ?? first.to
  if (isDateName(hits, at, to)) return { mention: null, to, newsDay: true }
  const words = boundOf(hits, at, to, context.floor)
  const period = resolveRange(hits, first, second, words, context)
  const { anchored = false, newsDay = false, named = false, ranged = false } = first.expression
  // "in two months" of the past is a length; what hangs on a publication nobody knows is kept with its words
  if (!period && context.published !== null && !named) return { mention: null, to, newsDay }
  const from = second && hits.word(words.from - 1) === 'between' ? words.from - 1 : words.from
  const closed = second !== null || (ranged && words.bound === 'from') || isFromNow(hits, words, period, context)
  const mention: DateMention = {
    kind: 'date',
    ...spanOf(hits.tokens, from, to),
    from,
    to,
    ...(period === null ? undated : { edtf: period.edtf, first: period.first, last: period.last }),
    bound: closed ? 'on' : words.bound,
    asOf: words.asOf,
    anchored,
  }
  return { mention, to, newsDay }
}

const undated = { edtf: null, first: null, last: null }

// "stay past the year-end deadline": the deadline itself is a `by`
function boundOf(hits: Hits, at: number, to: number, floor: number): BoundWords {
  const words = boundBefore(hits, at, floor)
  const behind = boundBehind(hits, to)
  const isOpen = words.bound === 'on' || /^(?:past|beyond)$/.test(hits.word(words.from))
  const sets = behind === 'by' ? isOpen : /^(?:on|by|until|from)$/.test(words.bound)
  return behind && sets ? { ...words, bound: behind } : words
}

// "within the next few days" and "within the past 48 hours" are those days, not a deadline on them
function isFromNow(hits: Hits, { from }: BoundWords, period: Period | null, { published }: Context): boolean {
  if (hits.word(from) !== 'within' || !period || period.first === period.last) return false
  return period.first === published || period.last === published
}

function resolveRange(
  hits: Hits,
  first: Parsed,
  second: Parsed | null,
  words: BoundWords,
  { published, anchor, carried, year }: Context,
): Period | null {
  const { bound, from, hedged } = words
  const ahead = bound === 'by' || bound === 'until' || bound === 'before'
  const to = second?.to ?? first.to
  const tense = (): Tense => {
    if (bound === 'since' || words.asOf) return words.asOf ? null : 'past'
    const told = tenseAround(hits, from, to, ahead)
    // "left two weeks ahead of the Aug. 31 deadline", "fixed 31 August as the deadline"
    if (told === 'past' && boundBehind(hits, to) === 'by') return null
    return told ?? (ahead ? 'future' : null)
  }
  const reference = { published, tense, ahead, anchor, carried, year }
  const resolve = ({ expression, part }: Parsed, given: Reference): Period | null => {
    const period = expression.resolve(given)
    return period && part ? narrowed(period, part, second ? 'on' : bound, hedged) : period
  }
  if (!second) return resolve(first, reference)
  const end = resolve(second, reference)
  // "between March and June 2020": the first takes the year of the second, or the one before
  const inYear = (back: number): Reference =>
    end ? { ...reference, tense: () => null, anchor: null, year: yearOf(end.first) - back } : reference
  const start = resolve(first, inYear(0))
  if (!start || !end || start.first <= end.last) return start && end ? periodBetween(start, end) : start
  const before = resolve(first, inYear(1))
  return before && before.first <= end.last ? periodBetween(before, end) : start
}

// a day of the news itself ("said on Monday") is nothing that "three years later" counts from
function advance(context: Context, { edtf, first, last, from, to }: DateMention, newsDay: boolean): void {
  context.floor = to
  if (edtf === null || first === null || last === null) return
  const opensWithYear = from <= 1 && /^\d{4}$/.test(edtf)
  if (opensWithYear || (context.year !== null && /^\d{4}$/.test(edtf))) context.year = yearOf(first)
  if (!newsDay) context.anchor = { edtf, first, last }
}
