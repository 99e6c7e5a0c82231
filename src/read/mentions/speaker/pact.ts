import type { Hits } from '../../hits.js'
import { isCapital, makeCandidate, type Candidate } from './candidate.js'
import { isGenitive } from './noun-phrase.js'
import type { Roster } from './roster.js'
import type { Saying } from './saying.js'

const longest = 8
const pact = /^(?:agreement|deal|accord|pact|treaty)$/
const between = /^(?:the|a|an|of|between|with|and|reached|signed|by)$/

/**
 * "According to the agreement between Baghdad and Washington": no side of an agreement vouches for it alone, so that in their place
 * comes what both are together, where the data knows them as one.
 */
export function takePacts(hits: Hits, candidates: Candidate[], sayings: readonly Saying[], roster: Roster): void {
  for (const { class: kind, to: from } of sayings) {
    const at = kind === 'say-by' ? nounAfter(hits, from) : 0
    if (at === 0) continue
    const to = sidesEnd(hits, at + 1)
    const id = roster.joins.get([...sidesIn(hits, from, to, roster)].sort().join(' '))
    const first = candidates.findIndex((one) => one.from >= from)
    const sides = candidates.filter((one) => one.from >= from && one.from < to).length
    const both = id === undefined ? [] : [makeCandidate(hits, from, to, { id, by: 'document' })]
    candidates.splice(first < 0 ? candidates.length : first, sides, ...both)
  }
}

function nounAfter(hits: Hits, from: number): number {
  for (let at = from; at < from + longest; at += 1) {
    if (pact.test(hits.word(at))) return at
    // "according to the Pentagon the agreement means"
    if (at > from && /^(?:the|an?|this)$/.test(hits.word(at))) return 0
    const { kind } = hits.tokens[at] ?? {}
    if (kind === 'mark' && !/^[-–]$/.test(hits.word(at)) && !isGenitive(hits, at)) return 0
    if (hits.of(at, 'say') ?? hits.of(at, 'source-noun')) return 0
  }
  return 0
}

// "the agreement between Baghdad and Washington", "the deal with Baghdad"
function sidesEnd(hits: Hits, from: number): number {
  let to = from
  while (to < from + longest && (between.test(hits.word(to)) || isCapital(hits, to))) to += 1
  return to
}

function sidesIn(hits: Hits, from: number, to: number, roster: Roster): Set<string> {
  const sides = new Set<string>()
  for (let at = from; at < to; at += 1) {
    const nation = hits.at(at, 'nation')
    const side = (nation && roster.anonymous.get(nation.id)?.government) ?? hits.at(at, 'speaker')?.id
    if (side) sides.add(side)
  }
  return sides
}
