import type { Hits } from '../../hits.js'
import { numberAt } from '../number.js'

/** A length of time: "two months", "the next few days", "a year", "a year and a half". `count` is null for a vague one ("days"). */
export interface Length {
  to: number
  unit: string
  count: number | null
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
  const direction = pointer?.id === 'next' || pointer?.id === 'previous' ? pointer.id : null
  if (pointer && !direction) return null
  const counted = countAt(hits, pointer?.to ?? start)
  const period = hits.at(counted.to, 'period')
  if (!period) return null
  const plural = hits.word(counted.to) !== period.id
  // "the year" is no length, "days" and "the coming weeks" are
  if (counted.to === start && !plural) return null
  if (start > at && !direction) return null
  const count = counted.count ?? (direction && !plural ? 1 : null)
  const half = halfAfter(hits, period.to)
  if (half && count !== null && period.id === 'year')
    return { to: half, unit: 'month', count: 12 * count + 6, direction }
  return { to: period.to, unit: period.id, count: counted.vague ? null : count, direction }
}

interface Count {
  count: number | null
  to: number
  vague: boolean
}

function countAt(hits: Hits, at: number): Count {
  const number = numberAt(hits, at)
  if (number) return { count: number.value, to: number.to, vague: false }
  const vague = hits.at(at, 'vague')
  if (vague) return { count: null, to: vague.to, vague: true }
  const word = hits.word(at)
  if (word === 'few' || word === 'many') return { count: null, to: at + 1, vague: true }
  if (word === 'a' || word === 'an' || word === 'another') return { count: 1, to: at + 1, vague: false }
  return { count: null, to: at, vague: false }
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
  return { to: unit.to, unit: unit.id, count: 1, direction: null }
}
