import type { Hits } from '../../hits.js'
import type { Tense } from './expression.js'
import { isCapital } from './month.js'

const reach = 14

/**
 * Whether the words around a date speak of the past or of what is to come. The nearest verb before it tells; a date that opens its
 * clause ("In September, forces will leave") asks the next one behind it first. `ahead`: the date is a deadline, so that "agreed
 * on ending it by May" looks ahead although the agreeing is past.
 */
export function tenseAround(hits: Hits, from: number, to: number, ahead: boolean): Tense {
  const before = (): Tense => search(hits, from - 1, -1, ahead)
  const after = (): Tense => search(hits, to, 1, ahead)
  const [first, second] = opensClause(hits, from, to) ? [after, before] : [before, after]
  return first() ?? second() ?? weakAround(hits, from, to)
}

function opensClause(hits: Hits, from: number, to: number): boolean {
  if (from === 0 || (from === 1 && hits.tokens[0]?.kind === 'mark')) return true
  if (!/^(?:,|and|but|that|;|:|while|whereas)$/.test(hits.word(from - 1))) return false
  const next = hits.tokens[to]
  return next?.kind === 'word' && !/^(?:and|or|but|to)$/.test(next.norm)
}

function search(hits: Hits, start: number, step: 1 | -1, ahead: boolean): Tense {
  for (let at = start, steps = 0; steps < reach && hits.tokens[at]; at += step, steps += 1) {
    if (/^[;:—]$/.test(hits.word(at))) return null
    const tense = tenseOf(hits, at, ahead)
    if (tense) return tense
  }
  return null
}

// "drawdown starting September" looks ahead where no verb tells
function weakAround(hits: Hits, from: number, to: number): Tense {
  for (let at = Math.max(0, from - 4); at < to; at += 1) if (hits.is(at, 'tense', 'weak')) return 'future'
  return null
}

function tenseOf(hits: Hits, at: number, ahead: boolean): Tense {
  const token = hits.tokens[at]
  if (token?.kind !== 'word' || token.joined) return null
  if (hits.is(at, 'tense', 'future')) return isPerfect(hits, at) ? 'past' : 'future'
  if (token.norm === 'to') return infinitive(hits, at)
  if (hits.is(at, 'tense', 'past')) return auxiliary(hits, at)
  if (ahead && hits.is(at, 'tense', 'announcing')) return null
  if (isPastForm(hits, at)) return isAdjective(hits, at) ? null : pastOrPassive(hits, at)
  return hits.is(at, 'tense', 'present') || isPresentForm(hits, at) ? 'future' : null
}

// "could have left in May" is past, "will have left by May" is not
function isPerfect(hits: Hits, at: number): boolean {
  return /^(?:may|might|could|would|should|must)$/.test(hits.word(at)) && hits.word(at + 1) === 'have'
}

// "to begin in September", "to formally end"; "began to withdraw in May" is past
function infinitive(hits: Hits, at: number): Tense {
  const verb = /ly$/.test(hits.word(at + 1)) ? at + 2 : at + 1
  const base = hits.word(verb) === 'be' || hits.word(verb) === 'have' || formOf(hits, verb) === 'base'
  if (!base) return null
  return hits.is(at - 1, 'tense', 'achieving') ? 'past' : 'future'
}

// "has 2,500 troops" and "has until September" say nothing, "has been" and "have left" do; "to have left by May" looks ahead
function auxiliary(hits: Hits, at: number): Tense {
  const word = hits.word(at)
  if (word !== 'has' && word !== 'have' && word !== 'having') return isToBe(hits, at) ? 'future' : 'past'
  if (hits.word(at - 1) === 'to' || /^(?:will|shall)$/.test(hits.word(at - 1))) return 'future'
  for (let next = at + 1; next < at + 4; next += 1) {
    if (hits.word(next) === 'been' || isPastForm(hits, next)) return 'past'
    if (!/^(?:not|also|already|now|since|all|both)$|ly$/.test(hits.word(next))) return null
  }
  return null
}

// "was to leave in May", "were set to end in May": seen from then, it lay ahead
function isToBe(hits: Hits, at: number): boolean {
  return /^(?:was|were)$/.test(hits.word(at)) && hits.word(at + 1) === 'to'
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

// verbs that are nouns too tell nothing in their present: "the start in May", "talks in May"
function isPresentForm(hits: Hits, at: number): boolean {
  const form = hits.at(at, 'verb')?.form
  if (form !== 'third' && form !== 'base') return false
  const before = hits.tokens[at - 1]
  if (!before || before.kind !== 'word') return false
  if (hits.is(at, 'tense', 'noun')) return form === 'third' && isSubject(hits, at - 1)
  return form === 'third' ? followsName(hits, at) : /s$/.test(before.norm) && before.norm !== "'s"
}

// "Iraq votes in May", but "sites changed hands in May"
function isSubject(hits: Hits, at: number): boolean {
  return isCapital(hits, at) || /^(?:it|he|she|which|that|who)$/.test(hits.word(at))
}

// "Parliament meets", "the coalition leaves", but not "their votes", "peace talks"
function followsName(hits: Hits, at: number): boolean {
  return !/^(?:the|a|an|its|their|his|her|our|'s|of|in|for|and|on|these|those|peace)$/.test(hits.word(at - 1))
}

// "the proposed withdrawal in May": a participle between an article and its noun is no verb
function isAdjective(hits: Hits, at: number): boolean {
  const article = /^(?:the|a|an|its|their|his|this|that|'s|any|no)$/.test(hits.word(at - 1))
  const next = hits.tokens[at + 1]
  return article && next?.kind === 'word' && !/^(?:in|on|by|at|to|from|of|after|before)$/.test(next.norm)
}

// "will be completed", "to be withdrawn", "will have left": the auxiliary before the participle decides
function pastOrPassive(hits: Hits, at: number): Tense {
  let bare = false
  for (let left = at - 1; left >= Math.max(0, at - 4); left -= 1) {
    const word = hits.word(left)
    if (word === 'to' || (hits.is(left, 'tense', 'future') && word !== 'planned'))
      return isPerfect(hits, left) ? 'past' : 'future'
    if (word === 'have' && /^(?:to|will|shall)$/.test(hits.word(left - 1))) return 'future'
    if (/^(?:was|were|had|has|have|been|did)$/.test(word)) return 'past'
    if (/^(?:is|are|being)$/.test(word)) return null
    // "demanded that they be gone by May"
    if (word === 'be') bare = true
    else if (!/^(?:not|also|fully|all|since|now|already|then|later|only)$|ly$/.test(word)) break
  }
  return bare ? 'future' : 'past'
}
