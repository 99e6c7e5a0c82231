const initials = new Map([
  ['us', 'u.s.'],
  ['usa', 'u.s.'],
  ['uk', 'u.k.'],
  ['is', 'i.s.'],
  ['un', 'u.n.'],
])
const plain = /^[a-z]+$/
const ascii = /^[\x20-\x7e]*$/

/** "US" is a country and "us" a pronoun, "IS" an armed group and "is" a verb: capitals tell, save in a line that is all capitals. */
export function normalize(word: string, shouted = false): string {
  if (plain.test(word)) return word
  const lower = ascii.test(word) ? word.toLowerCase() : unaccented(word)
  if (word !== word.toUpperCase()) return lower
  const bare = lower.replaceAll('.', '')
  const spelled = bare.length > 1 && !(shouted && bare === 'is')
  return spelled ? (initials.get(bare) ?? bare) : lower
}

// "Daésh", "Da‘esh", "coali\u00adtion": accents, letters of transliteration and soft hyphens are no part of a look-up
function unaccented(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/’/g, "'")
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060ʿʾ`]/gu, '')
}
