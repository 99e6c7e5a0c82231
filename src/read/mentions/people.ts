import type { Hits } from '../hits.js'

/** Whether what stands behind a number's token is people: "2000 troops", "16 US-led soldiers". */
export function countsPeople(hits: Hits, at: number): boolean {
  for (let to = at + 1; to < at + 4; to += 1) {
    if (hits.is(to, 'word', 'people') || hits.is(to, 'word', 'other-people')) return true
    if (hits.tokens[to]?.joined) return false
    if (!hits.at(to, 'adjective') && !hits.is(to, 'word', 'force-modifier')) return false
  }
  return false
}
