import type { SpeakerMention } from '../../../model/mention.js'
import type { Hits } from '../../hits.js'
import type { Candidate } from './candidate.js'
import { linkSayings } from './link.js'
import { listedAt } from './listed.js'
import { joinNeighbours } from './neighbour.js'
import { peopleAt } from './people.js'
import { personAt } from './person.js'
import { pronounAt } from './pronoun.js'
import type { Roster } from './roster.js'

/** All speakers of a sentence, each with the word that makes it speak. Pronouns and surnames are resolved over the whole text later. */
export function readSpeakers(hits: Hits, roster: Roster): SpeakerMention[] {
  const candidates = joinNeighbours(hits, findCandidates(hits, roster), roster)
  linkSayings(hits, candidates)
  return candidates.filter(({ weak, verb }) => !weak || verb !== null).map(({ weak: _, ...mention }) => mention)
}

function findCandidates(hits: Hits, roster: Roster): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < hits.tokens.length; ) {
    const kind = hits.tokens[at]?.kind
    const candidate = kind === 'mark' ? null : candidateAt(hits, at, roster)
    if (candidate) found.push(candidate)
    at = candidate?.to ?? at + 1
  }
  return found
}

function candidateAt(hits: Hits, at: number, roster: Roster): Candidate | null {
  const people = peopleAt(hits, at, roster)
  const listed = listedAt(hits, at, roster)
  if (people && (!listed || people.to > listed.to)) return people
  return pronounAt(hits, at) ?? listed ?? personAt(hits, at, roster)
}
