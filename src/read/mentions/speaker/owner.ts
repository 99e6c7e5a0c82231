import type { Hit } from '../../lexicon.js'
import type { Hits } from '../../hits.js'
import { withBureau } from './bureau.js'
import { isCapital, type Candidate } from './candidate.js'
import { officeAt } from './head.js'
import { listedAt } from './listed.js'
import type { NounPhrase } from './noun-phrase.js'
import { personAt } from './person.js'
import type { Roster } from './roster.js'

/** Whose people or paper a noun phrase is. */
export interface Owner {
  id: string | null
  nations: string[]
  outlet: string | null
  /** Behind the words that say so. */
  to: number
}

interface Found {
  nation: Hit | null
  body: Candidate | null
  to: number
}

const farthest = 8

/** "sources close to the Iraqi government", "officials in Baghdad and Washington", "a table of the Defense Manpower Data Center". */
export function ownerAfter(hits: Hits, phrase: NounPhrase, roster: Roster): Owner {
  const owner: Owner = { id: null, nations: [], outlet: null, to: phrase.to }
  // "a report to Congress": that is who reads it
  if (phrase.kind === 'document' && hits.word(phrase.to) === 'to') return owner
  if (!isLink(hits, phrase.to) && !isSigned(hits, phrase.to)) return owner
  for (let at = phrase.to; at < phrase.to + farthest; ) {
    const found = foundAt(hits, at, phrase, roster)
    if (found) {
      // "contractors at a coalition base" are not the coalition's
      if (hits.of(found.to, 'base-noun')) break
      take(owner, found)
      at = hits.word(found.to) === 'and' ? found.to + 1 : found.to
      if (at === found.to && !isBetween(hits, at)) break
    } else if (isLink(hits, at) || isBetween(hits, at) || isSigned(hits, at)) at += 1
    else break
  }
  return { ...owner, to: pastName(hits, owner.to, roster) }
}

function foundAt(hits: Hits, at: number, phrase: NounPhrase, roster: Roster): Found | null {
  const nation = hits.at(at, 'nation')
  const body = listedAt(hits, at, roster)
  const listed = body ? withBureau(hits, body, roster) : ownName(hits, at, phrase, roster)
  const to = Math.max(nation?.to ?? 0, listed?.to ?? 0)
  return to === 0 ? null : { nation, body: listed?.to === to ? listed : null, to }
}

function take(owner: Owner, { nation, body, to }: Found): void {
  if (nation && !owner.nations.includes(nation.id)) owner.nations.push(nation.id)
  owner.id ??= body?.id ?? null
  owner.outlet ??= body?.outlet ?? null
  owner.to = to
}

// "an adviser to Iraqi Prime Minister Mohammed Shia al-Sudani", "a report by the Pentagon inspector general"
function pastName(hits: Hits, to: number, roster: Roster): number {
  let at = to
  let offices = to
  while (isBetween(hits, at)) {
    offices = Math.max(offices, officeAt(hits, at)?.to ?? 0)
    at += 1
  }
  const name = at > to || hits.at(to - 1, 'title') ? personAt(hits, at, roster) : null
  return name?.to ?? offices
}

// a person or an unlisted body owns a paper; a source is placed by what the data lists
function ownName(hits: Hits, at: number, phrase: NounPhrase, roster: Roster): Candidate | null {
  const paper = phrase.kind === 'document'
  const name = paper || isCapital(hits, at) ? personAt(hits, at, roster) : null
  return name && (!name.weak || paper) ? withBureau(hits, name, roster) : null
}

function isLink(hits: Hits, at: number): boolean {
  return /^(?:in|from|at|of|within|inside|for|with|close|near|to|by|who|are|is|familiar|briefed|on)$/.test(
    hits.word(at),
  )
}

// "a statement issued by the ministry", "attributed to the group"
function isSigned(hits: Hits, at: number): boolean {
  return hits.word(at).endsWith('ed') && /^(?:by|to|from)$/.test(hits.word(at + 1))
}

function isBetween(hits: Hits, at: number): boolean {
  if (/^(?:the|a|an|both|'s|’|')$/.test(hits.word(at))) return true
  if (isCapital(hits, at) && hits.of(at + 1, 'outlet-noun')) return true
  return hits.of(at, 'source-trait') !== null || hits.at(at, 'title') !== null || hits.of(at, 'office-noun') !== null
}
