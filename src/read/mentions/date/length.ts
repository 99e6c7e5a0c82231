import type { Hits } from '../../hits.js'
import { numberAt } from '../number.js'

/** A length of time: "two months", "the next few days", "a year". `count` is null for a plain plural ("days"). */
export interface Length {
  to: number
  unit: string
  count: number | null
  vague: boolean
  /** "the next", "the coming": it begins at the publication. */
  coming: boolean
}

const comingWords = new Set(['next', 'coming', 'following'])

export function lengthAt(hits: Hits, at: number): Length | null {
  let to = hits.word(at) === 'the' ? at + 1 : at
  const coming = comingWords.has(hits.word(to))
  if (coming) to += 1
  const number = numberAt(hits, to)
  const vague = hits.at(to, 'vague')
  let count = number?.value ?? null
  if (number) to = number.to
  else if (vague) to = vague.to
  else if (hits.word(to) === 'few') to += 1
  else if (/^(?:a|an)$/.test(hits.word(to))) {
    count = 1
    to += 1
  } else if (to !== at && !coming) return null
  const period = hits.at(to, 'period')
  if (!period) return null
  if (count === null && hits.word(to) === period.id && !coming) return null
  return { to: to + 1, unit: period.id, count, vague: count === null, coming }
}
