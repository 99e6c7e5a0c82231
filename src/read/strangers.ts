import { otherForces, type ForceMention, type Mention } from '../model/mention.js'
import type { Sentence } from '../model/reading.js'
import type { WordClassName } from '../model/word-classes.js'

/** Whom bare "troops" are never, unless the sentence says that they have them. */
export const hosts = new Set(['iraqi-forces', 'islamic-state', 'iran-backed-groups', 'iraqi-parliament', ''])

/** Whether a force is one that "they" and "the troops" of these reports may be: the foreign ones, whoever else was named in between. */
export function isAntecedent(force: ForceMention): boolean {
  return !hosts.has(force.id) && force.by !== 'pronoun' && force.id !== 'speaker' && force.id !== otherForces
}

/**
 * Whether the alliance that the text last named is another than the coalition, as it was `before` this force: "NATO is staying. … the
 * alliance said". Such a force is then given to the others.
 */
export function isOtherAlliance(force: ForceMention, sentence: Sentence, before: boolean): boolean {
  if (holds(sentence, force, 'other-alliance')) return true
  if (force.id !== 'coalition' && force.id !== 'coalition-forces') return before
  if (!holds(sentence, force, 'alliance')) return false
  if (before) force.id = otherForces
  return before
}

function holds({ mentions }: Sentence, { from, to }: ForceMention, wordClass: WordClassName): boolean {
  return mentions.some((word) => word.kind === 'word' && word.class === wordClass && word.from >= from && word.to <= to)
}

/** The people last told of where no claim is about them, until others are named: "Peshmerga fighters hold the hills. They withdrew in October". */
export function strangersOf({ mentions }: Sentence, before: ForceMention | null): ForceMention | null {
  const forces = mentions.filter((mention) => mention.kind === 'force')
  const people = forces.filter(({ many, by }) => many || by === 'body')
  if (people.length === 0) return forces.some(isAntecedent) ? null : (civiliansOf(mentions) ?? before)
  return people.every(({ id }) => id === otherForces || (hosts.has(id) && id !== 'iraqi-parliament'))
    ? (people[0] ?? null)
    : null
}

// "Contractors cook for them. They number 500"; "the soldiers" are others, though
function civiliansOf(mentions: readonly Mention[]): ForceMention | null {
  const word = mentions.find((one) => one.kind === 'word' && one.class === 'civilians')
  if (!word) return null
  const { from, to, start, end } = word
  return { kind: 'force', from, to, start, end, id: otherForces, by: 'body', many: true, antecedent: null }
}

/** What a sentence opens with, where no claim is about it: "Ankara built a road there. It keeps 5,000 soldiers". */
export function strangerOf(sentence: Sentence): ForceMention | null {
  const first = sentence.mentions.find((mention) => mention.kind === 'force')
  const opens = first && (first.from === 0 || (first.from === 1 && sentence.tokens[0]?.norm === 'the'))
  return opens && first.id === otherForces && sentence.tokens[first.to]?.norm !== "'s" ? first : null
}
