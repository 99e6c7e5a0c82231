import type { Knowledge } from '../model/knowledge.js'

/** What an id is called in words: "us-forces" is "US forces". */
export type Names = (id: string) => string

/** Names from the data; an id that it does not list is spelled out from the words that it does ("us-officials" is "US officials"). */
export function namesOf({ places, forces, outlets }: Pick<Knowledge, 'places' | 'forces' | 'outlets'>): Names {
  const rows = [...outlets, ...forces, ...places]
  const known = new Map(rows.map(({ id, name }) => [id, name]))
  const spellings = spellingsIn(rows.flatMap(({ name, aliases }) => [name, ...aliases]))
  return (id) => {
    const parts = id.split('-and-').map((part) => known.get(part) ?? spellOut(part, spellings))
    return known.get(id) ?? parts.join(' and ')
  }
}

/** The capitals of a name's words, "us" to "US", where the data always writes them so. */
function spellingsIn(names: string[]): Map<string, string> {
  const spellings = new Map<string, string>()
  for (const word of names.flatMap((name) => name.split(/[\s-]+/))) {
    const lower = word.toLowerCase()
    if (!spellings.has(lower) || word === lower) spellings.set(lower, word)
  }
  return spellings
}

function spellOut(id: string, spellings: Map<string, string>): string {
  return id
    .split('-')
    .map((word) => spellings.get(word) ?? word)
    .join(' ')
}

/** A person's id as a name: "thabet-al-abbasi" is "Thabet al-Abbasi". */
export function personName(id: string): string {
  const words = id.split('-').map((word) => (particles.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
  return words.join(' ').replace(/\b(al|el) (?=\p{Lu})/gu, '$1-')
}

const particles = new Set(['al', 'el', 'bin', 'ibn', 'van', 'von', 'de'])
