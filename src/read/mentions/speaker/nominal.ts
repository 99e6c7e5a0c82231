import type { Hits } from '../../hits.js'
import { behind } from './behind.js'
import type { Candidate } from './candidate.js'
import { isPaper } from './may-use.js'
import { isObject } from './nearest.js'
import { isGenitive } from './noun-phrase.js'
import type { Saying } from './saying.js'

/** "the announcement from President Bush that", "Tehran's claim that", "his pledge to" */
export function ofNoun(hits: Hits, candidates: readonly Candidate[], { at, to }: Saying): Candidate | null {
  const owned = ownerOf(hits, candidates, at)
  const isSaid = hits.word(to) === 'that' || (hits.word(to) === 'to' && vow.test(hits.word(at)))
  if (owned) return isSaid ? owned : null
  if (/^(?:its|his|her|their)$/.test(hits.word(at - 1))) return isSaid ? ownSubject(hits, candidates, at - 1) : null
  if (!/^(?:from|by|of)$/.test(hits.word(to))) return null
  const found = behind(hits, candidates, to + 1)
  return found && hits.word(found.to) === 'that' ? found : null
}

// "his pledge to withdraw"; not "his claim to the throne"
const vow = /^(?:pledge|promise|vow)s?$/

/** "by the Pentagon's own count", "in Sudani's words" */
export function ofAccount(hits: Hits, candidates: readonly Candidate[], { at }: Saying): Candidate | null {
  const paper = candidates.find(({ by, from, to }) => by === 'document' && from < at && at < to)
  const found = paper ?? ownerOf(hits, candidates, hits.word(at - 1) === 'own' ? at - 1 : at)
  const before = found && hits.word(hits.word(found.from - 1) === 'the' ? found.from - 2 : found.from - 1)
  return before !== null && /^(?:by|in|on|per)$/.test(before) ? found : null
}

function ownerOf(hits: Hits, candidates: readonly Candidate[], at: number): Candidate | null {
  return (isGenitive(hits, at - 1) && candidates.find(({ to }) => to === at - 1)) || null
}

/** "Under the joint statement, the mission ends"; not "under the Pentagon" */
export function ofPaper(hits: Hits, candidates: readonly Candidate[], { to }: Saying): Candidate | null {
  const found = behind(hits, candidates, to)
  return found && isPaper(hits, found) && hits.word(found.to) === ',' ? found : null
}

// "Armed factions have renewed their demand that"
function ownSubject(hits: Hits, candidates: readonly Candidate[], at: number): Candidate | null {
  const found = candidates.findLast(({ to }) => to < at)
  return found && at - found.to < 5 && !isObject(hits, found) && !hasMark(hits, found.to, at) ? found : null
}

function hasMark({ tokens }: Hits, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'mark')
}
