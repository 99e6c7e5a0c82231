import type { Hits } from '../../hits.js'
import type { Parsed } from './parse.js'
import { parse } from './parse.js'

/** The second date of a range: "between 2003 and 2011", "from March to June 2020", "2014-2017", "March–June". Null where there is none. */
export function closing(hits: Hits, at: number, first: Parsed): Parsed | null {
  // "from Jan. 1, 2009, to Dec. 31, 2011"
  const comma = hits.word(first.to) === ',' && /^(?:to|until|till|through)$/.test(hits.word(first.to + 1)) ? 1 : 0
  const middle = first.to + comma
  const joint = hits.word(middle)
  const start = hits.word(at - 1) === 'the' ? at - 2 : at - 1
  if (/^[-–—]$/.test(joint)) return named(parse(hits, first.to + 1), first)
  if (hits.tokens[first.to]?.joined) return named(parse(hits, first.to), first)
  const between = joint === 'and' && hits.word(start) === 'between'
  const from = /^(?:to|until|till|through)$/.test(joint) && /^(?:from|between)$/.test(hits.word(start))
  const plain = /^(?:to|through)$/.test(joint) && first.expression.named === true
  if (!between && !from && !plain) return null
  const second = parse(hits, hits.word(middle + 1) === 'the' ? middle + 2 : middle + 1)
  return between || from ? second : named(second, first)
}

// "in 2014–900 soldiers" and "said on Monday — the talks" are no ranges
function named(second: Parsed | null, first: Parsed): Parsed | null {
  return second?.expression.named && first.expression.named ? second : null
}
