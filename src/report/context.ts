import type { Claim } from '../model/claim.js'
import type { ClaimInContext, Line } from '../model/documents.js'

/** The lines that a claim's quote stands on, from its offsets, with the nearest lines before and after that are not blank. */
export function inContext(claim: Claim, text: string): ClaimInContext {
  const { start, end } = claim.evidence
  const lines = linesOf(text)
  const first = lines.findLastIndex((line) => line.start <= start)
  const last = lines.findLastIndex((line) => line.start < Math.max(end, start + 1))
  return {
    claim,
    before: lines.slice(0, first).findLast(hasWords) ?? null,
    lines: lines.slice(first, last + 1),
    after: lines.slice(last + 1).find(hasWords) ?? null,
  }
}

const hasWords = ({ text }: Line): boolean => text.trim() !== ''

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const found = { number: index + 1, start, text: line }
    start += line.length + 1
    return found
  })
}
