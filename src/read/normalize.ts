const initials = new Map([
  ['us', 'u.s.'],
  ['usa', 'u.s.'],
  ['uk', 'u.k.'],
  ['is', 'i.s.'],
  ['un', 'u.n.'],
])
const ascii = /^[\x20-\x7e]*$/

/** "US" is a country and "us" a pronoun, "IS" an armed group and "is" a verb: capitals tell, save in a line that is all capitals. */
export function normalize(word: string, shouted = false): string {
  if (isSmall(word, 0)) return word
  if (word.length > 1 && isSmall(word, 1) && word.charCodeAt(0) < 0x80) return word.toLowerCase()
  const lower = ascii.test(word) ? word.toLowerCase() : unaccented(word)
  if (word !== word.toUpperCase()) return lower
  const bare = lower.replaceAll('.', '')
  const spelled = bare.length > 1 && !(shouted && bare === 'is')
  return spelled ? (initials.get(bare) ?? bare) : lower
}

// nearly every word is small letters; a pattern to tell so cost more than all else that is done with a word
function isSmall(word: string, from: number): boolean {
  for (let at = from; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

// "Daésh", "Da‘esh", "coali\u00adtion": accents, letters of transliteration and soft hyphens are no part of a look-up
function unaccented(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/’/g, "'")
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060ʿʾ`]/gu, '')
}
