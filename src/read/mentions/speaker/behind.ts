import type { Hits } from '../../hits.js'
import type { Candidate } from './candidate.js'
import { datedEnd } from './noun-phrase.js'

/** The speaker that begins at a token, or behind the article there. */
export function behind(hits: Hits, candidates: readonly Candidate[], at: number): Candidate | null {
  const found = candidates.find(({ from }) => from >= at)
  if (!found) return null
  const between = hits.tokens.slice(datedEnd(hits, at), found.from)
  const articles = between.every(({ norm }) => /^(?:the|a|an|its|his|their)$/.test(norm))
  return articles || isOffice(found, between) ? found : null
}

// "according to the Iraqi defence minister, Thabet al-Abbasi": the office that the name has taken
function isOffice({ by, office }: Candidate, between: Hits['tokens']): boolean {
  const marks = between.filter(({ kind }) => kind === 'mark')
  const ends = marks.length === 1 && between.at(-1)?.norm === ','
  return ends && by === 'named' && between.length < widestOffice && (office ?? '').includes(between.at(-2)?.norm ?? ',')
}

const widestOffice = 14
