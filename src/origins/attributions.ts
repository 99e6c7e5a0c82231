import type { Credits, Outlet } from '../model/knowledge.js'
import type { Sentence, Token } from '../model/reading.js'
import type { Span } from '../model/span.js'
import { outletMentionsIn } from '../page/outlet-names.js'
import { cueAround, cuesOf, standInAt, type Cues, type Manner } from './cues.js'

/** Words of the report that say which outlet something comes from: "told Reuters", "according to The National". */
export interface Attribution extends Span {
  outlet: Outlet
  manner: Manner
  /** Its sentence's place in the reading. */
  sentence: number
}

/** Whose report it is: its outlet's name, and its id in the data. */
interface Own {
  id: string
  name: string
}

/** The outlets that the report's own sentences, not its captions, say they have something from. What it says of its own outlet is none. */
export function attributionsIn(
  sentences: readonly Sentence[],
  own: Own,
  { outlets, credits }: { outlets: Outlet[]; credits: Credits },
): Attribution[] {
  const cues = cuesOf(credits)
  const found: Attribution[] = []
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.section === 'caption') continue
    const named = outletMentionsIn(sentence.text, outlets, wordsOf(sentence))
      .filter((mention) => !isOwn(mention, sentence.text, own) && !goesOn(sentence.text, mention.end))
      .flatMap(({ outlet, start, end }) => attributed(outlet, tokensAt(sentence, start, end), sentence, at, cues))
    found.push(...named)
    if (named.length === 0 && found.length > 0) found.push(...standIns(sentence, at, found, cues))
  }
  return found
}

function* wordsOf({ tokens, start }: Sentence): Generator<Pick<Token, 'text' | 'start'>> {
  for (const token of tokens) yield { text: token.text, start: token.start - start }
}

/** The tokens of a stretch of a sentence's text. */
function tokensAt({ tokens, start: offset }: Sentence, start: number, end: number): { from: number; to: number } {
  const from = tokens.findIndex((token) => token.start >= offset + start)
  const behind = tokens.findIndex((token) => token.start >= offset + end)
  return { from, to: behind < 0 ? tokens.length : behind }
}

// "told Zagros" in a report of Zagros Network
function isOwn({ outlet, start, end }: Span & { outlet: Outlet }, text: string, { id, name }: Own): boolean {
  return outlet.id === id || name.toLowerCase().startsWith(text.slice(start, end).toLowerCase())
}

// "The National Security Council" is no newspaper
function goesOn(text: string, end: number): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) && !/^ (?:TV|News|Agency)/.test(text.slice(end))
}

function attributed(
  outlet: Outlet,
  name: { from: number; to: number },
  { tokens }: Sentence,
  at: number,
  cues: Cues,
): Attribution[] {
  const cue = cueAround(tokens, name, cues)
  const [first, last] = [tokens[cue?.from ?? 0], tokens[(cue?.to ?? 0) - 1]]
  if (cue === null || first === undefined || last === undefined) return []
  return [{ outlet, manner: cue.manner, sentence: at, start: first.start, end: last.end }]
}

/** "He told the newspaper": the outlet of that kind that was named last. */
function standIns(sentence: Sentence, at: number, earlier: readonly Attribution[], cues: Cues): Attribution[] {
  return sentence.tokens.flatMap((_, from) => {
    const standIn = standInAt(sentence.tokens, from, cues)
    const last = standIn && earlier.findLast(({ outlet }) => outlet.kind === standIn.kind)
    return standIn && last ? attributed(last.outlet, { from, to: standIn.to }, sentence, at, cues) : []
  })
}
