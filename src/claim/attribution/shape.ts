import type { Sentence } from '../../model/reading.js'
import type { Shape, Speech } from './frame.js'

const quotes = new Set(['"', '“', '”', '«', '»', '’', "'", '‘'])
const wordAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.norm ?? ''

/** Tells where the words stand that a speech is about. */
export function shapeOf(sentence: Sentence, speech: Speech): Shape {
  const { speaker, verb, by, from } = speech
  if (by === 'label') return speaker.to <= verb ? 'label' : 'trailing'
  if (by === 'say-noun') return 'leading'
  if (by === 'say-by' && opensReport(sentence, verb)) return 'leading'
  if (by === 'say-by') return isAside(sentence, speech) ? 'aside' : from <= 1 ? 'leading' : 'trailing'
  if (speaker.from > verb) return 'trailing'
  const before = contentBefore(sentence, from)
  if (before === 'none') return from > 1 && wordAt(sentence, speech.to) === ',' ? 'trailing' : 'leading'
  return before === 'quote' || !contentAfter(sentence, speech) ? 'trailing' : 'leading'
}

// "he told Al-Arabiya that, according to the ambassador, …": all that follows is hers
function opensReport(sentence: Sentence, verb: number): boolean {
  return wordAt(sentence, verb - 1) === ',' && wordAt(sentence, verb - 2) === 'that'
}

// "his army, which according to him now runs nine in ten", "(2,500 according to the Pentagon)", "– 2,500, according to X –"
function isAside(sentence: Sentence, { verb, to }: Speech): boolean {
  if (/^(?:which|who|that)$/.test(wordAt(sentence, verb - 1))) return true
  const { tokens } = sentence
  const closing = tokens.findIndex((token, at) => at >= to && /^[)—–]$/.test(token.norm))
  if (closing < 0 || closing > to + 1) return false
  const opening = tokens.slice(0, verb).findLastIndex((token) => /^[(—–]$/.test(token.norm))
  return opening >= 0 && verb - opening > 2
}

/** What stands before the speaker: words that it may be saying, end in a comma, a dash or a quotation mark. */
function contentBefore(sentence: Sentence, from: number): 'none' | 'words' | 'quote' {
  for (let at = from - 1; at >= Math.max(1, from - 4); at -= 1) {
    const word = wordAt(sentence, at)
    if (quotes.has(word)) return 'quote'
    if (/^[,—–…?!-]$/.test(word)) return isAdjunct(sentence, at) ? 'none' : 'words'
    if (sentence.tokens[at]?.kind === 'mark' && word !== '.') return 'none'
  }
  return 'none'
}

// "On Sunday," "In Washington," "Asked about it,": nothing that anybody could be saying
function isAdjunct(sentence: Sentence, end: number): boolean {
  const words = sentence.tokens.slice(0, end)
  return words.length < 9 && !words.some((_, at) => isFinite(sentence, at)) && !hasVerbMention(sentence, end)
}

function hasVerbMention({ mentions }: Sentence, end: number): boolean {
  return mentions.some(
    (mention) => mention.kind === 'word' && mention.to <= end && /^(?:past|third)$/.test(mention.form),
  )
}

const finite = new Set([
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
  'has',
  'have',
  'had',
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
  'shall',
  'did',
  'does',
  'do',
  "'ll",
  "'re",
  "'ve",
  'remain',
  'remains',
])

function isFinite(sentence: Sentence, at: number): boolean {
  return finite.has(wordAt(sentence, at))
}

const preposition =
  /^(?:in|on|at|during|from|by|after|before|to|with|via|through|late|early|later|earlier|over|of|for|following|as|under|about|aboard|near|outside|inside|last|this)$/
const opensContent = /^(?:that|how|why|whether|what|there|if|it|they|he|she|we)$/

/** Whether words that are said follow the verb, behind its hearer, its day and its place. */
function contentAfter(sentence: Sentence, { verb, by, to }: Speech): boolean {
  let inAdjunct = by === 'say-to'
  for (let at = to; at < sentence.tokens.length; ) {
    const word = wordAt(sentence, at)
    if (word === ':' || (quotes.has(word) && sentence.tokens[at]?.kind === 'mark' && at > verb + 1))
      return word !== '’' && word !== "'"
    if (sentence.tokens[at]?.kind === 'mark' && word !== '.') return false
    if (opensContent.test(word) || isFinite(sentence, at)) return true
    const date = sentence.mentions.find((mention) => mention.kind === 'date' && mention.from === at)
    if (preposition.test(word)) inAdjunct = true
    else if (!date && !inAdjunct && !isAdverb(word) && sentence.tokens[at]?.kind !== 'mark') return true
    at = Math.max(date?.to ?? 0, at + 1)
  }
  return false
}

function isAdverb(word: string): boolean {
  return (
    /ly$/.test(word) ||
    /^(?:today|yesterday|again|separately|also|friday|monday|tuesday|wednesday|thursday|saturday|sunday)$/.test(word)
  )
}
