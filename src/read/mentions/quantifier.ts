import type { QuantifierMention } from '../../model/mention.js'
import type { Level } from '../../model/value.js'
import type { Hits } from '../hits.js'
import { spanOf } from '../tokens.js'

/** "some", "most of", "a small number of": shares without a number. "Some 2,500" is a hedge and no share. */
export function readQuantifiers(hits: Hits, taken: ReadonlySet<number>): QuantifierMention[] {
  const found: QuantifierMention[] = []
  for (let at = 0; at < hits.tokens.length; at += 1) {
    const hit = hits.at(at, 'quantifier')
    if (!hit || taken.has(at)) continue
    found.push({ kind: 'quantifier', ...spanOf(hits.tokens, at, hit.to), from: at, to: hit.to, level: hit.id as Level })
    at = hit.to - 1
  }
  return found
}
