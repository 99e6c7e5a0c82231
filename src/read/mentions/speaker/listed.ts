import type { Hits } from '../../hits.js'
import type { Hit } from '../../lexicon.js'
import { isCapital, makeCandidate, wordsOf, type Candidate } from './candidate.js'
import type { Roster } from './roster.js'

/** What the data lists: "the Pentagon", "Reuters", "Kataib Hezbollah", and weakly what stands for a speaker, "Baghdad". */
export function listedAt(hits: Hits, at: number, roster: Roster): Candidate | null {
  const outlet = outletAt(hits, at) ?? describedOutlet(hits, at)
  const speaker = bodyAt(hits, at, roster)
  if (outlet && (!speaker || outlet.to > speaker.to)) return outlet
  return (
    speaker && makeCandidate(hits, at, speaker.to, { id: speaker.id, by: 'organisation', weak: speaker.value === 1 })
  )
}

function bodyAt(hits: Hits, at: number, roster: Roster): Hit | null {
  const hit = hits.at(at, 'speaker')
  if (!hit || roster.speakers.get(hit.id)?.kind !== 'organisation') return null
  return hit.value === 1 || hasCapital(hits, at, hit.to) || hit.to > at + 1 ? hit : null
}

// "The National" is a paper; "the National Guard", "the national security adviser" are none
function outletAt(hits: Hits, at: number): Candidate | null {
  const hit = hits.at(at, 'outlet')
  if (!hit || !isCapital(hits, hit.to - 1)) return null
  const article = hits.word(at) === 'the'
  if (article && (!isCapital(hits, at) || (isCapital(hits, hit.to) && !hits.of(hit.to, 'outlet-noun')))) return null
  const to = hits.of(hit.to, 'outlet-noun')?.to ?? hit.to
  return makeCandidate(hits, at, to, { id: hit.id, by: 'organisation', outlet: hit.id })
}

// "Al-Ghad television", "the newspaper Al-Mada": an outlet that no list has
function describedOutlet(hits: Hits, at: number): Candidate | null {
  const noun = hits.of(at, 'outlet-noun')
  const from = noun ? noun.to : at
  const known = noun && outletAt(hits, from)
  if (known) return makeCandidate(hits, at, known.to, { id: known.id, by: 'organisation', outlet: known.id })
  let to = from
  while (to < from + 4 && isNamePiece(hits, to)) to += 1
  const behind = hits.of(to, 'outlet-noun')
  if (to === from || (!noun && !behind) || !hasCapital(hits, from, to)) return null
  if (notOutlets.some((list) => hits.at(from, list)) || hits.of(from, 'name-stop')) return null
  const id = wordsOf(hits, from, to)
    .replaceAll(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-')
  return makeCandidate(hits, at, behind?.to ?? to, { id, by: 'organisation', outlet: id })
}

const notOutlets = ['nation', 'place', 'force', 'state', 'adjective', 'speaker'] as const

function isNamePiece(hits: Hits, at: number): boolean {
  if (hits.of(at, 'outlet-noun') || hits.of(at, 'say') || hits.at(at, 'weekday') || hits.at(at, 'title')) return false
  return isCapital(hits, at) || (/^(?:al|el)$/.test(hits.word(at)) && isCapital(hits, at + 1))
}

function hasCapital(hits: Hits, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isCapital(hits, at)) return true
  return false
}
