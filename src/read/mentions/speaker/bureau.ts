import type { Hits } from '../../hits.js'
import { makeCandidate, type Candidate } from './candidate.js'
import { bureauAt } from './head.js'
import { isGenitive } from './noun-phrase.js'
import type { Roster } from './roster.js'

/** "Sudani's office" speaks as his government, "parliament's security committee" as parliament. */
export function withBureau(hits: Hits, owner: Candidate, roster: Roster): Candidate {
  if (!isGenitive(hits, owner.to)) return owner
  if (owner.by === 'organisation') {
    const to = committeeEnd(hits, owner.to + 1)
    return to === 0 ? owner : makeCandidate(hits, owner.from, to, { id: owner.id, by: 'organisation', weak: true })
  }
  const bureau = owner.by === 'named' ? bureauAt(hits, owner.to + 1) : null
  if (!bureau) return owner
  const government = governmentOf(owner.id, roster)
  const id = government ?? owner.id
  return makeCandidate(hits, owner.from, bureau.to, { id, by: government ? 'organisation' : 'named', weak: true })
}

function governmentOf(person: string, roster: Roster): string | null {
  const speaksFor = roster.speakers.get(person)?.speaksFor
  return (speaksFor && roster.anonymous.get(roster.people.get(speaksFor) ?? '')?.government) ?? null
}

// "Italy's defence ministry", "parliament's security and defence committee"
function committeeEnd(hits: Hits, from: number): number {
  for (let at = from; at < from + 5; at += 1) {
    const body = hits.of(at, 'body-noun')
    if (body) return body.to
    if (!hits.of(at, 'source-trait') && hits.word(at) !== 'and') return 0
  }
  return 0
}
