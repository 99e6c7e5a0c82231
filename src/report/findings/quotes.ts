import type { Finding } from '../../model/finding.js'
import { markDifferences, wordsOf, type Word } from '../words.js'

/** The words on both sides with what differs marked; `other` is null where nothing stands against them. */
export function quotesOf({ words, other }: Finding): { own: Word[]; other: Word[] | null } {
  const evidence = (quote: string): Parameters<typeof markDifferences>[0] => ({
    quote,
    sentence: quote,
    start: 0,
    end: quote.length,
    line: 1,
  })
  if (other === null) return { own: wordsOf(evidence(words)), other: null }
  const pair = markDifferences(evidence(words), evidence(other.words), { a: words, b: other.words })
  return { own: pair.left, other: pair.right }
}

/** "TRT World, 2024-07-22, line 14", or "line 5" of the same report. */
export function otherPlace({ place, other }: Finding): string {
  if (other === null) return ''
  if (other.source === place.source) return `line ${other.line}`
  return `${other.outlet}, ${other.published ?? 'undated'}, line ${other.line}`
}
