const particles = new Set(['al', 'el', 'ul', 'bin', 'ibn', 'abu', 'abd', 'von', 'van', 'der', 'de', 'la', 'le'])
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** A name in kebab-case, given name first: "Lloyd J. Austin III" is `lloyd-austin`, "Mohammed Shia' al-Sudani" `mohammed-shia-al-sudani`. */
export function nameId(words: readonly string[]): string {
  const bare = words.map((word) => word.replace(/[^a-z0-9]/g, ''))
  const kept = bare.filter((word) => word.length > 1 && !suffixes.has(word))
  return (kept.length > 0 ? kept : bare).join('-')
}

export function isParticle(word: string): boolean {
  return particles.has(word)
}

/** The last part, without its article: of `thabet-al-abbasi` it is `abbasi`. */
export function surnameOf(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1)
}

export function isFullName(id: string): boolean {
  return id.split('-').filter((part) => !particles.has(part)).length > 1
}

/** What stays the same however an Arabic name is spelled: "Thabit al-Abassi" and "Thabet al-Abbasi" have one skeleton. */
export function skeletonOf(id: string): string {
  const parts = id.split('-').filter((part) => !particles.has(part))
  const [given = ''] = parts
  return parts.length > 1 ? `${consonants(given)} ${consonants(surnameOf(id))}` : consonants(given)
}

// "Alawadi" is "al-Awadi", "Kadhimi" is "Kazemi", "Qais" is "Kais", "Muhammad" is "Mohammed"; "o" and "u" count as one vowel, so that
// "Rasool" is "Rasul" and "John" no "Jean"
function consonants(name: string): string {
  const bare = name.replace(/^al(?=\w{4})/, '')
  return (bare.charAt(0).replace(/[aeiou]/, 'a') + bare.slice(1))
    .replaceAll('dh', 'z')
    .replaceAll('ph', 'f')
    .replace(/[cq]/g, 'k')
    .replace(/(?<!^)[aeiywh]/g, '')
    .replace(/(?<!^)[ou]+/g, 'u')
    .replace(/(.)\1+/g, '$1')
}
