import type { Hits } from '../../hits.js'
import { isQuote, type Candidate } from './candidate.js'
import { isFullName } from './name.js'
import { datedEnd } from './noun-phrase.js'
import { isAdverb, type Saying } from './saying.js'

/** Who says it: the speaker before or behind a reporting verb, over auxiliaries, dates, appositions and relative clauses. */
export function subjectOf(hits: Hits, candidates: readonly Candidate[], saying: Saying): Candidate | null {
  if (saying.passive) return agentOf(hits, candidates, saying)
  if (hits.word(saying.at - 1) === 'as') return quotedBy(hits, candidates, saying)
  return inverted(hits, candidates, saying) ?? before(hits, candidates, saying)
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
    /^(?:of|on|in|at|during|from|who|whose|as|after|to|about|and|last|late|early)$/.test(next)
  return closes || hits.at(found.to, 'weekday') !== null ? found : null
}

function before(hits: Hits, candidates: readonly Candidate[], saying: Saying): Candidate | null {
  const end = skipAdverbials(hits, saying.at)
  const last = hits.word(end - 1)
  if (/^[,)—–]$/.test(last))
    return nameAside(hits, candidates, end - 1) ?? beforeAside(hits, candidates, end - 1, saying)
  if (last === 'who' || last === 'which' || last === 'that')
    return endingAt(candidates, hits.word(end - 2) === ',' ? end - 2 : end - 1)
  return nearest(hits, candidates, end, saying)
}

/** To the left over "has also", "later", "on Friday", "repeatedly". */
function skipAdverbials(hits: Hits, from: number): number {
  for (let end = from; ; ) {
    const next = adverbialBefore(hits, end)
    if (next === end) return end
    end = next
  }
}

const auxiliary = /^(?:has|have|had|did|do|does|is|was|are|were|been|being|'s|'ve|would|only|not)$/

function adverbialBefore(hits: Hits, end: number): number {
  const word = hits.word(end - 1)
  if (auxiliary.test(word) || isAdverb(hits, end - 1)) return end - 1
  for (let from = Math.max(0, end - 5); from < end; from += 1) {
    if (hits.of(from, 'adverbial')?.to === end) return from
    if (hits.at(from, 'weekday')?.to === end || hits.at(from, 'month')?.to === end)
      return /^(?:on|last|late|early|next|in)$/.test(hits.word(from - 1)) ? from - 1 : from
  }
  return end
}

const widestAside = 30

/**
 * "Jawad al-Bulani, a member of the delegation at the talks, indicated": over the aside that ends at a comma. It may hold a
 * name in quotation marks, "which calls itself the “Axis”", but no speech, "“We stay,” he".
 */
function beforeAside(hits: Hits, candidates: readonly Candidate[], closing: number, saying: Saying): Candidate | null {
  let within = false
  for (let at = closing - 1; at > Math.max(0, closing - widestAside); at -= 1) {
    const mark = hits.word(at)
    if (mark === ';' || mark === ':' || (isQuote(mark) && hits.tokens[at - 1]?.kind === 'mark')) return null
    if (isQuote(mark)) within = !within
    if (within || !/^[,(—–]$/.test(mark)) continue
    const found = nearest(hits, candidates, at, saying)
    if (found && (found.to === at || found.by === 'anonymous')) return found
    // "A lawmaker, Karim Hassan of the Hikma bloc, said"
    const name = candidates.find(({ from, by, id }) => from === at + 1 && by === 'named' && isFullName(id))
    if (name && hits.word(name.to) === 'of') return name
  }
  return null
}

// "The head of its Central Command, Gen. Frank McKenzie, said": the name is the aside; not "Sudani, Austin, and …"
function nameAside(hits: Hits, candidates: readonly Candidate[], closing: number): Candidate | null {
  const found = endingAt(candidates, closing)
  if (found?.by !== 'named' || hits.word(found.from - 1) !== ',' || (found.weak && !isFullName(found.id))) return null
  return endingAt(candidates, found.from - 1)?.by === 'named' ? null : found
}

function endingAt(candidates: readonly Candidate[], to: number): Candidate | null {
  return candidates.find((candidate) => candidate.to === to) ?? null
}

const preposition =
  /^(?:of|for|to|in|from|at|by|with|on|about|inside|within|near|alongside|against|after|before|between|under|over|into|including)$/

/** Whether a preposition governs it: "the head of US Central Command", "close to the Iraqi government". */
export function isObject(hits: Hits, { from }: Candidate): boolean {
  let at = from - 1
  while (/^(?:the|a|an|its|his|her|their|then|former|s)$/.test(hits.word(at)) || hits.of(at, 'source-trait')) at -= 1
  return preposition.test(hits.word(at))
}

/** The last speaker before the verb; where it only hangs on one before it ("sources close to the government said"), that one. */
function nearest(hits: Hits, candidates: readonly Candidate[], end: number, { form }: Saying): Candidate | null {
  let gapEnd = end
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const candidate = candidates[i]
    if (!candidate || candidate.to > gapEnd) continue
    // "with Iraqi sources saying"
    const object = isObject(hits, candidate) && !(form === 'ing' && hits.word(candidate.from - 1) === 'with')
    if (!object) return isOpen(hits, candidate, end) ? candidate : null
    gapEnd = candidate.from
  }
  return null
}

const opensTail =
  /^(?:who|familiar|close|with|briefed|in|at|from|of|for|on|to|speaking|travelling|traveling|that|which|aware|involved|near|inside|close|based|there|here)$/

/** Nothing between the speaker and the verb but what belongs to the speaker: "two people with knowledge of the matter told". */
function isOpen(hits: Hits, { to, by }: Candidate, end: number): boolean {
  if (to === end) return true
  // "a memo seen by Reuters says"
  if (by === 'document' && end - to < 9 && /(?:ed|ent|en)$/.test(hits.word(to))) return true
  if (end - to > 16 || !(opensTail.test(hits.word(to)) || /^(?:of|with|to|on)$/.test(hits.word(to - 1)))) return false
  for (let at = to; at < end; at += 1) if (/^[,;:"“”]$/.test(hits.word(at))) return false
  return true
}
