import type { Hits } from '../../hits.js'
import type { Tense } from './expression.js'
import { verbTense } from './verb-tense.js'

const reach = 14

/**
 * Whether the words around a date speak of the past or of what is to come. The nearest verb before it tells; a date that opens its
 * clause ("In September, forces will leave") asks the next one behind it first. Of a date inside the subject ("a report on July 23
 * says they will leave") the verb behind it tells only what is over. `ahead`: the date is a deadline.
 */
export function tenseAround(hits: Hits, from: number, to: number, ahead: boolean): Tense {
  const before = (): Tense => search(hits, from - 1, -1, ahead)
  const after = (): Tense => search(hits, to, 1, ahead)
  if (opensClause(hits, from, to)) return after() ?? before() ?? weakAround(hits, from, to)
  return before() ?? (isBesideVerb(hits, to, ahead) || after() === 'past' ? after() : weakAround(hits, from, to))
}

function opensClause(hits: Hits, from: number, to: number): boolean {
  if (from === 0 || (from === 1 && hits.tokens[0]?.kind === 'mark')) return true
  if (!/^(?:,|and|but|that|;|:|while|whereas)$/.test(hits.word(from - 1))) return false
  const next = hits.tokens[to]
  return next?.kind === 'word' && !/^(?:and|or|but|to)$/.test(next.norm)
}

// "The commission on Thursday will meet"
function isBesideVerb(hits: Hits, to: number, ahead: boolean): boolean {
  return verbTense(hits, to, ahead, true) !== null
}

function search(hits: Hits, start: number, step: 1 | -1, ahead: boolean): Tense {
  for (let at = start, steps = 0; steps < reach && hits.tokens[at]; at += step, steps += 1) {
    if (/^[;:—]$/.test(hits.word(at))) return null
    const tense = verbTense(hits, at, ahead, step > 0)
    if (tense) return tense
  }
  return null
}

// "drawdown starting September" looks ahead where no verb tells
function weakAround(hits: Hits, from: number, to: number): Tense {
  for (let at = Math.max(0, from - 4); at < to; at += 1) if (hits.is(at, 'tense', 'weak')) return 'future'
  return null
}
