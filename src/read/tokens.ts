import type { Token } from '../model/reading.js'
import { classAt, digit, inner, isDigit, isLetter, letter, space, upper } from './characters.js'
import { normalize } from './normalize.js'

/** Words, numbers and marks of a text, with their offsets in it. A hyphen between two words is no token, an address is one mark. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  let shouted: boolean | null = null
  for (let at = 0; at < text.length; ) {
    const found = classAt(text, at)
    if (found === space || found === inner || isJoint(text, at)) {
      at += 1
      continue
    }
    const kind =
      found === digit ? 'number' : found === upper || found === letter || isEnding(text, at) ? 'word' : 'mark'
    const end = kind === 'number' ? numberEnd(text, at) : kind === 'word' ? wordEnd(text, at) : markEnd(text, at)
    const address = kind === 'word' ? addressEnd(text, at, end) : end
    const words = text.slice(at, address)
    // capitals tell "IS" from "is" only in a text that is not all capitals
    if (words === 'IS') shouted ??= text === text.toUpperCase()
    tokens.push({
      start: offset + at,
      end: offset + address,
      text: words,
      norm: kind === 'word' ? normalize(words, shouted ?? false) : words,
      kind: address === end ? kind : 'mark',
      joined: isJoint(text, at - 1),
    })
    at = address
  }
  return tokens
}

/** "2,500", "2.5", "2.5k", "30.09.2025", and "2 500" with the narrow spaces that some houses part thousands with. */
function numberEnd(text: string, start: number): number {
  let at = digitsEnd(text, start)
  while (isParting(text, at) && isDigit(text, at + 1)) at = digitsEnd(text, at + 1)
  return text[at] === 'k' && !isLetter(text, at + 1) && !isDigit(text, at + 1) ? at + 1 : at
}

function digitsEnd(text: string, start: number): number {
  let at = start
  while (isDigit(text, at)) at += 1
  return at
}

function isParting(text: string, at: number): boolean {
  const parting = text[at]
  if (parting === ',' || parting === '.') return true
  const narrow = parting === '\u00a0' || parting === '\u202f' || parting === '\u2009'
  return narrow && digitsEnd(text, at + 1) === at + 4
}

function wordEnd(text: string, start: number): number {
  const initials = initialsEnd(text, start)
  if (initials > 0) return initials
  let at = isApostrophe(text, start) ? start + 1 : start
  for (; ; at += 1) {
    const found = classAt(text, at)
    if (found === letter || found === upper || found === inner) continue
    // "don't" and "O'Brien" are one word, "Iraq's" and "they'll" two
    if (!isApostrophe(text, at) || at === start || !isLetter(text, at + 1) || isEnding(text, at)) return at
  }
}

/** "U.S.", "a.m."; "U.S" where the printer lost the last stop. 0 where there are none. */
function initialsEnd(text: string, start: number): number {
  let at = start
  let letters = 0
  for (; isLetter(text, at) && text[at + 1] === '.'; at += 2) letters += 1
  if (letters > 1) return at
  const open = classAt(text, start) === upper && classAt(text, at) === upper && !isLetter(text, at + 1)
  return letters === 1 && open && !isDigit(text, at + 1) ? at + 1 : 0
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === "'" || text[at] === '’'
}

/** "'s" of "Iraq's", "'ll" of "they'll": a word of its own. */
function isEnding(text: string, at: number): boolean {
  if (!isApostrophe(text, at)) return false
  const [first, second] = [text[at + 1]?.toLowerCase(), text[at + 2]?.toLowerCase()]
  if (first === 's') return !isLetter(text, at + 2) && !isDigit(text, at + 2)
  const long = (first === 'l' && second === 'l') || ((first === 'r' || first === 'v') && second === 'e')
  return long && !isLetter(text, at + 3)
}

function markEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? at + 2 : at + 1
}

/** The end of "https://…/2024/07/23/…" or "www.…", whose numbers are nobody's; `end` where the word opens no address. */
function addressEnd(text: string, start: number, end: number): number {
  const scheme = text.startsWith('://', end)
  if (!scheme && !(text[end] === '.' && /^www$/i.test(text.slice(start, end)))) return end
  let at = end
  while (at < text.length && classAt(text, at) !== space && !'"<>()[]“”'.includes(text[at] ?? '')) at += 1
  return at
}

const hyphens = new Set(['-', '\u2010', '\u2011'])

/** A hyphen inside "US-led", and an en dash between two letters, which some houses set for one ("US–led"). */
function isJoint(text: string, at: number): boolean {
  const character = text[at]
  if (character === '–') return isLetter(text, at - 1) && isLetter(text, at + 1)
  if (character === undefined || !hyphens.has(character)) return false
  return isInner(text, at - 1) && isInner(text, at + 1)
}

function isInner(text: string, at: number): boolean {
  return classAt(text, at) !== space && !hyphens.has(text[at] ?? '-')
}

/** From the first token to the one before `to`. */
export function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? tokens[from]?.end ?? 0 }
}
