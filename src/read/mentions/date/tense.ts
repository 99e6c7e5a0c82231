import type { Hits } from '../../hits.js'
import type { Reference } from './expression.js'

const reach = 14

/** Whether the words around a date speak of the past or of what is to come: the nearest verb before it tells, else the next one after it. */
export function tenseAround(hits: Hits, from: number, to: number): Reference['tense'] {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    if (hits.word(at) === ';') break
    const tense = tenseOf(hits, at)
    if (tense) return tense
  }
  for (let at = to; at < Math.min(hits.tokens.length, to + reach); at += 1) {
    if (hits.word(at) === ';') break
    const tense = tenseOf(hits, at)
    if (tense) return tense
  }
  return null
}

function tenseOf(hits: Hits, at: number): Reference['tense'] {
  if (hits.is(at, 'word', 'future')) return 'future'
  if (hits.word(at) === 'to') return hits.at(at + 1, 'word')?.form === 'base' ? 'future' : null
  if (hits.is(at, 'word', 'past')) return 'past'
  return isPastForm(hits, at) ? pastOrPassive(hits, at) : null
}

function isPastForm(hits: Hits, at: number): boolean {
  const token = hits.tokens[at]
  if (token?.kind !== 'word' || token.joined) return false
  const hit = hits.at(at, 'word')
  if (hit?.form === 'past') return true
  return !hit && /[^e]ed$/.test(token.text) && token.text.length > 4
}

// "will be completed", "to be withdrawn": the auxiliary before the participle decides
function pastOrPassive(hits: Hits, at: number): Reference['tense'] {
  for (let left = at - 1; left >= Math.max(0, at - 4); left -= 1) {
    if (hits.is(left, 'word', 'future')) return 'future'
    if (hits.word(left) === 'be' || hits.word(left) === 'being') return hits.word(left - 1) === 'to' ? 'future' : null
    if (hits.is(left, 'word', 'past')) return 'past'
  }
  return 'past'
}
