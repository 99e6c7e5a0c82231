import type { Hits } from '../../hits.js'
import { isQuote, type Candidate } from './candidate.js'
import type { Saying } from './saying.js'

/** A country "expects" without saying so, and only papers "give" or "list". */
export function mayUse(found: Candidate, saying: Saying, hits: Hits): boolean {
  if (/^(?:he|she|it|they)$/.test(found.office ?? '') && isInsideQuote(hits, found.from)) return false
  if (isNobody(hits, found)) return false
  switch (saying.class) {
    case 'say-think':
      if (hits.of(saying.at, 'say-count')) return mayCount(found, saying)
      return found.by !== 'organisation' && found.by !== 'document'
    case 'say-on':
      return found.by !== 'document' && (found.by !== 'organisation' || found.office !== null)
    case 'say-count':
      return mayCount(found, saying)
    case 'say-show':
      // "“…,” it read": the statement that was told of
      if (found.office === 'it') return hits.word(saying.at).startsWith('read') && isQuote(hits.word(found.from - 1))
      // "…, the auditors found."
      return isPaper(hits, found) || (!found.weak && hits.word(saying.to) === '.' && hits.word(saying.to + 1) === '')
    default:
      return true
  }
}

/** "the report", "a memo" */
export function isPaper(hits: Hits, { by, to }: Candidate): boolean {
  return by === 'document' || (by === 'pronoun' && hits.of(to - 1, 'document-noun') !== null)
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
  if (/^(?:did|does|do|has|have)$/.test(hits.word(0)) && hits.tokens.at(-1)?.norm === '?') return true
  const before = /^(?:the|a|an)$/.test(hits.word(from - 1)) ? from - 2 : from - 1
  return /^(?:nor|neither)$/.test(hits.word(before)) || /^(?:no|neither)$/.test(hits.word(from))
}

// "The coalition counts 87 members", "Yawar puts their number at 900", "other people count sheep"
function mayCount({ by, weak }: Candidate, { form }: Saying): boolean {
  return !weak || by === 'document' || by === 'pronoun' || (by === 'named' && form !== 'ing')
}
