import type { Credits, Outlet } from '../model/knowledge.js'
import type { Sentence } from '../model/reading.js'
import type { Span } from '../model/span.js'
import { outletMentionsIn } from '../page/outlet-names.js'
import { cuesOf, type Cues, type Manner } from './cues.js'

/** Words of the report that say which outlet something comes from: "told Reuters", "according to The National". */
export interface Attribution extends Span {
  outlet: Outlet
  manner: Manner
  /** Its sentence's place in the reading. */
  sentence: number
}

/** Longer than a name with its cue and what stands between them. */
const reach = 90

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
    const words = sentence.tokens.map(({ text, start }) => ({ text, start: start - sentence.start }))
    const named = outletMentionsIn(sentence.text, outlets, words)
      .filter((mention) => !isOwn(mention, sentence.text, own) && !goesOn(sentence.text, mention.end))
      .flatMap((mention) => attributed(mention, sentence, at, cues))
    found.push(...named)
    if (named.length === 0) found.push(...standIns(sentence, at, found, cues))
  }
  return found
}

// "told Zagros" in a report of Zagros Network
function isOwn({ outlet, start, end }: Span & { outlet: Outlet }, text: string, { id, name }: Own): boolean {
  return outlet.id === id || name.toLowerCase().startsWith(text.slice(start, end).toLowerCase())
}

// "The National Security Council" is no newspaper
function goesOn(text: string, end: number): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) && !/^ (?:TV|News|Agency)/.test(text.slice(end))
}

function attributed(mention: Span & { outlet: Outlet }, sentence: Sentence, at: number, cues: Cues): Attribution[] {
  const { outlet, start, end } = mention
  const before = cues.before.exec(sentence.text.slice(Math.max(0, start - reach), start))
  const after = cues.after.exec(sentence.text.slice(end, end + reach))
  if (before === null && after === null) return []
  const heard = before !== null && cues.heard.has((before[1] ?? '').toLowerCase().replace(/\s+/g, ' '))
  const from = before === null ? start : start - before[0].length
  const to = after === null ? end : end + after[0].length
  return [
    { outlet, manner: heard ? 'heard' : 'cited', sentence: at, start: sentence.start + from, end: sentence.start + to },
  ]
}

/** "He told the newspaper": the outlet of that kind that was named last. */
function standIns(sentence: Sentence, at: number, earlier: readonly Attribution[], cues: Cues): Attribution[] {
  return [...sentence.text.matchAll(cues.standIn)].flatMap(({ 0: words, 1: noun = '', index }) => {
    const kind = cues.kinds.get(noun.toLowerCase())
    const last = earlier.findLast(({ outlet }) => outlet.kind === kind)
    return last === undefined
      ? []
      : attributed({ outlet: last.outlet, start: index, end: index + words.length }, sentence, at, cues)
  })
}
