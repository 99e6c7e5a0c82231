import type { Hits } from '../../hits.js'
import type { Candidate } from './candidate.js'
import { isFullName } from './name.js'

/** "Pentagon: US to stay", "Senior defense official: …", and at a headline's end ": Pentagon", " – sources". */
export function linkLabel(hits: Hits, candidates: readonly Candidate[]): void {
  if (hits.of(0, 'asker')) return
  const label = candidates.find(
    (candidate) => candidate.from <= 3 && hits.word(candidate.to) === ':' && isKnown(candidate),
  )
  if (label && label.to < hits.tokens.length - 1 && !isPlace(hits, label))
    (toldBy(hits, candidates, label) ?? label).verb = label.to
  const tail = candidates.at(-1)
  if (!tail || tail.to < hits.tokens.length || tail.from < 4 || !isKnown(tail)) return
  const mark = hits.word(tail.from - 1)
  if (mark === ':' || ((/^[-–—]$/.test(mark) || isGlued(hits, tail)) && isNewsroomTail(tail))) tail.verb = tail.from - 1
}

// "Pentagon to Shafaq News: …"
function toldBy(hits: Hits, candidates: readonly Candidate[], { outlet, from }: Candidate): Candidate | null {
  if (outlet === null || hits.word(from - 1) !== 'to') return null
  return candidates.find(({ to }) => to === from - 1) ?? null
}

// "RYDER:" may be named in full elsewhere, "Bottom Line:" is nobody
function isKnown({ by, id, weak, from, to }: Candidate): boolean {
  // "Report: last base to close"; not "Note: …", "Text: …"
  if (by === 'document' && to === from + 1) return /^(?:report|study|memo|survey|audit|letter)$/.test(id)
  return by === 'pronoun' ? id !== '' : by !== 'named' || !weak || !isFullName(id)
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
