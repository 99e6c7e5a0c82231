import type { Hits } from '../../hits.js'
import { isCapital, makeCandidate, type Candidate } from './candidate.js'

const pronouns = new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them'])

/** "he", "they", "one of them", "the ministry", "the newspaper": read from another speaker of the text. */
export function pronounAt(hits: Hits, at: number): Candidate | null {
  const word = hits.word(at)
  if (pronouns.has(word)) return refer(hits, at, at + 1, word, null)
  if (word === 'another') return refer(hits, at, at + 1, 'one', 1)
  if (word === 'others') return refer(hits, at, at + 1, 'they', null)
  if (word === 'one' && hits.word(at + 1) === 'of') {
    if (hits.word(at + 2) === 'them') return refer(hits, at, at + 3, 'one', 1)
    const end = fewEnd(hits, at + 2)
    return end > 0 ? refer(hits, at, end, 'one', 1) : null
  }
  const few = fewEnd(hits, at)
  if (few > 0) return refer(hits, at, few, 'they', null)
  return word === 'the' ? bodyAt(hits, at) : null
}

// "the two said", "one of the three added", "both said"
function fewEnd(hits: Hits, at: number): number {
  const to = hits.word(at) === 'both' ? at + 1 : hits.word(at) === 'the' && few.test(hits.word(at + 1)) ? at + 2 : 0
  return to > 0 && (hits.of(to, 'say') ?? hits.of(to, 'say-to')) ? to : 0
}

const few = /^(?:two|three|four|five|pair|trio)$/

function refer(hits: Hits, from: number, to: number, office: string, count: number | null): Candidate {
  return makeCandidate(hits, from, to, { id: '', by: 'pronoun', count, office, weak: true })
}

// "the Council of Ministers", "the Institute for the Study of War": a name begins there
function goesOn(hits: Hits, from: number, to: number): boolean {
  return hits.word(to) === 'of' || (isCapital(hits, from) && hits.word(to) === 'for')
}

// "the Herald" of which the text gave the whole name before; "the Post Office" is no paper
export function shortTitle(hits: Hits, at: number): Candidate | null {
  const masthead = hits.word(at) === 'the' && isCapital(hits, at + 1) ? hits.of(at + 1, 'masthead') : null
  if (!masthead || isCapital(hits, masthead.to)) return null
  const id = hits.word(at + 1)
  return makeCandidate(hits, at, masthead.to, { id, by: 'pronoun', office: `outlet ${id}` })
}

// a paper that is told something need not speak: "he told the newspaper"; "the media" are none in particular, "the broadcaster NRK" has a name
function bodyAt(hits: Hits, at: number): Candidate | null {
  const outlet = hits.of(at, 'hearer') ? null : hits.of(at + 1, 'outlet-noun')
  if (outlet && isCapital(hits, outlet.to) && !hits.at(outlet.to, 'speaker')) return null
  if (outlet) return { ...refer(hits, at, outlet.to, 'outlet', null), weak: false }
  const body = hits.of(at + 1, 'body-noun')
  return body && !goesOn(hits, at + 1, body.to)
    ? refer(hits, at, body.to, `body ${hits.word(body.to - 1)}`, null)
    : null
}
