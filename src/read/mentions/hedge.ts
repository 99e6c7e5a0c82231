import type { Hit } from '../lexicon.js'
import type { Hits } from '../hits.js'
import type { Figure, Range } from './figure.js'

export interface Hedged extends Range {
  from: number
  to: number
}

/** A figure with the words around it that soften or bound it: "around", "more than", "or so", "-strong" being none. */
export function withHedges(hits: Hits, figure: Figure): Hedged {
  const start = isOpening(hits, figure.from - 1) ? figure.from - 1 : figure.from
  const inner = hedgeBefore(hits, start, figure)
  const outer = inner && hits.before(inner.from, 'hedge')
  if (inner) {
    const kind = outer && isOneSided(outer.id) ? outer.id : inner.id
    return { ...hedged(figure, kind), from: outer?.from ?? inner.from, to: figure.to }
  }
  const after = hedgeAfter(hits, figure.to)
  return after
    ? { ...hedged(figure, after.kind), from: figure.from, to: after.to }
    : { ...bare(figure), from: figure.from, to: figure.to }
}

const bare = ({ point, min, max }: Range): Range => ({ point, min, max })

// "about [2,500 soldiers]", 'some "2,500"'
function isOpening(hits: Hits, at: number): boolean {
  return /^["“([]$/.test(hits.word(at))
}

const isOneSided = (kind: string): boolean => kind !== 'around' && kind !== 'below'

// "spread over 14 bases" and "over two phases" hedge nothing
function hedgeBefore(hits: Hits, at: number, { number, max }: Figure): Hit | null {
  const hedge = hits.before(at, 'hedge')
  if (!hedge || hits.at(hedge.from, 'reversible')?.to !== hedge.to) return hedge
  const small = hits.at(number, 'numeral')?.to === number + 1 && (max ?? 0) <= 10
  return small || hits.before(hedge.from, 'spreading') !== null ? null : hedge
}

// "2,500 or so", "2,500-plus", "2,500+", "2,500 troops or so"
function hedgeAfter(hits: Hits, at: number): { kind: string; to: number } | null {
  const next = hits.tokens[at]
  if (next?.norm === '+' && next.start === hits.tokens[at - 1]?.end) return { kind: 'least', to: at + 1 }
  const comma = hits.word(at) === ',' && hits.at(at + 1, 'hedge-after')?.id === 'around'
  const hedge = hits.at(comma ? at + 1 : at, 'hedge-after')
  if (hedge) {
    const plus = hits.word(at) === 'plus' && !next?.joined
    const another = hits.tokens[hedge.to]?.kind === 'number' || hits.at(hedge.to, 'numeral') !== null
    return plus || another ? null : { kind: hedge.id, to: hedge.to }
  }
  for (let noun = at; noun < at + 3 && hits.tokens[noun]?.kind === 'word'; noun += 1) {
    const behind = hits.word(noun + 1) === 'or' ? hits.at(noun + 1, 'hedge-after') : null
    if (behind) return { kind: behind.id, to: at }
  }
  return null
}

/** The contract's bounds: approximators widen by a tenth, "nearly" below only; "more than", "at least", "up to" leave one side open. */
function hedged(figure: Range, kind: string): Range {
  const { min, max, point } = figure
  if (min === null || max === null) return bare(figure)
  switch (kind) {
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
      return bare(figure)
  }
}
