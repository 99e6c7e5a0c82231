import type { Entry } from '../entry.js'
import type { Hits } from '../hits.js'
import { countsPeople } from './people.js'
import type { Figure } from './figure.js'
import { isInIdiom, isInName } from './name.js'

/** Whether a number counts no things: money, a share, a time, a length, an age, an ordinal, part of a name or a telephone number. */
export function isNoCount(hits: Hits, figure: Figure, taken: ReadonlySet<number>): boolean {
  const { number: at, to } = figure
  return (
    isUnit(hits, to) ||
    isSigned(hits, figure.from) ||
    isGlued(hits, at, to) ||
    isDuration(hits, to) ||
    isShare(hits, at, to) ||
    isAge(hits, at, to) ||
    isSeries(hits, at, to, taken) ||
    isInName(hits, at) ||
    isPronoun(hits, at, to)
  )
}

// "40 km", "20 percent", "10 p.m.", "1980s"; one letter is a unit only where it touches the number
function isUnit(hits: Hits, to: number): boolean {
  // "hundreds of miles", "hundreds of billions of dollars"
  if (hits.word(to) === 'of' && (hits.at(to + 1, 'measure')?.id.length ?? 0) > 2) return true
  const unit = hits.at(to, 'measure')
  if (unit) return unit.id.length > 2 || !/^(?:s|m|x|st|nd|rd|th)$/.test(unit.id) || isTouching(hits, to)
  return hits.word(to) === 'times' && /^(?:as|more|the|larger|higher|bigger|that|what)$/.test(hits.word(to + 1))
}

// "$645 million", "aged 34", "No. 5", "Resolution 2170"; "Tower 22" only with a capital
function isSigned(hits: Hits, at: number): boolean {
  if (hits.before(at, 'sign') !== null) return true
  if (isNumbered(hits, at)) return true
  const label = hits.before(at, 'label')
  return label !== null && /^\p{Lu}/u.test(hits.tokens[label.from]?.text ?? '')
}

// "resolutions 2170 and 2199", "UNSCR 2170", "the No 2 in the party"
function isNumbered(hits: Hits, at: number): boolean {
  const before = hits.tokens[at - 1]
  if (!before || countsPeople(hits, at)) return false
  if (/^(?:and|,|or)$/.test(before.norm))
    return hits.tokens[at - 2]?.kind === 'number' && /^[a-z]/.test(hits.before(at - 2, 'sign')?.id ?? '')
  if (before.kind !== 'word' || before.text !== before.text.toUpperCase()) return before.text === 'No' && at > 1
  return before.text.length > 1 && /^\d{1,4}$/.test(hits.word(at)) && !namers.some((list) => hits.at(at - 1, list))
}

const namers: readonly Entry['list'][] = [
  'place',
  'state',
  'force',
  'adjective',
  'nation',
  'speaker',
  'bound',
  'hedge',
  'word',
]

const isTouching = (hits: Hits, at: number): boolean => hits.tokens[at]?.start === hits.tokens[at - 1]?.end

