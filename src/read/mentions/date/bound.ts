import type { Bound } from '../../../model/value.js'
import type { Hits } from '../../hits.js'

export interface BoundWords {
  bound: Bound
  /** "As of March 2021". */
  asOf: boolean
  /** Something softens it: "until about the end of 2026". */
  hedged: boolean
  from: number
}

/** What stands before a date and sets its bound: "by", "no later than", "until at least"; the date's own article is passed over. `floor` is where the date before ends. */
export function boundBefore(hits: Hits, at: number, floor: number): BoundWords {
  const start = /^(?:the|a|an)$/.test(hits.word(at - 1)) ? at - 1 : at
  const hit = hits.before(at, 'bound') ?? hits.before(start, 'bound')
  // "two years after the 2011 withdrawal": the "after" is another date's
  if (!hit || hit.from < floor) return { bound: 'on', asOf: false, hedged: false, from: at }
  // "by around September", "until about the end of 2026": the word before the hedge sets the bound
  const outer = hit.id === 'on' ? hits.before(hit.from, 'bound') : null
  const { id, from } = outer && outer.id !== 'on' && !isVerb(hits, outer.from) ? outer : hit
  if (isVerb(hits, from)) return { bound: 'on', asOf: false, hedged: false, from: at }
  const hedged = hits.before(start, 'hedge')?.id === 'around' || hits.before(at, 'hedge')?.id === 'around'
  const isOn = id === 'asof' || (id === 'until' && isHappening(hits, from))
  return { bound: isOn ? 'on' : (id as Bound), asOf: id === 'asof', hedged, from }
}

// "did not depart until the end of 2011": then they did
function isHappening(hits: Hits, from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - 6) && hits.tokens[at]?.kind !== 'mark'; at -= 1)
    if (/^(?:did|had)$/.test(hits.word(at - 1)) && /^(?:not|n't)$/.test(hits.word(at))) return true
    else if (/^(?:didn't|hadn't)$/.test(hits.word(at))) return true
  return false
}

/** "the September 30 deadline", "a September 30, 2025, target date" are a `by`, "next summer at the earliest" is an `after`. */
export function boundBehind(hits: Hits, to: number): Bound | null {
  const noun = hits.word(to) === ',' || hits.word(to) === "'s" ? to + 1 : to
  return (hits.at(noun, 'bound-behind')?.id ?? null) as Bound | null
}

// "gone come September" is a `by`, "a deal could come next week" none
function isVerb(hits: Hits, at: number): boolean {
  return hits.word(at) === 'come' && (hits.word(at - 1) === 'to' || hits.is(at - 1, 'tense', 'future'))
}
