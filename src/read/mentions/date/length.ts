import type { Hits } from '../../hits.js'
import { numberAt, type NumberWords } from '../number.js'

/** A length of time: "two months", "the next few days", "six to nine months", "two and a half years". `count` is null for a vague one ("days"). */
export interface Length {
  to: number
  unit: string
  count: number | null
  /** "six to nine months": the longer of the two, else as `count`. */
  most: number | null
  /** "the next", "the past": it begins or ends at the publication. */
  direction: 'next' | 'previous' | null
}

// "2025 years ago" is a slip, and no date of this story
const longest = 999

export function lengthAt(hits: Hits, at: number): Length | null {
  if (!hits.mayHold('period')) return null
  const length = countedLength(hits, at) ?? definiteLength(hits, at)
  return (length?.count ?? 0) > (length?.unit === 'year' || length?.unit === 'decade' ? 99 : longest) ? null : length
}

function countedLength(hits: Hits, at: number): Length | null {
  const start = hits.word(at) === 'the' ? at + 1 : at
  const pointer = hits.at(start, 'pointer')
  const direction = directionOf(pointer)
  if (pointer && !direction) return null
  const counted = countAt(hits, pointer?.to ?? start)
  const period = hits.at(counted.to, 'period')
  if (!period) return null
  const plural = hits.word(period.to - 1) !== period.id
  // "the year" is no length, "days" and "the coming weeks" are
  if (counted.to === start && !plural) return null
  if (start > at && !direction) return null
  const count = counted.vague ? null : (counted.count ?? (direction && !plural ? 1 : null))
  const halves = period.id === 'year' ? halfYears(hits, at, period.to, { ...counted, count }) : null
  if (halves) return { to: halves.to, unit: 'month', count: halves.months, most: halves.months, direction }
  const open = isOpenEnded(hits, period.to)
  return { to: period.to, unit: period.id, count: open ? null : count, most: counted.most ?? count, direction }
}

const directionOf = (pointer: { id: string } | null): Length['direction'] =>
  pointer?.id === 'next' || pointer?.id === 'previous' ? pointer.id : null

// "a month or two" is no month
const isOpenEnded = (hits: Hits, to: number): boolean => hits.word(to) === 'or' && numberAt(hits, to + 1) !== null

// "half a year", "one and a half years"; `to`: where the year's word ends
function halfYears(hits: Hits, at: number, to: number, counted: Count): { months: number; to: number } | null {
  if (hits.word(at - 1) === 'half') return { months: 6, to }
  const half = counted.half ? to : halfAfter(hits, to)
  return half && counted.count !== null ? { months: 12 * counted.count + 6, to: half } : null
}

interface Count {
  count: number | null
  most?: number
  to: number
  vague: boolean
  half?: boolean
}

function countAt(hits: Hits, at: number): Count {
  const halved = /^(\d{1,2})½$/.exec(hits.word(at))
  if (halved) return { count: Number(halved[1]), to: at + 1, vague: false, half: true }
  const number = numberAt(hits, at)
  if (number) return rangeFrom(hits, number) ?? halfBehind(hits, number)
  const vague = hits.at(at, 'vague')
  if (vague) return { count: null, to: vague.to, vague: true }
  const word = hits.word(at)
  if (word === 'few' || word === 'many') return { count: null, to: at + 1, vague: true }
  if (word === 'a' || word === 'an' || word === 'another') return { count: 1, to: at + 1, vague: false }
  return { count: null, to: at, vague: false }
}

// "six to nine months", "12-18 months", "two or three years"
function rangeFrom(hits: Hits, { value, to }: NumberWords): Count | null {
  const joined = hits.tokens[to]?.joined === true
  if (!joined && !/^(?:to|or|–|-)$/.test(hits.word(to))) return null
  const last = numberAt(hits, joined ? to : to + 1)
  return last && last.value > value ? { count: value, most: last.value, to: last.to, vague: false } : null
}

// "two and a half years", "two-and-a-half years"
function halfBehind(hits: Hits, { value, to }: NumberWords): Count {
  const half = halfAfter(hits, to)
  return half && hits.at(half, 'period')
    ? { count: value, to: half, vague: false, half: true }
    : { count: value, to, vague: false }
}

// "a year and a half"
function halfAfter(hits: Hits, at: number): number | null {
  return [at, at + 1, at + 2].map((token) => hits.word(token)).join(' ') === 'and a half' ? at + 3 : null
}

// "the day before", "the year after": the article stands before `at`
function definiteLength(hits: Hits, at: number): Length | null {
  const unit = hits.at(at, 'period')
  if (!unit || hits.word(at - 1) !== 'the' || hits.word(at) !== unit.id) return null
  if (!/^(?:before|after|earlier|later)$/.test(hits.word(unit.to))) return null
  return { to: unit.to, unit: unit.id, count: 1, most: 1, direction: null }
}
