import type { Hits } from '../../hits.js'
import { isAdverb } from './saying.js'

/** To the left over "has also", "later", "on Friday", "repeatedly". */
export function skipAdverbials(hits: Hits, from: number): number {
  for (let end = from; ; ) {
    const next = adverbialBefore(hits, end)
    if (next === end) return end
    end = next
  }
}

const auxiliary = /^(?:has|have|had|did|do|does|is|was|are|were|been|being|'s|'ve|would|only|not)$/

function adverbialBefore(hits: Hits, end: number): number {
  const word = hits.word(end - 1)
  if (auxiliary.test(word) || isAdverb(hits, end - 1)) return end - 1
  for (let from = Math.max(0, end - 5); from < end; from += 1) {
    if (hits.of(from, 'adverbial')?.to === end) return from
    if (hits.at(from, 'weekday')?.to === end || hits.at(from, 'month')?.to === end)
      return /^(?:on|last|late|early|next|in)$/.test(hits.word(from - 1)) ? from - 1 : from
  }
  return end
}
