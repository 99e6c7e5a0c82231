import { isInName } from '../name.js'
import type { Entry } from '../../entry.js'
import type { Hits } from '../../hits.js'
import { isCapital } from './month.js'

/** Whether a date's words are part of a name: "the Sunday Times", "the 9/11 Commission", "the July 14 Bridge", "the May Hotel". */
export function isDateName(hits: Hits, at: number, to: number): boolean {
  if (isInName(hits, at) || isPaper(hits, at, to)) return true
  const next = hits.tokens[to]
  if (hits.word(at - 1) !== 'the' || next?.kind !== 'word' || next.joined || !isCapital(hits, to)) return false
  const last = hits.tokens[to - 1]?.text ?? ''
  if (hits.at(to, 'label')) return !/^\d{4}$/.test(last)
  // "the Friday Pentagon briefing" names no paper, and "the July 14 Joint Statement" is of that day
  const figured = /^\d/.test(last) && !hits.at(at, 'named-day')
  const owned = owners.some((list) => hits.at(to, list) !== null)
  return !figured && !owned && !isShouted(hits, to)
}

// "Sunday Telegraph", "The Mail on Sunday"
function isPaper(hits: Hits, at: number, to: number): boolean {
  if (!hits.at(at, 'weekday')) return false
  const before = hits.word(at - 1) === 'on' && isCapital(hits, at - 2) && hits.of(at - 2, 'masthead') !== null
  return before || (isCapital(hits, to) && hits.of(to, 'masthead') !== null)
}

const owners: readonly Entry['list'][] = ['adjective', 'place', 'state', 'force', 'nation', 'speaker', 'title', 'word']

function isShouted(hits: Hits, at: number): boolean {
  const text = hits.tokens[at]?.text ?? ''
  return text.length > 1 && text === text.toUpperCase()
}
