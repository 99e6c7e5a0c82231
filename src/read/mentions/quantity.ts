import type { DateMention, QuantityMention } from '../../model/mention.js'
import type { Hits } from '../hits.js'
import { opens } from '../lexicon.js'
import { spanOf } from '../tokens.js'
import { figureAt } from './figure.js'
import { withHedges } from './hedge.js'
import { isNoCount } from './measure.js'

/** All numbers of things, with their hedges as ranges; not the numbers of dates, money, shares, times and measures. */
export function readQuantities(hits: Hits, dates: readonly DateMention[]): QuantityMention[] {
  const taken = tokensOf(dates)
  const found: QuantityMention[] = []
  for (let at = 0; at < hits.tokens.length; ) {
    const figure = mayBegin(hits, at) && !taken.has(at) ? figureAt(hits, at) : null
    at = figure?.to ?? at + 1
    if (!figure || isNoCount(hits, figure, taken)) continue
    const { from, to, point, min, max } = withHedges(hits, figure)
    const { vague, number } = figure
    found.push({ kind: 'quantity', ...spanOf(hits.tokens, from, to), from, to, point, min, max, vague, number })
    // "2,000, give or take a few dozen" is one number
    at = Math.max(at, to)
  }
  return found
}

function mayBegin(hits: Hits, at: number): boolean {
  const token = hits.tokens[at]
  if (token?.kind === 'number') return true
  // "a hundred"
  return hits.mayOpen(at, opens.number) || (token?.norm.length === 1 && hits.mayOpen(at + 1, opens.number))
}

function tokensOf(dates: readonly DateMention[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { from, to } of dates) for (let at = from; at < to; at += 1) taken.add(at)
  return taken
}
