import type { ForceMention } from '../model/mention.js'
import type { Sentence } from '../model/reading.js'

/** Gives every bare "troops" and every pronoun the force that the text last named; the first ones of a text look ahead. */
export function linkAntecedents(sentences: readonly Sentence[]): void {
  const named = sentences.flatMap(({ mentions }) => mentions.filter((mention) => mention.kind === 'force'))
  let last = named.find((force) => isAntecedent(force)) ?? null
  for (const force of named) {
    if (force.id === '' && last) {
      force.id = last.id === 'coalition' && force.by === 'people' ? 'coalition-forces' : last.id
      force.antecedent = { start: last.start, end: last.end }
    }
    if (isAntecedent(force) && force.antecedent === null) last = force
  }
}

const hosts = new Set(['iraqi-forces', 'islamic-state', 'iran-backed-groups', 'iraqi-parliament', 'other-forces'])

// "they" and "the troops" of these reports are the foreign ones, whoever else was named in between
function isAntecedent(force: ForceMention): boolean {
  return force.id !== '' && force.by !== 'pronoun' && !hosts.has(force.id) && force.id !== 'speaker'
}
