/** What a UTF-16 code unit is to the tokeniser. */
export const space = 1
export const upper = 2
export const letter = 3
export const digit = 4
/** May stand inside a word but not alone: combining and invisible characters. */
export const inner = 5
export const mark = 6
export const hyphen = 7
export const apostrophe = 8

// a pattern with \p{…} on every character was a third of the reading time, so each code unit is classed once
const classes = new Uint8Array(0x10000)

export function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return space
  const code = text.charCodeAt(at)
  return classes[code] || (classes[code] = classify(String.fromCharCode(code)))
}

function classify(character: string): number {
  if (/[0-9]/.test(character)) return digit
  if (/\p{Lu}/u.test(character)) return upper
  if (/\p{L}/u.test(character)) return letter
  if (/[-\u2010\u2011]/.test(character)) return hyphen
  if (/['’]/.test(character)) return apostrophe
  if (/[\p{M}\u00ad\u200b-\u200f\u2060]/u.test(character)) return inner
  // control characters part words, and numbers in other scripts ("½", "²") are none that a count is printed in
  return /[\s\p{Cc}\p{Cf}\p{N}]/u.test(character) ? space : mark
}

export function isLetter(text: string, at: number): boolean {
  const found = classAt(text, at)
  return found === upper || found === letter
}

export function isDigit(text: string, at: number): boolean {
  return classAt(text, at) === digit
}

/** Whether a text begins with a capital. */
export function isCapitalised(text: string): boolean {
  return classAt(text, 0) === upper
}
