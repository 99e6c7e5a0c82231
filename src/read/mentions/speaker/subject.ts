import type { Hits } from '../../hits.js'
import { skipAdverbials } from './adverbials.js'
import { beforeAside, nameAside } from './aside.js'
import { behind } from './behind.js'
import { isQuote, type Candidate } from './candidate.js'
import { isParticiple } from './governing.js'
import { endingAt, nearest } from './nearest.js'
import type { Saying } from './saying.js'

/** Who says it: the speaker before or behind a reporting verb, over auxiliaries, dates, appositions and relative clauses. */
export function subjectOf(hits: Hits, candidates: readonly Candidate[], saying: Saying): Candidate | null {
  if (saying.passive) return agentOf(hits, candidates, saying)
  const paper = isReduced(hits, saying) ? agentOf(hits, candidates, saying) : null
  if (paper?.outlet) return paper
  if (hits.word(saying.at - 1) === 'as') return quotedBy(hits, candidates, saying)
  return inverted(hits, candidates, saying) ?? before(hits, candidates, saying)
}

// "The plan, first reported by Reuters, will"; an attack is "claimed by" those who did it
function isReduced(hits: Hits, { at, to, class: kind }: Saying): boolean {
  return kind === 'say' && hits.word(at).endsWith('ed') && hits.tokens[to]?.kind === 'word'
}

/** "was announced by the Pentagon" */
function agentOf(hits: Hits, candidates: readonly Candidate[], { to }: Saying): Candidate | null {
  for (let at = to; at < to + 4; at += 1) if (hits.word(at) === 'by') return behind(hits, candidates, at + 1)
  return null
}

/** "quoted the defence minister as saying" */
function quotedBy(hits: Hits, candidates: readonly Candidate[], saying: Saying): Candidate | null {
  const { at } = saying
  const found = hits.word(at - 2) === ',' ? beforeAside(hits, candidates, at - 2, saying) : endingAt(candidates, at - 1)
  return found && (hits.of(found.from - 1, 'say-quote') ?? hits.of(found.from - 2, 'say-quote')) ? found : null
}

// "…, said Lt. Gen. Paul Calvert, the commander"; not "said Iraq would"
function inverted(hits: Hits, candidates: readonly Candidate[], saying: Saying): Candidate | null {
  if (!/^say(?:-act|-show)?$/.test(saying.class) || saying.form === 'ing') return null
  const previous = hits.word(saying.at - 1)
  if (saying.at > 0 && !isQuote(previous) && !/^[,?!.—–…'’]$/.test(previous)) return null
  const found = behind(hits, candidates, saying.to)
  // "Karim Hassan, an MP, rejected the American figures"
  if (!found || (saying.class === 'say-act' && found.by === 'document')) return null
  const next = hits.word(found.to)
  const closes =
    next === '' ||
    /^[,.;:—–()"“”]$/.test(next) ||
    /^(?:of|on|in|at|during|from|who|whose|as|after|to|about|and|last|late|early|against)$/.test(next) ||
    isParticiple(hits, found.to)
  return closes || hits.at(found.to, 'weekday') !== null ? found : null
}

function before(hits: Hits, candidates: readonly Candidate[], saying: Saying): Candidate | null {
  const end = skipAdverbials(hits, saying.at)
  const last = hits.word(end - 1)
  if (/^[,)—–-]$/.test(last))
    return nameAside(hits, candidates, end - 1) ?? beforeAside(hits, candidates, end - 1, saying)
  if (last === 'who' || last === 'which' || last === 'that')
    return endingAt(candidates, hits.word(end - 2) === ',' ? end - 2 : end - 1)
  return nearest(hits, candidates, end, saying)
}
