import type { Hits } from '../../hits.js'
import { makeCandidate, type Candidate } from './candidate.js'
import type { Roster } from './roster.js'

/** Neighbours that are one speaker: "the Iraqi sources and US officials", "Basim al-Awadi, the government spokesman". */
export function joinNeighbours(hits: Hits, candidates: readonly Candidate[], roster: Roster): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const last = joined.at(-1)
    const both = last && (joinPair(hits, last, candidate, roster) ?? joinApposition(hits, last, candidate))
    if (both) joined[joined.length - 1] = both
    else joined.push(candidate)
  }
  return joined
}

// "Baghdad and Washington", "Iraq and the United States", "a US official and two Iraqi sources": a pair that the data knows by one id
function joinPair(hits: Hits, first: Candidate, second: Candidate, roster: Roster): Candidate | null {
  const next = hits.word(first.to + 1) === 'the' ? first.to + 2 : first.to + 1
  if (hits.word(first.to) !== 'and' || second.from !== next || first.by !== second.by) return null
  const id = roster.joins.get([first.id, second.id].sort().join(' ')) ?? (isBare(second, first) ? first.id : undefined)
  if (id === undefined) return null
  const count = isBare(second, first) ? first.count : sumOf(first.count, second.count)
  return makeCandidate(hits, first.from, second.to, { id, by: first.by, count, weak: first.weak || second.weak })
}

function sumOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}

// "five Iraqi officials and lawmakers": the number and the nation are of both
function isBare(second: Candidate, first: Candidate): boolean {
  return (
    first.by === 'anonymous' && first.count !== 1 && second.id === 'unnamed-sources' && second.to === second.from + 1
  )
}

/** The name takes the office; "a lawmaker" behind a name is no further speaker. */
function joinApposition(hits: Hits, first: Candidate, second: Candidate): Candidate | null {
  if (hits.word(first.to) !== ',' || second.from !== first.to + 1) return null
  const [name, other] = second.by === 'named' ? [second, first] : [first, second]
  if (name.by !== 'named' || other.by === 'named' || other.office === null || isPlural(other)) return null
  const office = [name.office, other.office].filter((one) => one !== null).join(', ')
  if (name === first && isBareTitle(hits, second))
    return makeCandidate(hits, name.from, second.to, { id: name.id, by: 'named', office })
  if (!closes(hits, second.to) && !(name === first ? goesOn(hits, second.to) : hits.word(second.to) === 'of'))
    return null
  return { ...name, office, weak: false }
}

function isPlural({ by, count }: Candidate): boolean {
  return by === 'anonymous' && count !== 1
}

// "Karim Hassan, spokesman for the ministry said": the comma behind the title is left out
function isBareTitle(hits: Hits, { from, to }: Candidate): boolean {
  const speaks = hits.of(to, 'say') ?? hits.of(to, 'say-to') ?? hits.of(to, 'say-act')
  const title = hits.of(from, 'office-spoken') ?? hits.of(from, 'office-noun') ?? hits.at(from, 'title')
  return speaks !== null && title !== null
}

// "a lawmaker on the Peshmerga committee"; not "Meeting Trump, the minister said"
function goesOn(hits: Hits, at: number): boolean {
  return /^(?:of|on|in|for|at|from|to|with|who|whose|and|based|close|near)$/.test(hits.word(at))
}

function closes(hits: Hits, at: number): boolean {
  return at >= hits.tokens.length || hits.tokens[at]?.kind === 'mark'
}
