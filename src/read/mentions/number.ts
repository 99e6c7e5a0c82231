import type { Token } from '../../model/reading.js'
import type { Hits } from '../hits.js'

export interface NumberWords {
  value: number
  to: number
}

/** A whole number in figures or words: "2,500", "2.5k", "2.5 thousand", "two thousand five hundred", "a dozen". Null where there is none. */
export function numberAt(hits: Hits, at: number): NumberWords | null {
  const token = hits.tokens[at]
  if (token?.kind === 'number') return inFigures(hits, at, token.text)
  const fixed = hits.at(at, 'numeral')
  if (fixed && fixed.to - at > 1) return { value: fixed.value, to: fixed.to }
  // "a hundred and fifty"
  const article = token?.norm === 'a' || token?.norm === 'an'
  if (article && multiplierAt(hits, at + 1) >= 100) return inWords(hits, at + 1)
  return fixed ? inWords(hits, at) : null
}

/** 12, 100, 1000 … where a token multiplies what stands before it, else 0. */
function multiplierAt(hits: Hits, at: number): number {
  const hit = hits.at(at, 'numeral')
  return hit && hit.to === at + 1 && (hit.value === 12 ? hit.id === 'dozen' : hit.value >= 100) ? hit.value : 0
}

function inFigures(hits: Hits, at: number, text: string): NumberWords | null {
  const spaced = inGroups(hits, at)
  if (spaced) return spaced
  const thousands = text.endsWith('k')
  const glued = hits.word(at + 1) === 'k' && hits.tokens[at + 1]?.start === hits.tokens[at]?.end
  let to = glued ? at + 2 : at + 1
  const multiplier = multiplierAt(hits, to)
  if (multiplier > 0) to += 1
  const value = figureOf(thousands ? text.slice(0, -1) : text, multiplier > 0 || thousands || glued)
  if (value === null) return null
  const whole = value * (thousands || glued ? 1000 : 1) * (multiplier || 1)
  return Math.abs(whole - Math.round(whole)) < 1e-6 ? { value: Math.round(whole), to } : null
}

// "2 500 soldiers", with the common space for a narrow one; "0770 250 300" and "250 300." may be anything
function inGroups(hits: Hits, at: number): NumberWords | null {
  const [before, first] = [hits.tokens[at - 1], hits.tokens[at]]
  if (!first || !/^[1-9]\d{0,2}$/.test(first.text) || first.joined) return null
  let digits = first.text
  let to = at + 1
  for (let next = hits.tokens[to]; next && isGroup(next, hits.tokens[to - 1]); next = hits.tokens[to]) {
    digits += next.text
    to += 1
  }
  const year = /^(?:19|20)\d\d$/.test(before?.text ?? '')
  if (to === at + 1 || hits.tokens[to]?.kind !== 'word' || (before?.kind === 'number' && !year)) return null
  return { value: Number(digits), to }
}

function isGroup(token: Token, before: Token | undefined): boolean {
  return token.kind === 'number' && /^\d{3}$/.test(token.text) && !token.joined && token.start - 1 === before?.end
}

/** `multiplied`: a word or letter behind it makes it thousands, so that "2.5" and "2,5" may be its decimals. */
function figureOf(text: string, multiplied: boolean): number | null {
  if (/^\d{1,3}(?:[,'’\u00a0\u2009\u202f]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ''))
  if (/^(?:0|[1-9]\d{0,11})$/.test(text)) return Number(text)
  // other houses' point for thousands: "2.500 troops"
  if (!multiplied) return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text) ? Number(text.replaceAll('.', '')) : null
  if (/^\d{1,3}½$/.test(text)) return Number(text.slice(0, -1)) + 0.5
  return /^\d{1,6}[.,]\d{1,3}$/.test(text) ? Number(text.replace(',', '.')) : null
}

// "two thousand five hundred", "one hundred and fifty", "twenty-five hundred", "two and a half thousand", "three dozen"
function inWords(hits: Hits, start: number): NumberWords {
  let total = 0
  let part = 0
  let scale = Infinity
  let to = start
  for (let at = start; ; ) {
    const numeral = hits.at(at, 'numeral')
    if (!numeral || numeral.to > at + 1) break
    const multiplier = multiplierAt(hits, at)
    if (multiplier === 0) {
      if (at > start && !(fits(part, numeral.value) && !opensNext(multiplierAt(hits, at + 1), part, scale))) break
      part += numeral.value
    } else if (multiplier < 1000) {
      if (part >= 100 || (part === 0 && at > start)) break
      part = (part || 1) * multiplier
    } else {
      if (multiplier >= scale || (part === 0 && at > start)) break
      total += (part || 1) * multiplier
      part = 0
      scale = multiplier
    }
    to = at + 1
    at = afterAnd(hits, to, multiplier)
  }
  return halved(hits, to, total + part) ?? { value: total + part, to }
}

// after "twenty" a digit may follow, after "hundred" or "thousand" anything smaller; "two three" are two numbers
function fits(part: number, next: number): boolean {
  if (part % 100 === 0) return next < 100
  return part % 100 >= 20 && part % 10 === 0 && next > 0 && next < 10
}

// "one hundred and three hundred": the three is the next number's
function opensNext(multiplier: number, part: number, scale: number): boolean {
  return multiplier >= 1000 ? multiplier >= scale : multiplier > 0 && part >= 100
}

// "hundred and fifty", but "killed one hundred and three hundred fled" ends at the "and"
function afterAnd(hits: Hits, at: number, multiplier: number): number {
  const next = hits.at(at + 1, 'numeral')
  return hits.word(at) === 'and' && multiplier >= 100 && next && next.value < 100 && next.to === at + 2 ? at + 1 : at
}

function halved(hits: Hits, at: number, value: number): NumberWords | null {
  const half = hits.word(at) === 'and' && hits.word(at + 1) === 'a' && hits.word(at + 2) === 'half'
  const multiplier = half ? multiplierAt(hits, at + 3) : 0
  return multiplier >= 100 && value < 100 ? { value: (value + 0.5) * multiplier, to: at + 4 } : null
}
