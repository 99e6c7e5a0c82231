import type { Hits } from '../../hits.js'
import { opens } from '../../lexicon.js'
import { withBureau } from './bureau.js'
import { describedBody } from './body.js'
import { isCapital, type Candidate } from './candidate.js'
import { linkSayings } from './link.js'
import { listedAt } from './listed.js'
import { joinNeighbours } from './neighbour.js'
import { isParticle } from './name.js'
import { peopleAt } from './people.js'
import { personAt } from './person.js'
import { pronounAt, shortTitle } from './pronoun.js'
import { takeRecord } from './record.js'
import type { Roster } from './roster.js'
import { sayingsOf } from './saying.js'

/**
 * All speakers of a sentence, each with the word that makes it speak. Pronouns and surnames are resolved over the whole text
 * later; until then weak names stay, since a "he" behind them may mean them.
 */
export function readSpeakers(hits: Hits, roster: Roster): Candidate[] {
  const sayings = sayingsOf(hits)
  const quiet =
    sayings.length === 0 && !hits.tokens.some(({ norm }) => /^[:–—-]$/.test(norm)) && !hits.tokens.at(-1)?.joined
  const candidates = joinNeighbours(hits, findCandidates(hits, quiet, roster), roster)
  if (!quiet) linkSayings(hits, candidates, sayings, roster)
  takeRecord(hits, candidates, roster)
  return candidates.filter(({ weak, verb, by }) => !weak || verb !== null || mayBeMeant.has(by))
}

// a name that is silent here may be whom a "he" means, a body whom an "it" does
const mayBeMeant: ReadonlySet<Candidate['by']> = new Set(['named', 'document', 'organisation'])

/** `quiet`: nobody speaks in the sentence, so that it holds names and sources only, no "the official" and no "it". */
function findCandidates(hits: Hits, quiet: boolean, roster: Roster): Candidate[] {
  const found: Candidate[] = []
  const heads = headsAhead(hits)
  for (let at = 0; at < hits.tokens.length; ) {
    const token = hits.tokens[at]
    const near = (heads[at] ?? Infinity) - at < farthestHead
    const candidate = token?.kind === 'mark' || (quiet && isBare(hits, at)) ? null : candidateAt(hits, at, near, roster)
    if (candidate) found.push(candidate)
    at = candidate?.to ?? at + 1
  }
  return found
}

/** A phrase like "two of the three senior Iraqi officials" has its head within so many words. */
const farthestHead = 10

/** For each token the next one at which a word for people or papers may begin. */
function headsAhead(hits: Hits): number[] {
  const heads: number[] = []
  let next = Infinity
  for (let at = hits.tokens.length - 1; at >= 0; at -= 1) {
    if (hits.mayOpen(at, opens.head)) next = at
    heads[at] = next
  }
  return heads
}

const phraseOpenings = opens.people | opens.speaker | opens.number | opens.share
const determiner = /^(?:the|this|these|those|both|his|her|its|their|a|an|another|last)$/

function isBare(hits: Hits, at: number): boolean {
  return !hits.mayOpen(at, phraseOpenings | opens.outlet) && !isCapital(hits, at) && !isParticle(hits.word(at))
}

function candidateAt(hits: Hits, at: number, nearHead: boolean, roster: Roster): Candidate | null {
  const word = hits.word(at)
  // before "the post" is taken for a paper that somebody wrote
  const short = shortTitle(hits, at)
  if (short) return short
  const mayBePhrase =
    nearHead &&
    (hits.mayOpen(at, phraseOpenings) ||
      hits.tokens[at]?.kind === 'number' ||
      determiner.test(word) ||
      hits.at(at, 'weekday') !== null)
  const people = mayBePhrase ? peopleAt(hits, at, roster) : null
  const listed = listedAt(hits, at, roster)
  if (people && (!listed || people.to > listed.to)) return withBureau(hits, people, roster)
  const found = pronounAt(hits, at) ?? listed ?? personAt(hits, at, roster) ?? describedBody(hits, at)
  return found && withBureau(hits, found, roster)
}
