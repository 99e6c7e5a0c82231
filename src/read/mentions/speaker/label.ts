import type { Hits } from '../../hits.js'
import { isCapital, isQuote, type Candidate } from './candidate.js'
import { isFullName } from './name.js'

/** "Pentagon: US to stay", "Senior defense official: …", and at a headline's end ": Pentagon", " – sources". */
export function linkLabel(hits: Hits, candidates: readonly Candidate[]): void {
  if (hits.of(0, 'asker')) return
  const label = labelOf(hits, candidates)
  if (label) (toldBy(hits, candidates, label.whose) ?? label.whose).verb = label.colon
  const tail = candidates.at(-1)
  if (!tail || tail.to < hits.tokens.length || tail.from < 4 || !isKnown(tail) || isWeakName(tail)) return
  const mark = hits.word(tail.from - 1)
  if (mark === ':' || ((/^[-–—]$/.test(mark) || isGlued(hits, tail)) && isNewsroomTail(tail))) tail.verb = tail.from - 1
}

interface Label {
  whose: Candidate
  colon: number
}

/** A longer run of words before a colon is a sentence's beginning. */
const longestLabel = 24

function labelOf(hits: Hits, candidates: readonly Candidate[]): Label | null {
  const colon = hits.tokens.findIndex(({ norm }, at) => at > 0 && at < longestLabel && norm === ':')
  if (colon < 0 || colon >= hits.tokens.length - 1) return null
  const whose =
    candidates.find((one) => one.to < colon && (isExplained(hits, one, colon) || isTopical(hits, one, colon))) ??
    candidates.find((one) => one.from <= 3 && one.to === colon && !isTail(hits, one))
  return whose && (isKnown(whose) || isOffice(hits, whose)) && !isPlace(hits, whose) ? { whose, colon } : null
}

// "THE PRESIDENT:", whom the text names somewhere
function isOffice(hits: Hits, { by, to }: Candidate): boolean {
  return by === 'pronoun' && (hits.before(to, 'title') ?? hits.of(to - 1, 'office-noun')) !== null
}

/**
 * A name beside its office, seat or party: "Mrs. Ruth Carradine (Thornbury, East) (Con):", "The Secretary of State (Mr. Alan
 * Dewhurst):", "Ryan Marsh, ambassador to Iraq:".
 */
function isExplained(hits: Hits, { by, from, to }: Candidate, colon: number): boolean {
  if (by !== 'named') return false
  if (hits.word(from - 1) === '(') return hits.word(to) === ')' && to + 1 === colon && isTitle(hits, 0, from - 1)
  if (from > 3 || hits.tokens.slice(0, from).some(({ kind }) => kind !== 'mark')) return false
  if (hits.word(to) === ',') return isTitle(hits, to + 1, colon)
  const opening = hits.tokens.findIndex(({ norm }, at) => at >= to && norm === '(')
  return opening >= to && opening < colon && hits.word(colon - 1) === ')' && isTitle(hits, to, opening)
}

// "White House on Iraq: soldiers stay", "The general was blunt: “We stay.”"
function isTopical(hits: Hits, { by, from, to, weak }: Candidate, colon: number): boolean {
  if (from > 1 || weak || by === 'document') return false
  if (hits.word(to) === 'on') return colon - to < 5
  return by === 'named' && isQuote(hits.word(colon + 1)) && /^(?:was|is|had|has)$/.test(hits.word(to))
}

const between = /^(?:the|of|for|to|in|and|at|on|from|former|deputy)$/

/** Words with capitals, as an office, a seat or a house is written: "US ambassador to Iraq". */
function isTitle(hits: Hits, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const kind = hits.tokens[at]?.kind
    const office = hits.of(at, 'office-noun') ?? hits.of(at, 'source-noun') ?? hits.at(at, 'title')
    if (kind === 'word' && !isCapital(hits, at) && !between.test(hits.word(at)) && !office) return false
    if (kind === 'mark' && isQuote(hits.word(at))) return false
  }
  return true
}

// "Pentagon to Shafaq News: …", "Sudani to Trump: …"
function toldBy(hits: Hits, candidates: readonly Candidate[], { from }: Candidate): Candidate | null {
  if (hits.word(from - 1) !== 'to') return null
  return candidates.find(({ to }) => to === from - 1) ?? null
}

// "Qayyarah West: …" is no Mr West
function isTail(hits: Hits, { by, id, from }: Candidate): boolean {
  return by === 'named' && !isFullName(id) && from > 0 && isCapital(hits, from - 1)
}

function isKnown({ by, id, from, to }: Candidate): boolean {
  // "Report: last base to close"; not "Note: …", "Text: …"
  if (by === 'document' && to === from + 1) return /^(?:report|study|memo|survey|audit|letter)$/.test(id)
  return by !== 'pronoun' || id !== ''
}

/** "RYDER:" may be named in full elsewhere, so may "Karim Hassan:", as which "Bottom Line:" looks. */
function isWeakName({ by, id, weak }: Candidate): boolean {
  return by === 'named' && weak && isFullName(id)
}

// "Exclusive-Last base closes by 2026-sources"; not "ex-officials"
function isGlued(hits: Hits, { from, by }: Candidate): boolean {
  return hits.tokens[from]?.joined === true && by === 'anonymous' && hits.word(from - 1).length > 3
}

// " – Pentagon", " - officials"; " - AP News" is the page's own name, " – Iraq" a place
function isNewsroomTail({ outlet, weak, by }: Candidate): boolean {
  return outlet === null && (!weak || by === 'pronoun')
}

// "Baghdad: …" is a dateline
function isPlace(hits: Hits, { from, to }: Candidate): boolean {
  return hits.at(from, 'place')?.to === to
}
