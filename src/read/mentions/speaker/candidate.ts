import type { SpeakerMention } from '../../../model/mention.js'
import type { Hits } from '../../hits.js'
import { spanOf } from '../../tokens.js'

/** Words that may name a speaker. `weak` ones do only where they speak: "Baghdad", "he", a name that no list has. */
export interface Candidate extends SpeakerMention {
  weak: boolean
}

type Fields = Pick<Candidate, 'id' | 'by'> & Partial<Candidate>

export function makeCandidate(hits: Hits, from: number, to: number, fields: Fields): Candidate {
  return {
    kind: 'speaker',
    ...spanOf(hits.tokens, from, to),
    from,
    to,
    count: null,
    outlet: null,
    office: null,
    verb: null,
    antecedent: null,
    weak: false,
    ...fields,
  }
}

export function isCapital(hits: Hits, at: number): boolean {
  const first = hits.tokens[at]?.text.charAt(0) ?? ''
  return first !== first.toLowerCase()
}

/** The words from one token to another as they are looked up, "defence minister". */
export function wordsOf(hits: Hits, from: number, to: number): string {
  return hits.tokens
    .slice(from, to)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm)
    .join(' ')
}

export const isQuote = (word: string): boolean =>
  word === '"' || word === '“' || word === '”' || word === '«' || word === '»'
