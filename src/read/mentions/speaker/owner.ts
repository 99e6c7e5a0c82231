import type { Hits } from '../../hits.js'
import { isCapital } from './candidate.js'
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

const farthest = 8

/** "sources close to the Iraqi government", "officials in Baghdad and Washington", "a table of the Defense Manpower Data Center". */
export function ownerAfter(hits: Hits, phrase: NounPhrase, roster: Roster): Owner {
  const none: Owner = { id: null, nations: [], outlet: null, to: phrase.to }
  if (!isLink(hits, phrase.to)) return none
  const found: Owner = { ...none }
  for (let at = phrase.to; at < phrase.to + farthest; ) {
    const nation = hits.at(at, 'nation')
    const body =
      listedAt(hits, at, roster) ??
      (isCapital(hits, at) || phrase.kind === 'document' ? ownName(hits, at, phrase, roster) : null)
    // "contractors at a coalition base" are not the coalition's
    if (hits.of(Math.max(nation?.to ?? 0, body?.to ?? 0), 'base-noun')) break
    if (nation || body) {
      if (nation) found.nations.push(nation.id)
      if (body && (!nation || body.to >= nation.to)) {
        found.id ??= body.id
        found.outlet ??= body.outlet
      }
      at = Math.max(nation?.to ?? 0, body?.to ?? 0)
      found.to = at
      if (hits.word(at) === 'and') at += 1
      else if (!isBetween(hits, at)) break
    } else if (isLink(hits, at) || isBetween(hits, at)) at += 1
    else break
  }
  return { ...found, nations: [...new Set(found.nations)], to: pastName(hits, found.to, roster) }
}

// "an adviser to Iraqi Prime Minister Mohammed Shia al-Sudani"
function pastName(hits: Hits, to: number, roster: Roster): number {
  let at = to
  while (isBetween(hits, at)) at += 1
  const name = at > to || hits.at(to - 1, 'title') ? personAt(hits, at, roster) : null
  return name?.to ?? to
}

// a person or an unlisted body owns a paper; a source is placed by what the data lists
function ownName(hits: Hits, at: number, phrase: NounPhrase, roster: Roster): ReturnType<typeof personAt> {
  const name = personAt(hits, at, roster)
  return name && (!name.weak || phrase.kind === 'document') ? name : null
}

function isLink(hits: Hits, at: number): boolean {
  return /^(?:in|from|at|of|within|inside|for|with|close|near|to|by|who|are|is|familiar|briefed|on)$/.test(
    hits.word(at),
  )
}

function isBetween(hits: Hits, at: number): boolean {
  if (/^(?:the|a|an|both|'s|’|')$/.test(hits.word(at))) return true
  if (isCapital(hits, at) && hits.of(at + 1, 'outlet-noun')) return true
  return hits.of(at, 'source-trait') !== null || hits.at(at, 'title') !== null || hits.of(at, 'office-noun') !== null
}
