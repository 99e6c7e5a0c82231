import type { Hits } from '../../hits.js'
import type { Candidate } from './candidate.js'
import { isFullName } from './name.js'
import { isGenitive } from './noun-phrase.js'
import type { Saying } from './saying.js'
import { behind, isObject, subjectOf } from './subject.js'

/** Gives each speaker of a sentence the word that makes it speak. */
export function linkSayings(hits: Hits, candidates: Candidate[], sayings: readonly Saying[]): void {
  if (candidates.length === 0) return
  linkLabel(hits, candidates)
  let subject: Candidate | null = null
  for (const saying of sayings) {
    const found = speakerOf(hits, candidates, saying, subject)
    if (!found) continue
    found.verb ??= saying.at
    subject = found
  }
}

function speakerOf(
  hits: Hits,
  candidates: readonly Candidate[],
  saying: Saying,
  last: Candidate | null,
): Candidate | null {
  switch (saying.class) {
    case 'say-by':
      return behind(hits, candidates, saying.to)
    case 'say-noun':
      return ofNoun(hits, candidates, saying)
    case 'say-own':
      return ofAccount(hits, candidates, saying)
    case 'say-under':
      return paperBehind(hits, candidates, saying)
    default: {
      const found = subjectOf(hits, candidates, saying) ?? coordinated(hits, candidates, saying, last)
      return found && mayUse(found, saying, hits) ? found : null
    }
  }
}

/** "the announcement from President Bush that", "Tehran's claim that" */
function ofNoun(hits: Hits, candidates: readonly Candidate[], { at, to }: Saying): Candidate | null {
  const owned = ownerOf(hits, candidates, at)
  if (owned) return hits.word(to) === 'that' ? owned : null
  if (/^(?:its|his|her|their)$/.test(hits.word(at - 1)))
    return hits.word(to) === 'that' ? ownSubject(hits, candidates, at - 1) : null
  if (!/^(?:from|by|of)$/.test(hits.word(to))) return null
  const found = behind(hits, candidates, to + 1)
  return found && hits.word(found.to) === 'that' ? found : null
}

// "by the Pentagon's own count", "in Sudani's words"
function ofAccount(hits: Hits, candidates: readonly Candidate[], { at }: Saying): Candidate | null {
  const paper = candidates.find(({ by, from, to }) => by === 'document' && from < at && at < to)
  const found = paper ?? ownerOf(hits, candidates, hits.word(at - 1) === 'own' ? at - 1 : at)
  const before = found && hits.word(hits.word(found.from - 1) === 'the' ? found.from - 2 : found.from - 1)
  return before !== null && /^(?:by|in|on|per)$/.test(before) ? found : null
}

function ownerOf(hits: Hits, candidates: readonly Candidate[], at: number): Candidate | null {
  return (isGenitive(hits, at - 1) && candidates.find(({ to }) => to === at - 1)) || null
}

// "Under the joint statement, the mission ends"; not "under the Pentagon"
function paperBehind(hits: Hits, candidates: readonly Candidate[], { to }: Saying): Candidate | null {
  const found = behind(hits, candidates, to)
  return found && isPaper(hits, found) && hits.word(found.to) === ',' ? found : null
}

function isPaper(hits: Hits, { by, to }: Candidate): boolean {
  return by === 'document' || (by === 'pronoun' && hits.of(to - 1, 'document-noun') !== null)
}

// "Armed factions have renewed their demand that"
function ownSubject(hits: Hits, candidates: readonly Candidate[], at: number): Candidate | null {
  const found = candidates.findLast(({ to }) => to < at)
  return found && at - found.to < 5 && !isObject(hits, found) && !hasMark(hits, found.to, at) ? found : null
}

function hasMark({ tokens }: Hits, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'mark')
}

/** "He visited Baghdad and said", ", adding that": whoever spoke before in the sentence, else who it opens with. */
function coordinated(
  hits: Hits,
  candidates: readonly Candidate[],
  saying: Saying,
  last: Candidate | null,
): Candidate | null {
  const previous = hits.word(saying.at - 1)
  const goesOn =
    /^(?:and|but|then)$/.test(previous) || (saying.form === 'ing' && /^(?:,|by|while|in|and)$/.test(previous))
  if (!goesOn) return null
  const opening = candidates[0]
  if (last) return last
  return opening && opening.from <= 2 && isPerson(opening) ? opening : null
}

// a body speaks so by its spokesman: "A spokesman for the embassy gave no number but said"
function isPerson({ by, weak, office }: Candidate): boolean {
  return by === 'named' || by === 'anonymous' || by === 'pronoun' || !weak || (by === 'organisation' && office !== null)
}

/** A country "expects" without saying so, and only papers "give" or "list". */
function mayUse(found: Candidate, saying: Saying, hits: Hits): boolean {
  if (/^(?:he|she|it|they)$/.test(found.office ?? '') && isInsideQuote(hits, found.from)) return false
  if (isNobody(hits, found)) return false
  switch (saying.class) {
    case 'say-think':
      if (hits.of(saying.at, 'say-count')) return mayCount(found, saying)
      return found.by !== 'organisation' && found.by !== 'document'
    case 'say-count':
      return mayCount(found, saying)
    case 'say-show':
      return isPaper(hits, found)
    default:
      return true
  }
}

// "Baghdad: …" is a dateline
function isPlace(hits: Hits, { from, to }: Candidate): boolean {
  return hits.at(from, 'place')?.to === to
}

// whom a "he" in a quotation means the report does not say
function isInsideQuote(hits: Hits, at: number): boolean {
  let open = false
  for (let i = 0; i < at; i += 1) {
    const word = hits.word(i)
    if (word === '"') open = !open
    else if (word === '“' || word === '”') open = word === '“'
  }
  return open
}

// "Neither the Pentagon nor the embassy said", "No official has said", "Did the Pentagon say"
function isNobody(hits: Hits, { from }: Candidate): boolean {
  const before = /^(?:the|a|an)$/.test(hits.word(from - 1)) ? from - 2 : from - 1
  if (before === 0 && /^(?:did|does|do|has|have)$/.test(hits.word(0))) return true
  return /^(?:nor|neither)$/.test(hits.word(before)) || /^(?:no|neither)$/.test(hits.word(from))
}

// "The coalition counts 87 members", "Yawar puts their number at 900", "other people count sheep"
function mayCount({ by, weak }: Candidate, { form }: Saying): boolean {
  return !weak || by === 'document' || by === 'pronoun' || (by === 'named' && form !== 'ing')
}

/** "Pentagon: US to stay", "Senior defense official: …", and at a headline's end ": Pentagon", " – sources". */
function linkLabel(hits: Hits, candidates: readonly Candidate[]): void {
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
function isKnown({ by, id, weak }: Candidate): boolean {
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
