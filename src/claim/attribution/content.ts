import type { Sentence } from '../../model/reading.js'
import type { Speech } from './frame.js'

const isQuoteMark = (word: string): boolean => /^["“”«»’'‘]$/.test(word)
const wordAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.norm ?? ''

/** What stands before a speaker and is set off by a mark: words that it may be saying, a quotation, or nothing. */
export function whatIsBefore(sentence: Sentence, from: number): 'nothing' | 'words' | 'quote' {
  for (let at = from - 1; at >= Math.max(1, from - 4); at -= 1) {
    const word = wordAt(sentence, at)
    if (isQuoteMark(word)) return 'quote'
    if (/^[,—–…?!-]$/.test(word)) return 'words'
    if (sentence.tokens[at]?.kind === 'mark' && word !== '.') return 'nothing'
  }
  return 'nothing'
}

const finite =
  /^(?:is|are|was|were|will|would|has|have|had|may|might|could|can|should|must|shall|did|does|do|'ll|'re|'ve|remain|remains)$/
const preposition =
  /^(?:in|on|at|during|from|by|after|before|to|with|via|through|late|early|later|earlier|over|of|for|following|under|about|aboard|near|outside|inside|last|this)$/
const opensContent = /^(?:that|how|why|whether|what|there|if|it|they|he|she|we)$/
const opensReason = /^(?:because|as|since|while|when|although|though|citing)$/
const adverb = /ly$|^(?:today|yesterday|again|separately|also|(?:sun|mon|tues|wednes|thurs|fri|satur)day)$/

/** Whether words that are said follow the verb, behind its hearer, its day and its place: not "…, he told reporters on Monday". */
export function hasContentAfter(sentence: Sentence, { by, to }: Speech): boolean {
  const last = wordAt(sentence, to - 1)
  // "posted on" is followed by where; "spoke of" by what is said
  let inAdjunct = by === 'say-to' || (last !== 'of' && preposition.test(last))
  for (let at = to; at < sentence.tokens.length; ) {
    const word = wordAt(sentence, at)
    if (opensReason.test(word)) return isThatAhead(sentence, at)
    if (word === 'that' && finite.test(wordAt(sentence, at + 1))) return isThatAhead(sentence, at + 1)
    if (opensContent.test(word) || finite.test(word)) return true
    if (sentence.tokens[at]?.kind === 'mark') {
      if (word !== '.') return opensQuotation(word) && at > to
      at += 1
      continue
    }
    const dated = dateEnd(sentence, at)
    if (preposition.test(word)) inAdjunct = true
    else if (dated === at && !inAdjunct && !adverb.test(word)) return true
    at = Math.max(dated, at + 1)
  }
  return false
}

// "…, he said because he was asked"; "he said when asked that …"; "…, he told a meeting that was cut short"
function isThatAhead({ tokens }: Sentence, from: number): boolean {
  return tokens.slice(from).some(({ norm }) => norm === 'that')
}

// "he said on Monday: “…”"
function opensQuotation(mark: string): boolean {
  return /^[:"“«]$/.test(mark)
}

function dateEnd({ mentions }: Sentence, at: number): number {
  const date = mentions.find((mention) => mention.kind === 'date' && mention.from === at)
  return date?.to ?? at
}
