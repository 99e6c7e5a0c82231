import type { SpeakerMention } from '../../../model/mention.js'
import type { Hits } from '../../hits.js'
import { makeCandidate, type Candidate } from './candidate.js'
import { bureauAt } from './head.js'
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
  return candidates.flatMap(({ weak, ...mention }) => (weak && mention.verb === null ? [] : [mention]))
}

function findCandidates(hits: Hits, roster: Roster): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < hits.tokens.length; ) {
    const candidate = hits.tokens[at]?.kind === 'mark' ? null : candidateAt(hits, at, roster)
    if (candidate) found.push(candidate)
    at = candidate?.to ?? at + 1
  }
  return found
}

function candidateAt(hits: Hits, at: number, roster: Roster): Candidate | null {
  const people = peopleAt(hits, at, roster)
  const listed = listedAt(hits, at, roster)
  if (people && (!listed || people.to > listed.to)) return withBureau(hits, people, roster)
  const found = pronounAt(hits, at) ?? listed ?? personAt(hits, at, roster)
  return found && withBureau(hits, found, roster)
}

/** "Sudani's office" speaks as his government. */
function withBureau(hits: Hits, person: Candidate, roster: Roster): Candidate {
  if (person.by !== 'named' || hits.word(person.to) !== "'s") return person
  const bureau = bureauAt(hits, person.to + 1)
  const speaksFor = roster.speakers.get(person.id)?.speaksFor
  const government = speaksFor ? roster.anonymous.get(roster.people.get(speaksFor) ?? '')?.government : null
  if (!bureau || !government) return person
  return makeCandidate(hits, person.from, bureau.to, { id: government, by: 'organisation', weak: true })
}
