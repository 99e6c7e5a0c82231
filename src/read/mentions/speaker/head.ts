import type { Hits } from '../../hits.js'
import { isCapital } from './candidate.js'
import { opens, type Hit } from '../../lexicon.js'

/** The word that a noun phrase is built on: "sources", "defense minister", "spokesman", "memo". */
export interface Head {
  from: number
  to: number
  /** `spoken`: an office that speaks for others, or the office of an office holder. */
  kind: 'source' | 'office' | 'spoken' | 'document'
  /** Its words, spelled one way: "defense minister". */
  office: string
  plural: boolean
}

/** The head that begins at a token; null where that token is a modifier, or no word for people or papers. */
export function headAt(hits: Hits, at: number): Head | null {
  if (!hits.mayOpen(at, opens.head)) return null
  const spoken = hits.of(at, 'office-spoken')
  if (spoken) return makeHead(hits, at, spoken.to, 'spoken')
  const title = officeAt(hits, at)
  const source = hits.of(at, 'source-noun') ?? hits.of(at, 'other-people')
  if (source && (!title || source.to >= title.to) && !isModifier(hits, source))
    return makeHead(hits, at, source.to, title ? 'office' : 'source')
  if (title) {
    const office = officeOf(hits, at, title.to)
    if (office || !ownsHead(hits, title.to)) return office ?? makeHead(hits, at, title.to, 'office')
  }
  const paper = hits.of(at, 'document-noun')
  return paper && makeHead(hits, at, paper.to, 'document')
}

// "the prime minister's media office"
function officeOf(hits: Hits, at: number, to: number): Head | null {
  const office = hits.word(to) === "'s" ? bureauAt(hits, to + 1) : null
  return office && makeHead(hits, at, office.to, 'spoken')
}

/** "the prime minister's adviser": the office only tells whose. */
export function ownsHead(hits: Hits, to: number): boolean {
  return hits.word(to) === "'s" && hits.of(to + 1, 'source-noun') !== null
}

/** "office", "media office": behind a name it speaks for a government. */
export function bureauAt(hits: Hits, at: number): Hit | null {
  return hits.of(at, 'office-spoken') ?? hits.of(at, 'bureau')
}

// "an official source", "a security official": the first word is no head
function isModifier(hits: Hits, { to }: Hit): boolean {
  return (['source-noun', 'document-noun', 'office-spoken'] as const).some((name) => hits.of(to, name) !== null)
}

/** Ranks and offices in a row: "Lt. Gen.", "Secretary of Defense", "Prime Minister". */
export function officeAt(hits: Hits, at: number): { to: number } | null {
  let to = at
  for (;;) {
    const next = Math.max(hits.at(to, 'title')?.to ?? 0, hits.of(to, 'office-noun')?.to ?? 0)
    if (next === 0) return to === at ? null : { to }
    to = hits.word(next) === '.' && hits.tokens[next + 1] ? next + 1 : next
  }
}

const longestField = 8

/** Past what an office is for, before a name: "for Public Affairs John Doe", "(Deputy) Pentagon Press Secretary Jane Doe". */
export function pastOffice(hits: Hits, at: number): number {
  let end = at
  let to = /^(?:for|of)$/.test(hits.word(at)) ? at + 1 : at
  for (; isCapital(hits, to) && to < at + longestField; to += 1)
    if (officeAt(hits, to) ?? hits.of(to, 'office-field') ?? hits.of(to, 'body-noun')) end = to + 1
  return isCapital(hits, end) ? end : at
}

const spellings = new Map([
  ['defence', 'defense'],
  ['pm', 'prime minister'],
  ['premier', 'prime minister'],
  ['fm', 'foreign minister'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['brig', 'brigadier'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['adm', 'admiral'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['sec', 'secretary'],
  ['amb', 'ambassador'],
])

function makeHead(hits: Hits, from: number, to: number, kind: Head['kind']): Head {
  const words = hits.tokens.slice(from, to).filter((token) => token.kind === 'word')
  const office = words.map(({ norm }) => spellings.get(norm) ?? norm).join(' ')
  return { from, to, kind, office, plural: isPlural(hits.word(to - 1)) || isPlural(hits.word(from)) }
}

function isPlural(word: string): boolean {
  return (word.length > 3 && /[^s]s$/.test(word)) || /^(?:people|men|women|persons|mps)$/.test(word)
}
