import { isCapital, monthAt } from './month.js'
import type { Tense } from './expression.js'
import type { Hits } from '../../hits.js'

/**
 * What the word at a token says of time, null for nearly all. `ahead`: it is asked for a deadline, so that "agreed on ending it
 * by May" says nothing although the agreeing is past. `fronted`: it is asked for a date before it, so that in "In May the two
 * called for talks" the calling is past, and not what it calls for ahead.
 */
export function verbTense(hits: Hits, at: number, ahead: boolean, fronted: boolean): Tense {
  const token = hits.tokens[at]
  if (token?.kind !== 'word' || token.joined || isMonth(hits, at)) return null
  if (hits.is(at, 'tense', 'future')) return futureWord(hits, at, fronted)
  if (token.norm === 'to') return infinitive(hits, at)
  if (hits.is(at, 'tense', 'past')) return auxiliary(hits, at)
  if (ahead && hits.is(at, 'tense', 'announcing')) return null
  if (fronted && isUnchanged(hits, at)) return 'past'
  if (isPastForm(hits, at)) return isAdjective(hits, at) ? null : pastOrPassive(hits, at)
  return hits.is(at, 'tense', 'present') || isPresentForm(hits, at) ? 'present' : null
}

// "left in May and June": this May is no modal
function isMonth(hits: Hits, at: number): boolean {
  return hits.at(at, 'month') !== null && monthAt(hits, at) !== null
}

// "In January, a drone hit the base": the verb has one form for all times, and of one drone it is the past
function isUnchanged(hits: Hits, at: number): boolean {
  const verb = hits.at(at, 'verb')
  const [base, past] = verb?.id.split(' ') ?? []
  const subject = hits.tokens[at - 1]
  return (
    base !== undefined && base === past && hits.word(at) === base && subject?.kind === 'word' && isSingular(hits, at)
  )
}

function isSingular(hits: Hits, verb: number): boolean {
  return !hits.word(verb - 1).endsWith('s') && [2, 3].some((left) => /^(?:a|an|the|its)$/.test(hits.word(verb - left)))
}

// "could have left in May" is past, "will have left by May" is not; "had been due in May" and "was scheduled for May" are open
function futureWord(hits: Hits, at: number, fronted: boolean): Tense {
  const word = hits.word(at)
  if (wasDue(hits, at)) return 'was due'
  if (/^(?:may|might|could|would|should|must)$/.test(word) && hits.word(at + 1) === 'have') return 'past'
  const passive = /^(?:is|are|be|being)$/.test(hits.word(at - 1))
  return fronted && word.endsWith('ed') && !passive ? 'past' : 'future'
}

// "to begin in September", "to formally end"; "began to withdraw in May" is past
function infinitive(hits: Hits, at: number): Tense {
  const verb = hits.word(at + 1).endsWith('ly') ? at + 2 : at + 1
  const base = hits.word(verb) === 'be' || hits.word(verb) === 'have' || formOf(hits, verb) === 'base'
  if (!base) return null
  if (wasDue(hits, at - 1)) return 'was due'
  return hits.is(at - 1, 'tense', 'achieving') ? 'past' : 'future'
}

// "was due to", "had been expected to", "were originally scheduled to"
function wasDue(hits: Hits, at: number): boolean {
  if (!/(?:ed|set|due|meant)$/.test(hits.word(at))) return false
  const before = hits.word(at - 1).endsWith('ly') ? at - 2 : at - 1
  const word = hits.word(before)
  return word === 'was' || word === 'were' || (word === 'been' && hits.word(before - 1) === 'had')
}