// "K1", "F-16", "3rd", "16km", "10:45", "24/7"
function isGlued(hits: Hits, at: number, to: number): boolean {
  const [before, next] = [hits.tokens[at - 1], hits.tokens[to]]
  // "c.2,500" is hedged
  if (before && isTouching(hits, at) && (before.kind === 'word' || /^[:/.#@_+]$/.test(before.norm)))
    return hits.before(at, 'hedge') === null
  if (hits.tokens[at]?.joined && hits.tokens[at].kind === 'number' && before?.kind === 'word') return true
  if (!next || !isTouching(hits, to)) return false
  // "1,000ish", "2,500US troops" where a link lost its space
  if (hits.at(to, 'hedge-after') || hits.at(to, 'adjective') || hits.of(to, 'people')) return false
  return (
    (next.kind === 'word' && next.norm !== "'s") || (/^[:/]$/.test(next.norm) && hits.tokens[to + 1]?.kind === 'number')
  )
}

// "two months", "three more years", "12-month"
function isDuration(hits: Hits, to: number): boolean {
  const half = hits.word(to) === 'and' && hits.word(to + 1) === 'a' && hits.word(to + 2) === 'half' ? to + 3 : to
  const lengthening = hits.at(half, 'lengthening')
  return hits.at(lengthening?.to ?? half, 'period') !== null
}

// "two thirds", "the twenty-first", "one in three", "nine out of 10"
function isShare(hits: Hits, at: number, to: number): boolean {
  if ((hits.at(to, 'ordinal')?.value ?? 0) > 1 || hits.at(at, 'ordinal') || hits.word(to) === 'half') return true
  if (isOneInTen(hits, at, to)) return true
  // "a 3-to-1 margin", "a quarter of a million"
  if (hits.word(to) === 'to' && hits.tokens[to]?.joined) return true
  const parts = hits.word(at - 1) === 'of' && /^(?:quarter|quarters|third|thirds)$/.test(hits.word(at - 2))
  return parts && hits.word(at) === 'a'
}

// "one in three", "nine out of 10": either of the two numbers
function isOneInTen(hits: Hits, at: number, to: number): boolean {
  const behind = hits.word(to) === 'in' ? to + 1 : hits.word(to) === 'out' && hits.word(to + 1) === 'of' ? to + 2 : 0
  if (behind > 0 && isTen(hits, behind)) return true
  const before =
    hits.word(at - 1) === 'in' ? at - 2 : hits.word(at - 1) === 'of' && hits.word(at - 2) === 'out' ? at - 3 : -1
  return isTen(hits, at) && (hits.tokens[before]?.kind === 'number' || hits.at(before, 'numeral') !== null)
}

function isTen(hits: Hits, at: number): boolean {
  const value = hits.at(at, 'numeral')?.value ?? Number(hits.word(at))
  return (value > 1 && value <= 10) || value === 100
}

// "Hiwa Rashid, 71, a retired teacher", "Ali (34)"
function isAge(hits: Hits, at: number, to: number): boolean {
  const token = hits.tokens[at]
  if (token?.kind !== 'number' || to > at + 1 || !/^\d{1,2}$/.test(token.text)) return false
  const [open, close] = [hits.word(at - 1), hits.word(to)]
  if ((open === '(' && close === ')') || (open === '[' && close === ']')) return true
  const name = /^\p{Lu}\p{Ll}/u.test(hits.tokens[at - 2]?.text ?? '')
  return open === ',' && name && (close === ',' || close === '.') && at > 2
}

// "0770 2500 3000", "1. The coalition"
function isSeries(hits: Hits, at: number, to: number, taken: ReadonlySet<number>): boolean {
  const isFree = (token: number): boolean => hits.tokens[token]?.kind === 'number' && !taken.has(token)
  if (hits.tokens[at]?.kind === 'number' && (isFree(at - 1) || isFree(to))) return true
  return at === 0 && /^[.)]$/.test(hits.word(to)) && hits.tokens.length > to + 1
}

// "no one", "one another", "the one at Taji", "not a single soldier", "one of the largest", "one-time", "half a million"
function isPronoun(hits: Hits, at: number, to: number): boolean {
  const before = hits.word(at - 1)
  if (before === 'not' || before === 'half' || (hits.tokens[at]?.joined && hits.tokens[at - 1]?.joined)) return true
  if (hits.word(at) !== 'one' || to > at + 1) return false
  if (isInIdiom(hits, at)) return true
  if (/^(?:no|the|this|that|each|any|every|another|which|last|next|first)$/.test(before)) return true
  if (/^(?:another|after|'s|in|at|on|that|which|who|to|as|near|[,.;:?!])$/.test(hits.word(to))) return true
  return hits.tokens[to]?.joined === true || isSuperlative(hits, to)
}

function isSuperlative(hits: Hits, of: number): boolean {
  if (hits.word(of) !== 'of' || !/^(?:the|its|their|his|her)$/.test(hits.word(of + 1))) return false
  return /est$|^(?:most|main|few|many|last|first|key)$/.test(hits.word(of + 2))
}
