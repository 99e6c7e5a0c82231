import type { Knowledge } from './knowledge.js'

/** What an id is called in a sentence: "us-forces" is "US forces". */
export type Names = (id: string) => string

export type NamingKnowledge = Pick<Knowledge, 'places' | 'forces' | 'outlets' | 'speakers' | 'anonymous'>

/**
 * Names from the data. An id that it does not list is spelled as the data spells its words ("us-officials" is "US officials"), and one
 * of which it knows no word is a person's ("qais-al-muhammadawi" is "Qais al-Muhammadawi").
 */
export function namesOf({ places, forces, outlets, speakers, anonymous }: NamingKnowledge): Names {
  const known = new Map([...outlets, ...forces, ...places, ...speakers].map(({ id, name }) => [id, name]))
  const spellings = new Map(
    [...forces, ...anonymous].flatMap(({ adjectives }) => adjectives).map((word) => [word.toLowerCase(), word]),
  )
  const spell = (id: string): string => {
    const words = id.split('-')
    if (words.length > 1 && words.every((word) => !spellings.has(word) && !plain.has(word))) return personName(words)
    return words.map((word) => spellings.get(word) ?? word).join(' ')
  }
  return (id) =>
    known.get(id) ??
    id
      .split('-and-')
      .map((part) => known.get(part) ?? spell(part))
      .join(' and ')
}

/**
 * Names for headings and tables: shorter where the data has a label ("US and Iraq"). A status is called by its topic and code:
 * "talks-status/planned" is "talks still to begin".
 */
export function labelsOf(knowledge: NamingKnowledge & Pick<Knowledge, 'topics'>): Names {
  const names = namesOf(knowledge)
  const labels = new Map([
    ...knowledge.forces.flatMap(({ id, label }): [string, string][] => (label === undefined ? [] : [[id, label]])),
    ...knowledge.topics.flatMap(({ topic, compare }) =>
      Object.entries(compare.codes).map(([code, words]): [string, string] => [`${topic}/${code}`, words]),
    ),
  ])
  return (id) => labels.get(id) ?? (id.includes('/') ? id.replace(/^.*\//, '').replaceAll('-', ' ') : names(id))
}

/** Words that the contract's ids for unnamed speakers are made of. */
const plain = new Set(['unnamed', 'sources', 'officials'])

function personName(words: string[]): string {
  const names = words.map((word) =>
    word === 'al' || word === 'el' ? `${word}-` : `${word.charAt(0).toUpperCase()}${word.slice(1)} `,
  )
  return names.join('').trim()
}
