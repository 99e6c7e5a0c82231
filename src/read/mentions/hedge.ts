import type { Hit } from '../lexicon.js'
import type { Hits } from '../hits.js'
import { countsPeople } from './people.js'
import type { Figure, Range } from './figure.js'
import { numberAt } from './number.js'

export interface Hedged extends Range {
  from: number
  to: number
}

/** A figure with the words around it that soften or bound it: "around", "more than", "or so", "-strong" being none. */
export function withHedges(hits: Hits, figure: Figure): Hedged {
  const start = isOpening(hits, figure.from - 1) ? figure.from - 1 : figure.from
  const inner = hedgeBefore(hits, start, figure)
  const after = hedgeAfter(hits, figure.to)
  const to = after?.to ?? figure.to
  if (!inner)
    return after ? { ...hedged(figure, after.kind), from: figure.from, to } : { ...bare(figure), from: figure.from, to }
  // "about 2,500 or more", "at least about 2,500": the side left open tells more
  const outer = hits.before(inner.from, 'hedge')
  const kinds = [outer?.id, inner.id, after?.kind].filter((kind) => kind !== undefined)
  return { ...hedged(figure, kinds.find(isOneSided) ?? inner.id), from: outer?.from ?? inner.from, to }
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
  // "> 2,500 troops" is a quoted line
  if (/^[<>]$/.test(hits.word(hedge?.from ?? -1)) && hits.tokens[number - 1]?.end !== hits.tokens[number]?.start)
    return null
  if (!hedge || hits.at(hedge.from, 'reversible')?.to !== hedge.to) return hedge
  const small = hits.at(number, 'numeral')?.to === number + 1 && (max ?? 0) <= 10
  return small || hits.before(hedge.from, 'spreading') !== null ? null : hedge
}

// "2,500 or so", "2,500-plus", "2,500+", "2,500 troops or so", "2,500 troops at most"
function hedgeAfter(hits: Hits, at: number): { kind: string; to: number } | null {
  const next = hits.tokens[at]
  if (next?.norm === '+' && next.start === hits.tokens[at - 1]?.end) return { kind: 'least', to: at + 1 }
  const comma = hits.word(at) === ',' && /^(?:at|or|give|more|tops|on|approximately)$/.test(hits.word(at + 1))
  const hedge = hits.at(comma ? at + 1 : at, 'hedge-after')
  if (hedge) return isHedge(hits, hedge) ? { kind: hedge.id, to: marginEnd(hits, hedge) } : null
  for (let noun = at; noun < at + 3 && hits.tokens[noun]?.kind === 'word'; noun += 1) {
    const behind = /^(?:or|at|tops)$/.test(hits.word(noun + 1)) ? hits.at(noun + 1, 'hedge-after') : null
    if (behind && isHedge(hits, behind)) return { kind: behind.id, to: at }
  }
  return null
}

// "2,500 plus 900 in Syria" adds, "2,500-plus" and "2,500 plus soldiers" do not; "2,500 some of whom" goes on; "20, at least 5 of them" too
function isHedge(hits: Hits, { from, to }: Hit): boolean {
  const joined = hits.tokens[from]?.joined === true
  const word = hits.word(from)
  if ((word === 'some' && !joined) || (word === 'plus' && !joined && !countsPeople(hits, from))) return false
  if (word === 'give') return true
  return hits.tokens[to]?.kind !== 'number' && hits.at(to, 'numeral') === null && hits.word(to) !== 'than'
}

// "2,000, give or take a few dozen"
function marginEnd(hits: Hits, { from, to }: Hit): number {
  return hits.word(from) === 'give' ? (hits.at(to, 'vague')?.to ?? numberAt(hits, to)?.to ?? to) : to
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
