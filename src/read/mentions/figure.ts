import type { Hits } from '../hits.js'
import { numberAt, type NumberWords } from './number.js'

/** What a number is taken to mean: a contract's quantity without its unit. */
export interface Range {
  point: number | null
  min: number | null
  max: number | null
}

export interface Figure extends Range {
  from: number
  to: number
  /** The first token of the number proper. */
  number: number
  vague: boolean
  /** Two numbers, "1,500 to 2,000". */
  range: boolean
}

/** A number, a range of two, or a vague numeral ("dozens"), without its hedge. */
export function figureAt(hits: Hits, at: number): Figure | null {
  const vague = hits.at(at, 'vague')
  if (vague) {
    const [min = 0, max = 0] = vague.id.split('..').map(Number)
    return { point: null, min, max, from: at, to: vague.to, number: at, vague: true, range: false }
  }
  const number = numberAt(hits, at)
  if (!number) return null
  const second = rangeEnd(hits, at, number)
  if (second) {
    const from = hits.word(at - 1) === 'between' ? at - 1 : at
    return { point: null, ...second, from, number: at, vague: false, range: true }
  }
  const { value, to } = number
  return { point: value, min: value, max: value, from: at, to, number: at, vague: false, range: false }
}

// "1,500 to 2,000", "between 1,500 and 2,000", "2,000-2,500", "three or four"; "from 1,500 to 2,000" is a change of level, two numbers
function rangeEnd(hits: Hits, at: number, first: NumberWords): { min: number; max: number; to: number } | null {
  const joint = hits.word(first.to)
  const joined = hits.tokens[first.to]?.joined === true
  if (!joined && !joins(hits, at, first.to)) return null
  // "3,000-to-4,000"
  const second = numberAt(hits, joined && joint !== 'to' ? first.to : first.to + 1)
  if (!second || (joint === 'to' && isStep(hits, at, first.value, second.value))) return null
  const min = scaled(hits, at, first.value, second.value)
  if (second.value <= min || (joint === 'or' && second.value > 2 * min)) return null
  return { min, max: second.value, to: second.to }
}

// "–", "to", "or", the "and" of "between"
function joins(hits: Hits, at: number, joint: number): boolean {
  switch (hits.word(joint)) {
    case '–':
    case '-':
    case 'or':
      return true
    case '—':
      return hits.tokens[joint]?.start === hits.tokens[joint - 1]?.end
    case 'and':
      return hits.word(at - 1) === 'between'
    case 'to':
      return !isChange(hits, at)
    default:
      return false
  }
}

// "from 1,500 to 2,000", "from about 1,500 to 2,000"; "anywhere from 1,500 to 2,000" is one number
function isChange(hits: Hits, at: number): boolean {
  const from = (hits.before(at, 'hedge')?.from ?? at) - 1
  return hits.word(from) === 'from' && hits.before(from + 1, 'spanning') === null
}

// "rose by 1,000 to 3,500", "fell 500 to 2,000": by how much, then to what
function isStep(hits: Hits, at: number, first: number, second: number): boolean {
  const start = hits.before(at, 'hedge')?.from ?? at
  const steps = (hits.word(start - 1) === 'by' || hits.of(start - 1, 'increase')) ?? hits.of(start - 1, 'reduce')
  return Boolean(steps) && second > 2 * first && hits.tokens[at]?.kind === 'number'
}

// "two to three thousand", "2-3,000": the first counts in the second's thousands
function scaled(hits: Hits, at: number, first: number, second: number): number {
  const unit = second % 1000 === 0 ? 1000 : second % 100 === 0 ? 100 : 0
  const short = hits.tokens[at]?.kind === 'word' || unit === 1000
  return unit > 0 && short && first < 100 && first * unit < second ? first * unit : first
}
