import type { Hits } from '../../hits.js'
import { opens } from '../../lexicon.js'
import { isCapital, makeCandidate, wordsOf, type Candidate } from './candidate.js'
import { isGenitive } from './noun-phrase.js'

const longest = 6
const whoseOpenings = opens.people | opens.force | opens.place

/**
 * A body that no list has, called by what it is: "the Norwegian defence ministry", "the Kurdistan Region's Peshmerga ministry".
 * Weak: it is a speaker only where it speaks.
 */
export function describedBody(hits: Hits, at: number): Candidate | null {
  if (!hits.mayOpen(at, whoseOpenings)) return null
  const whose = hits.at(at, 'nation') ?? hits.at(at, 'adjective') ?? hits.at(at, 'place')
  if (!whose) return null
  const owned = isGenitive(hits, whose.to)
  const start = owned ? whose.to + 1 : whose.to
  const to = nounEnd(hits, start)
  if (to === 0) return null
  // a name of its own needs no owner: "Peshmerga ministry"
  const own = owned && isCapital(hits, start)
  const words = own ? wordsOf(hits, start, to) : `${wordsOf(hits, at, whose.to)} ${wordsOf(hits, start, to)}`
  return makeCandidate(hits, at, to, { id: idOf(words), by: 'organisation', weak: true })
}

function nounEnd(hits: Hits, start: number): number {
  for (let at = start; at < start + longest; at += 1) {
    const noun = hits.of(at, 'body-noun')
    if (noun && !hits.of(noun.to, 'body-noun')) return noun.to
    if (!noun && !hits.of(at, 'source-trait') && !isCapital(hits, at) && hits.word(at) !== 'and') return 0
  }
  return 0
}

function idOf(words: string): string {
  return words
    .replace(/'s\b/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
