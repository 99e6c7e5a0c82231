import type { Hits } from '../hits.js'

export interface NumberWords {
  value: number
  to: number
}

const multipliers = new Set(['hundred', 'thousand', 'million', 'billion'])

/** A whole number in figures or words: "2,500", "2.5k", "2.5 thousand", "two thousand five hundred", "a dozen". Null where there is none. */
export function numberAt(hits: Hits, at: number): NumberWords | null {
  const fixed = hits.at(at, 'numeral')
  if (fixed && fixed.to - at > 1) return { value: fixed.value, to: fixed.to }
  const token = hits.tokens[at]
  if (token?.kind === 'number') return inFigures(hits, at, token.text)
  return fixed ? inWords(hits, at) : null
}

function inFigures(hits: Hits, at: number, text: string): NumberWords | null {
  const thousands = text.endsWith('k')
  const figures = thousands ? text.slice(0, -1) : text
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)$/.test(figures)) return null
  let value = Number(figures.replaceAll(',', '')) * (thousands ? 1000 : 1)
  let to = at + 1
  if (hits.word(to) === 'k' && hits.tokens[to]?.start === hits.tokens[at]?.end) {
    value *= 1000
    to += 1
  }
  const multiplier = hits.at(to, 'numeral')
  if (multiplier && multipliers.has(hits.word(to))) {
    value *= multiplier.value
    to = multiplier.to
  }
  return Number.isInteger(Math.round(value * 1e6) / 1e6) ? { value: Math.round(value), to } : null
}

// "two thousand five hundred", "one hundred and fifty", "twenty-five"
function inWords(hits: Hits, at: number): NumberWords {
  let total = 0
  let part = 0
  let to = at
  let last = 0
  for (let hit = hits.at(to, 'numeral'); hit; hit = hits.at(to, 'numeral')) {
    if (hit.to - to > 1) break
    if (multipliers.has(hits.word(to))) {
      part = (part || 1) * hit.value
      if (hit.value >= 1000) {
        total += part
        part = 0
      }
    } else if (to > at && !follows(last, hit.value)) break
    else part += hit.value
    last = hit.value
    to = hit.to
    if (hits.word(to) === 'and' && last >= 100 && hits.at(to + 1, 'numeral')) to += 1
  }
  return { value: total + part, to }
}

// after "twenty" a digit may follow, after "hundred" or "thousand" anything smaller; "two three" are two numbers
function follows(last: number, next: number): boolean {
  return last >= 100 ? next < last : last >= 20 && next < 10
}
