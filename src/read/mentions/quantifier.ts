import type { QuantifierMention, QuantityMention } from '../../model/mention.js'
import type { Level } from '../../model/value.js'
import type { Hits } from '../hits.js'
import { opens } from '../lexicon.js'
import { spanOf } from '../tokens.js'
import { isInIdiom } from './name.js'

/** "some", "most of", "a small number of": shares without a number. "Some 2,500" is a hedge and no share; "no" is one beside a number too. */
export function readQuantifiers(hits: Hits, quantities: readonly QuantityMention[]): QuantifierMention[] {
  const found: QuantifierMention[] = []
  for (let at = 0; at < hits.tokens.length; at += 1) {
    const share = mayBegin(hits, at) ? (sizedGroup(hits, at) ?? listed(hits, at)) : null
    if (
      !share ||
      (share.level !== 'none' && quantities.some(({ from, to }) => from <= at && at < to)) ||
      isNoShare(hits, at, share.to)
    )
      continue
    found.push({ kind: 'quantifier', ...spanOf(hits.tokens, at, share.to), from: at, to: share.to, level: share.level })
    at = share.to - 1
  }
  return found
}

function mayBegin(hits: Hits, at: number): boolean {
  // "a small number"
  return hits.mayOpen(at, opens.share) || (isArticle(hits.word(at)) && hits.mayOpen(at + 1, opens.share))
}

const isArticle = (word: string): boolean => word === 'a' || word === 'the' || word === 'an'

interface Share {
  level: Level
  to: number
}

function listed(hits: Hits, at: number): Share | null {
  const hit = hits.at(at, 'quantifier')
  return hit && { level: hit.id as Level, to: hit.to }
}

const widest = 4

/** "a small number of", "a very limited US contingent", "large parts of": a size, then a word for a group of people. */
function sizedGroup(hits: Hits, at: number): Share | null {
  let start = isArticle(hits.word(at)) ? at + 1 : at
  while (hits.at(start, 'sizer')) start += 1
  const size = hits.at(start, 'size')
  if (!size) return null
  for (let to = size.to; to < size.to + widest && hits.tokens[to]?.kind === 'word'; to += 1) {
    const group = hits.at(to, 'group')
    if (group) return { level: size.id as Level, to: hits.word(group.to) === 'of' ? group.to + 1 : group.to }
    if (/^(?:of|in|at|on|with|and|or|to|for|that|which|from|by|as)$/.test(hits.word(to))) return null
  }
  return null
}

// "at all", "no longer", "the most senior", "how many", "some years", "no, …"
function isNoShare(hits: Hits, at: number, to: number): boolean {
  if (isInIdiom(hits, at)) return true
  const next = hits.tokens[to]
  if (hits.at(hits.word(to) === 'the' ? to + 1 : to, 'period')) return true
  const word = hits.word(at)
  if (word === 'no' && to === at + 1) return next?.kind !== 'word'
  // "its most senior general" is a superlative
  return word === 'most' && to === at + 1 && /^(?:the|its|their|his|her|a|'s|our)$/.test(hits.word(at - 1))
}
