import type { Claim } from '../../model/claim.js'
import type { Link } from '../../model/comparing.js'
import type { Finding } from '../finding.js'
import type { Ground } from '../ground.js'
import { begunOrNot } from './begun-or-not.js'
import { allOrSome } from './all-or-some.js'
import { datedOrNot } from './dated-or-not.js'
import { nowOrNot } from './now-or-not.js'
import { otherQuestion } from './other-question.js'

function read({ link, own, other }: FoundLink, ground: Ground): Finding | null {
  switch (link.rule) {
    case 'all-or-some':
      return allOrSome(own, other, ground, link)
    case 'now-or-not':
      return nowOrNot(own, other, ground, link)
    case 'begun-or-not':
      return begunOrNot(own, other, ground, link)
    case 'dated-or-not':
      return datedOrNot(own, other, ground, link)
    case 'other-question':
      return otherQuestion(own, other, ground, link)
  }
}

/** Two claims of different topics: by the rule of the link between them, and by their subjects. */
export function relateLinked(a: Claim, b: Claim, ground: Ground): Finding {
  const link = linkBetween(a, b, ground) ?? linkBetween(b, a, ground)
  if (link === null) return alone
  const found = read(link, ground)
  if (found === null) return alone
  if (found.relation !== 'conflict' || meantAlike(link.own, link.other, ground)) return found
  const { own, other } = link
  const within = `${ground.names(other.subject)} are only a part of ${ground.names(own.subject)}`
  return { ...found, relation: 'scope', kind: null, reason: `${within}: ${found.reason}` }
}

const alone: Finding = { relation: 'scope', kind: null, reason: 'the two answer different questions', telling: false }

interface FoundLink {
  link: Link
  own: Claim
  other: Claim
}

function linkBetween(own: Claim, other: Claim, ground: Ground): FoundLink | null {
  const link = ground.comparing(own.topic).linked.find(({ topic }) => topic === other.topic)
  return link === undefined ? null : { link, own, other }
}

/** What is said of the coalition's forces holds for the US forces among them, but not the other way round. */
function meantAlike(own: Claim, other: Claim, ground: Ground): boolean {
  return ground.forces(other.subject, own.subject) !== 'inside'
}
