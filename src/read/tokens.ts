import type { Token } from '../model/reading.js'
import { apostrophe, classAt, digit, hyphen, inner, isLetter, letter, space, upper } from './characters.js'
import { normalize } from './normalize.js'
import { addressEnd, isEnding, numberEnd, wordEnd } from './token-ends.js'

/** Words, numbers and marks of a text, with their offsets in it. A hyphen between two words is no token, an address is one mark. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  let joined = false
  for (let at = 0; at < text.length; ) {
    const found = classAt(text, at)
    if (found === space || found === inner) {
      joined = false
      at += 1
    } else if (isJoint(text, at, found)) {
      joined = true
      at += 1
    } else {
      const token = tokenAt(text, at, found, offset, joined)
      tokens.push(token)
      at = token.end - offset
      joined = false
    }
  }
  return tokens
}

function tokenAt(text: string, at: number, found: number, offset: number, joined: boolean): Token {
  const start = offset + at
  if (found === digit) {
    const end = numberEnd(text, at)
    const words = text.slice(at, end)
    return { start, end: offset + end, text: words, norm: words, kind: 'number', joined }
  }
  if (found === upper || found === letter || (found === apostrophe && isEnding(text, at))) {
    const end = wordEnd(text, at)
    const address = addressEnd(text, at, end)
    const words = text.slice(at, address)
    if (address > end) return { start, end: offset + address, text: words, norm: words, kind: 'mark', joined }
    return { start, end: offset + end, text: words, norm: normOf(words, text), kind: 'word', joined }
  }
  const end = markEnd(text, at)
  const words = text.slice(at, end)
  return { start, end: offset + end, text: words, norm: dashes.test(words) ? '–' : words, kind: 'mark', joined }
}

/** What some houses set for an en dash: figure dash, horizontal bar, minus. */
const dashes = /^[‒―−]$/

// capitals tell "IS" from "is" only in a text that is not all capitals
function normOf(word: string, text: string): string {
  return normalize(undoubled(word), word === 'IS' && text === text.toUpperCase())
}

// "Donald TrumpTrump": a page prints a link's words, and its name for those who cannot see, side by side
function undoubled(word: string): string {
  const half = word.length / 2
  if (half < 3 || classAt(word, half) !== upper || classAt(word, half - 1) !== letter) return word
  return word.startsWith(word.slice(half)) ? word.slice(half) : word
}

function markEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? at + 2 : at + 1
}

/** A hyphen inside "US-led", and an en dash between two letters, which some houses set for one ("US–led"). */
function isJoint(text: string, at: number, found: number): boolean {
  if (found === hyphen) return isInner(text, at - 1) && isInner(text, at + 1)
  return text.charCodeAt(at) === 0x2013 && isLetter(text, at - 1) && isLetter(text, at + 1)
}

function isInner(text: string, at: number): boolean {
  const found = classAt(text, at)
  return found !== space && found !== hyphen
}

export { spanOf } from '../model/token-span.js'
