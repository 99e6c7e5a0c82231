import { outletIdOf } from '../../../model/outlet-id.js'
import type { Hits } from '../../hits.js'
import { opens, type Hit } from '../../lexicon.js'
import { isCapital, makeCandidate, wordsOf, type Candidate } from './candidate.js'
import { isParticle } from './name.js'
import type { Roster } from './roster.js'

/** What the data lists: "the Pentagon", "Reuters", "Kataib Hezbollah", and weakly what stands for a speaker, "Baghdad". */
export function listedAt(hits: Hits, at: number, roster: Roster): Candidate | null {
  const named = hits.mayOpen(at, opens.speaker)
  const outlet = (named ? outletAt(hits, at) : null) ?? (hasOutletNoun(hits, at) ? describedOutlet(hits, at) : null)
  const speaker = named ? bodyAt(hits, at, roster) : null
  if (outlet && (!speaker || outlet.to > speaker.to)) return outlet
  return (
    speaker && makeCandidate(hits, at, speaker.to, { id: speaker.id, by: 'organisation', weak: speaker.value === 1 })
  )
}

const widestName = 4

// at the token, or behind the capitalised name that begins there
function hasOutletNoun(hits: Hits, at: number): boolean {
  if (hits.mayOpen(at, opens.outlet)) return true
  if (!isNamePiece(hits, at)) return false
  for (let to = at + 1; to <= at + widestName; to += 1) if (hits.mayOpen(to, opens.outlet)) return true
  return false
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

// "Al-Ghad television", "the newspaper Al-Mada", "the Basra Herald": an outlet that no list has
function describedOutlet(hits: Hits, at: number): Candidate | null {
  const state = stateOutlet(hits, at)
  if (state) return state
  const noun = hits.of(at, 'outlet-noun')
  const from = noun ? noun.to : at
  const known = noun && outletAt(hits, from)
  if (known) return makeCandidate(hits, at, known.to, { id: known.id, by: 'organisation', outlet: known.id })
  const start = hits.word(from) === 'the' ? from + 1 : from
  let to = start
  while (to < start + widestName && isNamePiece(hits, to)) to += 1
  const behind = hits.of(to, 'outlet-noun')
  const masthead = to > start + 1 && hits.of(to - 1, 'masthead') !== null
  if (to === start || (!noun && !behind && !masthead) || !hasCapital(hits, start, to)) return null
  if (!masthead && (notOutlets.some((list) => hits.at(start, list)) || hits.of(start, 'name-stop'))) return null
  const id = outletIdOf(printedAt(hits, start, to), [])
  if (id === null) return null
  return makeCandidate(hits, at, behind?.to ?? to, { id, by: 'organisation', outlet: id })
}

const printedAt = (hits: Hits, from: number, to: number): string =>
  hits.tokens.slice(from, to).reduce((text, { text: word, start }, at, tokens) => {
    const parted = at > 0 && start > (tokens[at - 1]?.end ?? start)
    return `${text}${parted ? ' ' : ''}${word}`
  }, '')

// "state television", "Jordan's state news agency": it vouches, but is no origin that a list could know
function stateOutlet(hits: Hits, at: number): Candidate | null {
  const nation = hits.at(at, 'nation') ?? hits.at(at, 'adjective')
  const owned = nation && /^(?:'s|’)$/.test(hits.word(nation.to)) ? nation.to + 1 : nation?.to
  const noun = hits.of(owned ?? at, 'outlet-noun')
  if (!noun || !/^state(?:-run)?$/.test(hits.word(noun.from))) return null
  const whose = nation ? wordsOf(hits, at, nation.to).replace(/'s$/, '').split(' ') : []
  const words = wordsOf(hits, noun.from, noun.to).replace(/\btv\b/, 'television')
  const id = [...whose, ...words.split(' ')].join('-')
  return makeCandidate(hits, at, noun.to, { id, by: 'organisation' })
}

const notOutlets = ['nation', 'place', 'force', 'state', 'adjective', 'speaker'] as const

function isNamePiece(hits: Hits, at: number): boolean {
  if (!isCapital(hits, at) && !isParticle(hits.word(at))) return false
  if (hits.of(at, 'outlet-noun') || hits.of(at, 'say') || hits.at(at, 'weekday') || hits.at(at, 'title')) return false
  return isCapital(hits, at) || isCapital(hits, at + 1)
}

function hasCapital(hits: Hits, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isCapital(hits, at)) return true
  return false
}
