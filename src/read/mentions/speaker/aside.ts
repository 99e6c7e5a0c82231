import type { Hits } from '../../hits.js'
import { isQuote, type Candidate } from './candidate.js'
import { isFullName } from './name.js'
import { endingAt, nearest } from './nearest.js'
import type { Saying } from './saying.js'

const widestAside = 30

/**
 * "Jawad al-Bulani, a member of the delegation at the talks, indicated": over the aside that ends at a comma. It may hold a
 * name in quotation marks, "which calls itself the “Axis”", but no speech, "“We stay,” he".
 */
export function beforeAside(
  hits: Hits,
  candidates: readonly Candidate[],
  closing: number,
  saying: Saying,
): Candidate | null {
  let within = false
  for (let at = closing - 1; at > Math.max(0, closing - widestAside); at -= 1) {
    const mark = hits.word(at)
    if (mark === ';' || mark === ':' || (isQuote(mark) && hits.tokens[at - 1]?.kind === 'mark')) return null
    if (isQuote(mark)) within = !within
    if (within || !/^[,(—–-]$/.test(mark)) continue
    const found = nearest(hits, candidates, at, saying)
    if (found && (found.to === at || found.by === 'anonymous')) return found
    // "A lawmaker, Karim Hassan of the Hikma bloc, said"
    const name = candidates.find(({ from, by, id }) => from === at + 1 && by === 'named' && isFullName(id))
    if (name && hits.word(name.to) === 'of') return name
  }
  return null
}

/** "The head of its Central Command, Gen. Frank McKenzie, said": the name is the aside; not "Sudani, Austin, and …". */
export function nameAside(hits: Hits, candidates: readonly Candidate[], closing: number): Candidate | null {
  const found = endingAt(candidates, closing)
  if (found?.by !== 'named' || hits.word(found.from - 1) !== ',' || (found.weak && !isFullName(found.id))) return null
  return endingAt(candidates, found.from - 1)?.by === 'named' ? null : found
}
