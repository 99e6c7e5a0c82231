import type { WordForm } from '../../../model/mention.js'
import type { Hits } from '../../hits.js'
import { isCapital, isQuote } from './candidate.js'

export const sayingClasses = [
  'say',
  'say-call',
  'say-to',
  'say-act',
  'say-think',
  'say-count',
  'say-show',
  'say-by',
  'say-noun',
  'say-quote',
  'say-on',
  'say-own',
  'say-under',
] as const
export type SayingClass = (typeof sayingClasses)[number]

/** A word that reports, of the classes in data/words/reporting.json. */
export interface Saying {
  at: number
  to: number
  class: SayingClass
  form: WordForm
  /** "was told", "is reported": its subject does not speak. */
  passive: boolean
}

// no verbs: "according to", "the announcement from"
const prefixes = /^say-(?:by|noun|own|under)$/
const classes: ReadonlySet<string> = new Set(sayingClasses)

/** The reporting words of a sentence that assert, in its order: not "did not say", "declined to say", "will announce". */
export function sayingsOf(hits: Hits): Saying[] {
  const found: Saying[] = []
  for (const hit of hits.words) {
    if (!classes.has(hit.class)) continue
    if (/^(?:base|third)$/.test(hit.form) && (isOwned(hits, hit.from) || isOfName(hits, hit.from))) continue
    const last = found.at(-1)
    const saying = { at: hit.from, to: hit.to, class: hit.class as SayingClass, form: hit.form, passive: false }
    if (last?.at === hit.from) {
      if (rank(saying) < rank(last)) found[found.length - 1] = saying
    } else found.push(saying)
  }
  return found.filter((saying, i) => !isNoun(hits, saying, found[i - 1], found[i + 1]) && isAsserted(hits, saying))
}

/** Two verbs do not stand side by side: of "media reports say" the first is a noun, of "Iran denies claims" the second. */
function isNoun(hits: Hits, saying: Saying, before: Saying | undefined, next: Saying | undefined): boolean {
  if (saying.form !== 'third' && saying.form !== 'base') return false
  if (next?.at === saying.to && !prefixes.test(next.class)) return isNounToo(hits, saying) || !isNounToo(hits, next)
  return before?.to === saying.at && before.form !== 'ing' && !isNounToo(hits, before) && isNounToo(hits, saying)
}

const nounClasses = ['say-noun', 'say-own', 'document-noun'] as const

// "reports", "claims"; not "denies", "says"
function isNounToo(hits: Hits, { at }: Saying): boolean {
  return nounClasses.some((name) => hits.of(at, name) !== null)
}

// "Tehran's claim", "the reports": a noun
function isOwned(hits: Hits, at: number): boolean {
  return /^(?:'s|’|the|a|an|this|its|his|her|their|no|any|these|those|several|some|own)$/.test(hits.word(at - 1))
}

// "the United States claims": its name is no verb
function isOfName(hits: Hits, at: number): boolean {
  return (hits.at(at - 1, 'nation')?.to ?? 0) > at || (hits.at(at - 1, 'speaker')?.to ?? 0) > at
}

// "estimate" is a verb of thought and of counting, "confirmation" none; a longer phrase outranks its first word
function rank({ class: kind, at, to }: Saying): number {
  return sayingClasses.indexOf(kind) - 10 * (to - at)
}

const modals = new Set(['will', 'would', 'could', 'can', 'may', 'might', 'should', 'must', 'shall', "'ll"])
const be = new Set(['is', 'was', 'are', 'were', 'been', 'be', 'being', "'s", 'get', 'got'])
const aside = /^(?:also|then|later|again|now|still|already|since|just|even|always|once|only|being|ever|yet)$/

/** Reads to the left of the verb what makes it unsaid or passive. */
function isAsserted(hits: Hits, saying: Saying): boolean {
  if (prefixes.test(saying.class)) return true
  if (isOtherwiseUsed(hits, saying)) return false
  let at = saying.at - 1
  while (aside.test(hits.word(at)) || isAdverb(hits, at)) at -= 1
  const word = hits.word(at)
  if (/^(?:not|never|cannot|without|nor)$/.test(word) || word.endsWith("n't")) return false
  if (word === 'to' || modals.has(word))
    return hits.word(saying.at - 1) === 'only' || /^(?:on|continued|went)$/.test(hits.word(at - 1))
  // "was quoted by INA as saying" speaks, though it is a passive; an agency that "quoted him" lets him speak
  if (saying.class === 'say-quote') return be.has(word)
  if (be.has(word) && saying.form !== 'ing') saying.passive = true
  return saying.form !== 'noun'
}

// "added 500 soldiers", "argue about Gaza", "thought it over", "think tank"
function isOtherwiseUsed(hits: Hits, { at, to, class: kind }: Saying): boolean {
  const [verb, next] = [hits.word(at), hits.word(to)]
  if (verb.startsWith('add')) return hits.tokens[to]?.kind === 'number'
  if (kind === 'say-on') return !isQuotedBeside(hits, at, to)
  if (kind === 'say-call') return !isNamingMove(hits, at + 1)
  if (verb.startsWith('argu')) return /^(?:about|over|with|against)$/.test(next)
  return kind === 'say-think' && /^(?:about|of|over|it|twice|better|tanks?)$/.test(next)
}

// "called it a full withdrawal", "described the move as"; not "called on the coalition to set a date"
function isNamingMove(hits: Hits, at: number): boolean {
  if (/^(?:it|this|that)$/.test(hits.word(at))) return /^(?:an?|the|as)$/.test(hits.word(at + 1))
  return /^(?:the|this)$/.test(hits.word(at)) && /^(?:an?|the|as)$/.test(hits.word(at + 2))
}

// "“…,” he went on", "He continued: “…”", "The mission ends, he went on."; not "the fighting went on"
function isQuotedBeside(hits: Hits, at: number, to: number): boolean {
  if (isQuote(hits.word(to)) || hits.word(to) === ':' || isQuote(hits.word(to + 1))) return true
  const opening = hits.tokens.findLastIndex(({ kind, norm }, i) => i < at && kind === 'mark' && norm !== '.')
  return (
    opening > 0 && (isQuote(hits.word(opening)) || (hits.word(opening) === ',' && hits.tokens[to]?.kind !== 'word'))
  )
}

/** "repeatedly"; not "Seely". */
export function isAdverb(hits: Hits, at: number): boolean {
  const word = hits.word(at)
  return word.length > 4 && word.endsWith('ly') && !isCapital(hits, at)
}
