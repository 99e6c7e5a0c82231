import type { Token } from '../model/reading.js'

const pattern =
  /\d+(?:[.,]\d+)*(?:k\b)?|(?:\p{Lu}\.){2,}|['’]s\b|\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)*|[^\s\p{L}\p{N}]/gu

const initials = new Map([
  ['us', 'u.s.'],
  ['usa', 'u.s.'],
  ['uk', 'u.k.'],
  ['is', 'i.s.'],
  ['un', 'u.n.'],
])
const plain = /^[a-z]+$/
const letter = /^\p{L}/u

/** "US" is a country and "us" a pronoun, "IS" an armed group and "is" a verb: capitals tell, save in a line that is all capitals. */
export function normalize(word: string, shouted = false): string {
  if (plain.test(word)) return word
  const lower = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/’/g, "'")
    .replace(/[\p{M}ʿʾ`]/gu, '')
  const bare = lower.replace(/\./g, '')
  const spelled = bare.length > 1 && word === word.toUpperCase() && !(shouted && bare === 'is')
  return spelled ? (initials.get(bare) ?? bare) : lower
}

/** Words, numbers and marks of a text, with their offsets in it. A hyphen between two words is no token. */
export function tokenize(text: string, offset = 0): Token[] {
  const shouted = text === text.toUpperCase()
  const tokens: Token[] = []
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const joint = word === '-' || word === '‑'
    if (joint && isInside(text, index)) continue
    const digit = word >= '0' && word < ':'
    const kind = digit ? 'number' : word.length > 1 || letter.test(word) ? 'word' : 'mark'
    tokens.push({
      start: offset + index,
      end: offset + index + word.length,
      text: word,
      norm: kind === 'word' ? normalize(word, shouted) : word,
      kind,
      joined: isInside(text, index - 1) && (text[index - 1] === '-' || text[index - 1] === '‑'),
    })
  }
  return tokens
}

const spaces = new Set([' ', '\u00a0', '\t', undefined])

function isInside(text: string, hyphen: number): boolean {
  return !spaces.has(text[hyphen - 1]) && !spaces.has(text[hyphen + 1])
}

/** From the first token to the one before `to`. */
export function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? tokens[from]?.end ?? 0 }
}
