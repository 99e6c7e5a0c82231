import type { Credits, Outlet } from '../model/knowledge.js'
import type { Token } from '../model/reading.js'
import { Phrases } from './phrases.js'

/** How words name an outlet: it `heard` a speaker, or its report is `cited`. */
export type Manner = 'heard' | 'cited'

/** The words by which a text says whom it has something from. */
export interface Cues {
  heard: Phrases
  cited: Phrases
  cites: Phrases
  /** Words that stand in for an outlet of a kind: "newspaper". */
  standIns: [Outlet['kind'], Phrases][]
}

const compiled = new WeakMap<Credits, Cues>()

export function cuesOf(credits: Credits): Cues {
  const known = compiled.get(credits)
  if (known) return known
  const { heard, cited, cites, standIns } = credits
  const cues: Cues = {
    heard: new Phrases(heard),
    cited: new Phrases(cited),
    cites: new Phrases(cites),
    standIns: Object.entries(standIns).map(([kind, words]) => [kind as Outlet['kind'], new Phrases(words)]),
  }
  compiled.set(credits, cues)
  return cues
}

/** Tokens `from` up to `to`. */
interface Stretch {
  from: number
  to: number
}

/** "told pan-Arab television channel Al-Hadath", "according to a report by the Emirati newspaper The National". */
const mostBetween = 6
const parting = new Set(['and', 'but', 'that'])
const adverbs = new Set(['also', 'later', 'earlier'])

/** The words before and behind an outlet's name that say what it did, with the name; null where none do. */
export function cueAround(tokens: readonly Token[], name: Stretch, cues: Cues): (Stretch & { manner: Manner }) | null {
  const before = cueBefore(tokens, name.from, mostBetween, cues)
  const outer = before && cueBefore(tokens, before.from, 1, cues)
  const to = endBehind(tokens, name.to, cues)
  if (before === null && to === null) return null
  return { from: outer?.from ?? before?.from ?? name.from, to: to ?? name.to, manner: before?.manner ?? 'cited' }
}

/** The nearest cue that ends at most so many words before a token. "According to a report by" is two, one around the other. */
function cueBefore(
  tokens: readonly Token[],
  name: number,
  most: number,
  cues: Cues,
): { from: number; manner: Manner } | null {
  for (let end = name; end >= Math.max(0, name - most); end -= 1) {
    const [heard, cited] = [cues.heard.until(tokens, end), cues.cited.until(tokens, end)]
    if (heard !== null && (cited === null || heard <= cited)) return { from: heard, manner: 'heard' }
    if (cited !== null) return { from: cited, manner: 'cited' }
    const token = tokens[end - 1]
    if (token === undefined || token.kind === 'mark' || parting.has(token.norm)) return null
  }
  return null
}

/** "Reuters later reported", "Reuters news agency said", "a Reuters report". */
function endBehind(tokens: readonly Token[], name: number, cues: Cues): number | null {
  let at = name
  if (/^['’]s$/.test(tokens[at]?.text ?? '')) at += 1
  for (const [, nouns] of cues.standIns) at = nouns.from(tokens, at) ?? at
  if (tokens[at]?.text === ',') at += 1
  if (adverbs.has(tokens[at]?.norm ?? '')) at += 1
  return cues.cites.from(tokens, at)
}

/** "the newspaper": the kind of outlet that words at a token stand in for, and where they end. */
export function standInAt(
  tokens: readonly Token[],
  at: number,
  cues: Cues,
): { kind: Outlet['kind']; to: number } | null {
  if (tokens[at]?.norm !== 'the') return null
  for (const [kind, nouns] of cues.standIns) {
    const to = nouns.from(tokens, at + 1)
    if (to !== null) return { kind, to }
  }
  return null
}
