import type { Hits } from '../../hits.js'
import { opens } from '../../lexicon.js'
import { isCapital, isQuote, makeCandidate, type Candidate } from './candidate.js'
import { pastOffice } from './head.js'
import { isFullName, isParticle, nameId, skeletonOf } from './name.js'
import type { Roster } from './roster.js'

interface Name {
  id: string
  to: number
}

/** A person whose name no office announces: listed, or any run of capitalised words, which then is weak. */
export function personAt(hits: Hits, at: number, roster: Roster): Candidate | null {
  const begins = (isCapital(hits, at) || isParticle(hits.word(at))) && !goesOn(hits, at)
  if (!begins && !hits.mayOpen(at, opens.speaker)) return null
  // "the assistant for Public Affairs John Doe"
  const from = hits.word(at - 1) === 'for' ? pastOffice(hits, at) : at
  const name = begins || hits.at(at, 'speaker') ? nameAt(hits, from, roster) : null
  if (!name) return null
  const known = roster.speakers.has(name.id)
  if (
    !known &&
    ((startsNoName(hits, at) && !roster.surnames.has(name.id)) ||
      roster.openers.has(hits.word(at)) ||
      hits.of(name.to, 'base-noun') !== null)
  )
    return null
  const body = hits.of(name.to - 1, 'body-noun') !== null
  if (body && name.to === at + 1) return null
  const organisation = body || (hits.word(at - 1) === 'the' && isFullName(name.id))
  return makeCandidate(hits, at, name.to, { id: name.id, by: organisation ? 'organisation' : 'named', weak: !known })
}

// "East" of "the Middle East" begins no name, "al-Asad" and "Asad" of "Ain al-Asad" neither
function goesOn(hits: Hits, at: number): boolean {
  const last = isParticle(hits.word(at - 1)) ? at - 2 : at - 1
  return last > 0 && isCapital(hits, last)
}

/** The name right behind an office, "Defence Minister Thabet al-Abbasi"; the candidate begins with the office's own words. */
export function titledPerson(hits: Hits, from: number, at: number, office: string, roster: Roster): Candidate | null {
  const name = nameAt(hits, at, roster)
  return name && makeCandidate(hits, from, name.to, { id: name.id, by: 'named', office })
}

// a longer run of capitals names nobody
const longestName = 12

// "Kenneth F. McKenzie Jr.", "Mohammed Shia' al-Sudani", "Ursula von der Leyen", "Kenneth “Frank” McKenzie"
function nameAt(hits: Hits, at: number, roster: Roster): Name | null {
  const known = hits.at(at, 'speaker')
  if (known && roster.speakers.get(known.id)?.kind === 'person' && isCapital(hits, at))
    return { id: known.id, to: suffixEnd(hits, known.to) }
  const words: string[] = []
  let to = at
  for (let next = pieceEnd(hits, to, at); next > to && to < at + longestName; next = pieceEnd(hits, to, at)) {
    if (hits.tokens[to]?.kind === 'word') words.push(undoubled(hits.tokens[to]?.text ?? '', hits.word(to)))
    to = next
  }
  if (!words.some((word) => word.length > 1 && !isParticle(word))) return null
  const id = nameId(words)
  return { id: isFullName(id) ? (roster.skeletons.get(skeletonOf(id)) ?? id) : id, to: suffixEnd(hits, to) }
}

// "McKenzie Jr.", "Austin III"
function suffixEnd(hits: Hits, to: number): number {
  const end = /^(?:jr|sr|ii|iii|iv)$/.test(hits.word(to)) ? to + 1 : to
  return /^(?:jr|sr)$/.test(hits.word(end - 1)) && hits.word(end) === '.' ? end + 1 : end
}

/** Past the next piece of a name that began at `from`; the token itself where the name is over. */
function pieceEnd(hits: Hits, to: number, from: number): number {
  const token = hits.tokens[to]
  if (!token) return to
  if (token.kind === 'mark') return to > from ? markEnd(hits, to) : to
  if (isParticle(token.norm)) return isCapital(hits, to + 1) || isParticle(hits.word(to + 1)) ? to + 1 : to
  if (token.kind !== 'word' || !isCapital(hits, to) || (to > from && endsName(hits, to))) return to
  return hits.word(to + 1) === '.' && token.text.length === 1 ? to + 2 : to + 1
}

// an apostrophe that stands for a letter, a nickname in quotes
function markEnd(hits: Hits, to: number): number {
  const mark = hits.word(to)
  if (/^['’ʿ]$/.test(mark) && hits.tokens[to]?.start === hits.tokens[to - 1]?.end)
    return isCapital(hits, to + 1) || isParticle(hits.word(to + 1)) ? to + 1 : to
  const nickname = isQuote(mark) && isCapital(hits, to + 1) && isQuote(hits.word(to + 2)) && isCapital(hits, to + 3)
  return nickname ? to + 3 : to
}

const verbs = ['say', 'say-to', 'say-act', 'source-noun'] as const

// in a headline all words have capitals: "McKenzie Says", "Trump Friday"
function endsName(hits: Hits, at: number): boolean {
  if (hits.at(at, 'month') !== null || hits.at(at, 'weekday') !== null) return true
  return verbs.some((verb) => hits.of(at, verb) !== null)
}

const otherLists = ['place', 'force', 'state', 'adjective', 'nation', 'month', 'weekday', 'outlet'] as const

function startsNoName(hits: Hits, at: number): boolean {
  return otherLists.some((list) => hits.at(at, list) !== null) || hits.of(at, 'name-stop') !== null
}

// a link's text printed beside it: "Donald TrumpTrump"
function undoubled(text: string, norm: string): string {
  const half = text.length / 2
  return half > 2 && text.slice(0, half) === text.slice(half) ? norm.slice(0, half) : norm
}
