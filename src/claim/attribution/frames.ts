import type { Sentence } from '../../model/reading.js'
import { speechesOf, type Frame, type Speech } from './frame.js'
import { shapeOf } from './shape.js'

/** How far each speech of a sentence reaches. Of two that overlap, the narrower one is the innermost. */
export function framesOf(sentence: Sentence): Frame[] {
  const frames: Frame[] = []
  let last: Speech | null = null
  for (const speech of speechesOf(sentence)) {
    const frame = frameOf(sentence, speech)
    const kept = place(sentence, frames, frame, speech, last)
    if (kept) {
      frames.push(frame)
      last = speech
    }
  }
  return frames
}

function frameOf(sentence: Sentence, speech: Speech): Frame {
  const end = sentence.tokens.length
  const shape = shapeOf(sentence, speech)
  const { speaker, verb, to } = speech
  switch (shape) {
    case 'leading':
      return { from: speech.from, to: leadingEnd(sentence, speech), speaker, shape }
    case 'label':
      return { from: verb, to: end, speaker, shape }
    case 'trailing':
      return { ...aroundBrackets(sentence, verb), speaker, shape }
    case 'aside':
      return { from: openingOf(sentence, verb), to: closingOf(sentence, to), speaker, shape }
  }
}

// "US forces (2,500 of them, the Pentagon says) will leave": what stands in brackets is said there
function aroundBrackets({ tokens }: Sentence, at: number): { from: number; to: number } {
  const opening = tokens.findLastIndex(({ norm }, i) => i < at && norm === '(')
  const closing = tokens.findIndex(({ norm }, i) => i > opening && norm === ')')
  return opening >= 0 && closing > at ? { from: opening, to: closing } : { from: 0, to: tokens.length }
}

function openingOf({ tokens }: Sentence, at: number): number {
  return Math.max(
    0,
    tokens.slice(0, at).findLastIndex(({ norm }) => /^[,(—–]$/.test(norm)),
  )
}

function closingOf({ tokens }: Sentence, at: number): number {
  const found = tokens.findIndex(({ norm }, i) => i >= at && /^[,)—–]$/.test(norm))
  return found < 0 ? tokens.length : found
}

/** Fits a frame between those before it; false where it adds nobody: an outer voice around an inner one. */
function place(sentence: Sentence, frames: Frame[], frame: Frame, speech: Speech, last: Speech | null): boolean {
  const outer = frames.at(-1)
  if (!outer || !last || frame.shape === 'aside') return true
  if (last.by === 'say-by' && speech.speaker.outlet !== null && outer.speaker.outlet === null) {
    // "The New York Times, citing officials, said": the same, the other way round
    outer.to = frame.to
    return false
  }
  if (frame.shape !== 'trailing') return !(isAct(speech) && frame.from < outer.to)
  // "Reuters reported, citing two officials": they vouch, Reuters heard it
  if (speech.by === 'say-by' && outer.speaker.outlet !== null && speech.speaker.outlet === null) {
    frames.pop()
    frame.from = outer.from
    return true
  }
  const border = outer.shape === 'trailing' ? last.to : borderBetween(sentence, last.to, speech.from)
  if (isContent(sentence, border, speech.from)) {
    frame.from = border
    outer.to = Math.min(outer.to, border)
    return true
  }
  // "Baghdad has announced a date, the general said": the general reports the act
  if (!isAct(last)) return false
  frames.pop()
  return true
}

// a state that "has told Baghdad to hurry" acts, where another reports it
function isAct({ by, speaker }: Speech): boolean {
  return (
    by === 'say-act' || by === 'say-think' || by === 'say-count' || (by === 'say-to' && speaker.by === 'organisation')
  )
}

function isContent({ tokens }: Sentence, from: number, to: number): boolean {
  return from >= 0 && tokens.slice(from, to).filter(({ kind }) => kind === 'word').length >= 4
}

const conjunction = /^(?:but|while|although|though|and|whereas)$/

/** Where a clause of its own begins between two speeches, "…, while"; -1 where none does. */
function borderBetween({ tokens }: Sentence, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (tokens[at]?.norm === ';') return at
    if (tokens[at]?.norm === ',' && conjunction.test(tokens[at + 1]?.norm ?? '')) return at
  }
  return -1
}

/** A quotation's end closes what is said in it, a semicolon what is said outside of one, a comma what a side clause says. */
function leadingEnd({ tokens }: Sentence, { verb, from, to, by }: Speech): number {
  // "despite assurances from the Pentagon that 2,500 would stay, 500 left"
  const aside = by === 'say-noun' || by === 'say-call' || isSideClause(tokens, from)
  const isComma = commaTest(aside, by === 'say-act' && tokens[to]?.norm !== 'that')
  let open = false
  let within = false
  for (const [at, { norm }] of tokens.entries()) {
    if (at === verb) within = open
    if (norm === '"' || norm === '“' || norm === '”') open = norm === '"' ? !open : norm === '“'
    if (at < to) continue
    if (within && !open) return at
    if (!open && (norm === ';' || (norm === ',' && isComma(tokens[at + 1]?.norm ?? '')))) return at
  }
  return tokens.length
}

/** Whether what is said is over at a comma before a word. */
function commaTest(isAside: boolean, isAct: boolean): (next: string) => boolean {
  if (isAside) return (next) => !goesOn.test(next)
  // "Baghdad announced a date, after talks that had begun in May": only the date is announced
  return (next) => isAct && occasion.test(next)
}

const occasion = /^(?:after|before|following|since|when)$/
const goesOn = /^(?:and|or|but|which|who|whose|where|including|with)$/
const subordinator = /^(?:although|though|while|whereas|after|before|since|because|if|once|until)$/

// "Although the Pentagon says that all will go, 500 stay"
function isSideClause(tokens: Sentence['tokens'], from: number): boolean {
  const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1
  return before === 0 && subordinator.test(tokens[before]?.norm ?? '')
}
