import type { Credits } from '../model/knowledge.js'

/** How words name an outlet: it `heard` a speaker, or its report is `cited`. */
export type Manner = 'heard' | 'cited'

/** The words by which a text says whom it has something from, ready to be tried. */
export interface Cues {
  before: RegExp
  after: RegExp
  heard: ReadonlySet<string>
  standIn: RegExp
  /** The kind of outlet for which a word stands in: "the newspaper". */
  kinds: ReadonlyMap<string, string>
}

/** "told pan-Arab television channel", "according to a report by the Emirati newspaper": so many words may stand between. */
const between = "(?:\\s+(?!and\\b|but\\b|that\\b)[\\p{L}\\p{N}'’-]+){0,6}\\s*"

const compiled = new WeakMap<Credits, Cues>()

export function cuesOf(credits: Credits): Cues {
  const known = compiled.get(credits)
  if (known) return known
  const cues = compile(credits)
  compiled.set(credits, cues)
  return cues
}

function compile({ heard, cited, cites, standIns }: Credits): Cues {
  const kinds = new Map(
    Object.entries(standIns).flatMap(([kind, words]) => words.map((word) => [word.toLowerCase(), kind] as const)),
  )
  const noun = alternatives([...kinds.keys()])
  return {
    before: new RegExp(`(?<![\\p{L}])(${alternatives([...heard, ...cited])})${between}$`, 'iu'),
    after: new RegExp(
      `^(?:['’]s)?(?:\\s+(?:${noun}))?,?\\s+(?:also\\s+|later\\s+|earlier\\s+)?(${alternatives(cites)})(?![\\p{L}])`,
      'iu',
    ),
    heard: new Set(heard.map((words) => words.toLowerCase())),
    standIn: new RegExp(`(?<![\\p{L}])the (${noun})(?![\\p{L}])`, 'giu'),
    kinds,
  }
}

function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')
}