// "has 2,500 troops" and "has until September" say nothing, "has been" and "have left" do; "to have left by May" looks ahead
function auxiliary(hits: Hits, at: number): Tense {
  const word = hits.word(at)
  if (word === 'was' || word === 'were') return hits.word(at + 1) === 'to' ? 'was due' : 'past'
  if (word !== 'has' && word !== 'have' && word !== 'having') return 'past'
  if (hits.word(at - 1) === 'to' || /^(?:will|shall)$/.test(hits.word(at - 1))) return 'future'
  for (let next = at + 1; next < at + 4; next += 1) {
    if (hits.word(next) === 'been' || isPastForm(hits, next)) return 'past'
    if (!/^(?:not|also|already|now|since|all|both)$|ly$/.test(hits.word(next))) return null
  }
  return null
}

function formOf(hits: Hits, at: number): string | null {
  const verb = hits.at(at, 'verb')
  if (verb) return verb.form
  const form = hits.at(at, 'word')?.form
  return form === 'noun' || form === 'phrase' ? null : (form ?? null)
}

function isPastForm(hits: Hits, at: number): boolean {
  const token = hits.tokens[at]
  if (token?.kind !== 'word' || token.joined) return false
  const form = formOf(hits, at)
  if (form === 'past' || form === 'participle') return true
  return form === null && token.text.length > 4 && /[^e]ed$/.test(token.text)
}

// verbs that are nouns too say something only behind a subject: "Iraq votes in May", but "sites changed hands in May"
function isPresentForm(hits: Hits, at: number): boolean {
  const form = hits.at(at, 'verb')?.form
  if (form !== 'third' && form !== 'base') return false
  const before = hits.word(at - 1)
  // "the pact, signed in 2008, expires in May"
  if (hits.tokens[at - 1]?.kind !== 'word') return before === ',' && form === 'third' && !hits.is(at, 'tense', 'noun')
  if (hits.is(at, 'tense', 'noun'))
    return form === 'third' && (isName(hits, at - 1) || /^(?:it|he|she|which|that|who)$/.test(before))
  if (/^(?:the|a|an|its|their|his|her|our|'s|of|in|for|on|these|those)$/.test(before)) return false
  // behind "to", "will", "did" or "let them" a bare form is no present
  return form === 'third' || ![1, 2, 3].some((left) => governs(hits, at - left))
}

// "Iraq votes", but "the August talks" and "Sunday talks"
function isName(hits: Hits, at: number): boolean {
  return isCapital(hits, at) && !hits.at(at, 'month') && !hits.at(at, 'weekday')
}

function governs(hits: Hits, at: number): boolean {
  if (hits.is(at, 'tense', 'future') || hits.word(at) === 'to' || hits.word(at) === 'and') return true
  return /^(?:did|do|does|didn't|don't|doesn't|not|let|lets|make|makes|made|help|helps|helped|saw|see)$/.test(
    hits.word(at),
  )
}

// "the proposed withdrawal in May": a participle between an article and its noun is no verb
function isAdjective(hits: Hits, at: number): boolean {
  const article = /^(?:the|a|an|its|their|his|this|'s|any|no)$/.test(hits.word(at - 1))
  const next = hits.tokens[at + 1]
  return article && next?.kind === 'word' && !/^(?:in|on|by|at|to|from|of|after|before)$/.test(next.norm)
}

// "will be completed", "to be withdrawn", "will have left": the auxiliary before the participle decides
function pastOrPassive(hits: Hits, at: number): Tense {
  let bare = false
  for (let left = at - 1; left >= Math.max(0, at - 4); left -= 1) {
    const word = hits.word(left)
    if (word === 'to') return 'future'
    if (hits.is(left, 'tense', 'future') && word !== 'planned') return futureWord(hits, left, false)
    if (word === 'have' && /^(?:to|will|shall)$/.test(hits.word(left - 1)))
      return /^(?:was|were)$/.test(hits.word(left - 2)) ? 'was due' : 'future'
    if (/^(?:was|were|had|has|have|been|did)$/.test(word)) return 'past'
    if (/^(?:is|are|being)$/.test(word)) return null
    // "demanded that they be gone by May"
    if (word === 'be') bare = true
    else if (!/^(?:not|also|fully|all|since|now|already|then|later|only)$|ly$/.test(word)) break
  }
  return bare ? 'future' : 'past'
}
