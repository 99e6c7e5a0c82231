import type { Mention } from '../model/mention.js'
import type { Sentence, Token } from '../model/reading.js'
import { fewTokens } from './reach.js'

/** An answer with the words of its question around its own; `tokenOf` gives the token of the answer itself that one of them is. */
export interface Answer {
  sentence: Sentence
  tokenOf: (token: number) => number
}

type Asked = 'quantity' | 'date' | 'place'

/** What a question asks for, and where the words that its answer leaves out stand in it. */
interface Question {
  asks: Asked
  /** "in how many phases": the token of the preposition, else null. */
  link: number | null
  /** "American troops" of "How many American troops do they have?": tokens `from` to `noun`; behind a "when" none. */
  from: number
  noun: number
  /** "they have": tokens `clause` to `to`. */
  clause: number
  to: number
}

/**
 * An answer without a subject takes the question's: "How many American troops are in Iraq?" – "About 2,500." is read as "About 2,500
 * American troops are in Iraq". Null where the sentence before asked nothing, or this one is whole.
 */
export function asAnswer(sentence: Sentence, before: Sentence | null): Answer | null {
  const question = before && questionOf(before)
  const given = question && answerIn(sentence, question.asks)
  if (!given) return null
  const { asks, link, from, noun, clause, to } = question
  const asked = (start: number, end: number, edge: number): Piece => ({ of: before, from: start, to: end, edge })
  const own = (start: number, end: number): Piece => ({ of: sentence, from: start, to: end, edge: null })
  const isSubject = asks === 'quantity' && clause === noun && link === null
  const counted = asked(given.named ? noun : from, noun, given.end)
  // "About 2,500 American troops." says again who they are
  const predicate = given.named && isSubject ? soldiersEnd(before, from) : clause
  const told = asked(predicate, to, isSubject ? given.end : given.start)
  const links = link === null ? [] : [asked(link, link + 1, given.start)]
  // "they are stationed at Harir"
  const start =
    asks !== 'quantity' && prepositions.test(sentence.tokens[given.from - 1]?.norm ?? '') ? given.from - 1 : given.from
  const number = own(start, given.to)
  // "2,500 are there"; "they have 2,500 American troops", "they leave in May"
  const answer = isSubject ? [number, told] : [told, ...links, number, counted]
  const pieces = [own(0, start), ...answer, own(given.to, sentence.tokens.length)]
  return joined(sentence, pieces, given.from)
}

const asking = new Map<string, Asked>([
  ['many', 'quantity'],
  ['when', 'date'],
  ['where', 'place'],
])

// "How many would stay if the talks failed?", "How many should stay?" ask for nothing that is so
const thought = /^(?:if|should)$/
const support = /^(?:do|does|did)$/
const auxiliary = /^(?:do|does|did|is|are|was|were|will|would|can|has|have|had)$/
const prepositions = /^(?:in|at|on|over|across|from)$/

// "So how many soldiers will stay?", "Q: And when do they leave?"
function questionOf({ tokens }: Sentence): Question | null {
  const norms = tokens.map(({ norm }) => norm)
  const last = norms.findLastIndex((norm) => !/^["“”'‘’]$/.test(norm))
  const at = norms.findIndex((norm, i) => asking.has(norm) && (norm !== 'many' || norms[i - 1] === 'how'))
  const asks = asking.get(norms[at] ?? '')
  if (norms[last] !== '?' || !asks || at > fewTokens || norms.some((norm) => thought.test(norm))) return null
  // "How many are there, and when do they leave?": the first is answered first
  const to = norms.findIndex((norm, i) => i > at && /^[,;?]$/.test(norm))
  const from = at + 1
  const link = asks === 'quantity' && prepositions.test(norms[at - 2] ?? '') ? at - 2 : null
  const inverted = link === null ? support : auxiliary
  const verb = norms.slice(0, to).findIndex((norm, i) => i > at && i <= at + fewTokens && inverted.test(norm))
  if (asks !== 'quantity' || verb < 0) return { asks, link: null, from, noun: from, clause: from, to }
  return { asks, link, from, noun: verb, clause: support.test(norms[verb] ?? '') ? verb + 1 : verb, to }
}

const opening =
  /^(?:well|yes|no|oh|so|ok|okay|today|now|currently|officially|right|just|only|still|probably|there|it|that|they|is|are|was|were|'s|'re|on|in|at|,|"|“)$/
const closing =
  /^(?:|[.,;:()"”—–]|in|at|on|as|with|according|right|today|now|currently|by|of|and|but|or|give|plus|more)$/

/** What an answer gives: tokens `from` to `to`, with its noun where that is `named` again. */
interface Given {
  from: number
  to: number
  start: number
  end: number
  named: boolean
}

/** The number, date or place that an answer opens with: the answer is no sentence of its own. */
function answerIn(sentence: Sentence, asks: Asked): Given | null {
  const { tokens, mentions } = sentence
  const label = tokens.slice(0, fewTokens).findIndex(({ norm }) => norm === ':')
  let from = label + 1
  const found = (): Mention | undefined => mentions.find((mention) => mention.kind === asks && mention.from === from)
  while (!found() && opening.test(tokens[from]?.norm ?? '')) from += 1
  const mention = found()
  if (!mention) return null
  const to = asks === 'quantity' ? soldiersEnd(sentence, mention.to) : mention.to
  if (!closing.test(tokens[to]?.norm ?? '')) return null
  return { from, to, start: mention.start, end: mention.end, named: to > mention.to }
}

// behind "American troops", where they begin at a token
function soldiersEnd({ mentions }: Sentence, at: number): number {
  return (
    mentions.find((mention) => mention.kind === 'force' && mention.by === 'people' && mention.from === at)?.to ?? at
  )
}

/** Tokens `from` to `to` of a sentence; `edge`: where in the text the words of a question, which stand elsewhere, are said to stand. */
interface Piece {
  of: Sentence
  from: number
  to: number
  edge: number | null
}

function joined(sentence: Sentence, pieces: readonly Piece[], answering: number): Answer {
  const tokens: Token[] = []
  const mentions: Mention[] = []
  const origins: number[] = []
  for (const { of, from, to, edge } of pieces) {
    const by = tokens.length - from
    const own = edge === null
    const point = own ? {} : { start: edge, end: edge }
    for (const mention of of.mentions)
      if (mention.from >= from && mention.to <= to)
        mentions.push({ ...(own ? mention : asked(mention)), ...point, ...shift(mention, by) })
    for (let at = from; at < to; at += 1) {
      const token = of.tokens[at]
      if (token) tokens.push({ ...token, ...point })
      origins.push(own ? at : answering)
    }
  }
  mentions.sort((a, b) => a.from - b.from || b.to - a.to)
  return { sentence: { ...sentence, tokens, mentions }, tokenOf: (token) => origins[token] ?? answering }
}

const shift = ({ from, to }: Mention, by: number): { from: number; to: number } => ({ from: from + by, to: to + by })

// whose soldiers they are was read in the question
function asked(mention: Mention): Mention {
  if (mention.kind !== 'force') return mention
  return { ...mention, antecedent: mention.antecedent ?? { start: mention.start, end: mention.end } }
}
