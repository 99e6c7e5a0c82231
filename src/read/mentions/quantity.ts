import type { DateMention, QuantityMention } from '../../model/mention.js'
import type { Hits } from '../hits.js'
import { spanOf } from '../tokens.js'
import { numberAt } from './number.js'

interface Range {
  point: number | null
  min: number | null
  max: number | null
}

interface Figure extends Range {
  to: number
  vague: boolean
}

/** All numbers of things, with their hedges as ranges; not the numbers of dates, money, shares, times and measures. */
export function readQuantities(hits: Hits, dates: readonly DateMention[]): QuantityMention[] {
  const taken = new Set(dates.flatMap((date) => Array.from({ length: date.to - date.from }, (_, i) => date.from + i)))
  const found: QuantityMention[] = []
  for (let at = 0; at < hits.tokens.length; ) {
    const figure = taken.has(at) ? null : figureAt(hits, at)
    if (!figure) {
      at += 1
      continue
    }
    if (!isMeasure(hits, at, figure.to)) found.push(mention(hits, at, figure))
    at = figure.to
  }
  return found
}

function figureAt(hits: Hits, at: number): Figure | null {
  const vague = hits.at(at, 'vague')
  if (vague) return { point: null, ...bounds(vague.id), to: vague.to, vague: true }
  const number = numberAt(hits, at)
  if (!number) return null
  const second = rangeEnd(hits, at, number.to)
  if (second && second.value > number.value)
    return { point: null, min: scaled(number.value, second.value), max: second.value, to: second.to, vague: false }
  return { point: number.value, min: number.value, max: number.value, to: number.to, vague: false }
}

// "1,500 to 2,000", "between 1,500 and 2,000", "2,000-2,500"; "from 1,500 to 2,000" is a change of level, two numbers
function rangeEnd(hits: Hits, at: number, to: number): { value: number; to: number } | null {
  const joint = hits.word(to)
  if (hits.tokens[to]?.joined) return numberAt(hits, to)
  const between = joint === 'and' && hits.word(at - 1) === 'between'
  const plain = (joint === 'to' && hits.word(at - 1) !== 'from') || joint === '–' || joint === '—'
  return between || plain ? numberAt(hits, to + 1) : null
}

// "two to three thousand"
function scaled(first: number, second: number): number {
  const thousands = second >= 1000 && second % 1000 === 0 && first < 100
  return thousands ? first * 1000 : first
}

function bounds(id: string): { min: number; max: number } {
  const [min = 0, max = 0] = id.split('..').map(Number)
  return { min, max }
}

const measures = new Set(['%', 'percent', 'per', 'km', 'kilometers', 'kilometres', 'miles', 'mile', 'meters', 'metres', 'pm', 'am', 'a.m.', 'p.m.', 'gmt', 'st', 'nd', 'rd', 'th', 'mm', 'degrees'])
const currencies = new Set(['$', '€', '£', 'no', '#', 'page', 'chapter', 'section', 'article', 'aged', 'age'])

function isMeasure(hits: Hits, at: number, to: number): boolean {
  const next = hits.tokens[to]
  if (measures.has(hits.word(to)) || currencies.has(hits.word(at - 1))) return true
  if (next && (next.norm === ':' || next.norm === '/') && hits.tokens[to + 1]?.kind === 'number') return true
  const period = hits.at(to, 'period')
  return period !== null && hits.word(to + 1) !== 'of'
}

function mention(hits: Hits, at: number, figure: Figure): QuantityMention {
  let from = at
  let to = figure.to
  let range: Range = figure
  const between = figure.point === null && !figure.vague
  const hedge = between && hits.word(at - 1) === 'between' ? null : hits.before(at, 'hedge')
  const after = hits.at(figure.to, 'hedge')
  if (hedge) {
    range = hedged(figure, hedge.id)
    from = hedge.from
    const outer = hits.before(from, 'hedge')
    if (outer) from = outer.from
  } else if (after?.id === 'around' || (after && /^or/.test(hits.word(figure.to)))) {
    range = hedged(figure, after.id)
    to = after.to
  } else if (hits.word(figure.to) === '+') {
    range = hedged(figure, 'least')
    to = figure.to + 1
  }
  return { kind: 'quantity', ...spanOf(hits.tokens, from, to), from, to, ...range, vague: figure.vague, number: at }
}

/** The contract's bounds: approximators widen by a tenth, "nearly" below only; "more than", "at least", "up to" leave one side open. */
function hedged(figure: Range, hedge: string): Range {
  const { min, max, point } = figure
  if (min === null || max === null) return figure
  switch (hedge) {
    case 'around':
      return { point, min: Math.round(min * 0.9), max: Math.round(max * 1.1) }
    case 'below':
      return { point, min: Math.round(min * 0.9), max }
    case 'more':
      return { point: null, min: point === null ? min : point + 1, max: null }
    case 'least':
      return { point: null, min, max: null }
    case 'fewer':
      return { point: null, min: 0, max: point === null ? max : Math.max(0, point - 1) }
    case 'most':
      return { point: null, min: 0, max }
    default:
      return figure
  }
}
