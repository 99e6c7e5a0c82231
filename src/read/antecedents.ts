import type { ForceMention } from '../model/mention.js'
import type { Sentence } from '../model/reading.js'

/** Gives every bare "troops" and every pronoun the force that the text last named; the first ones of a text look ahead. */
export function linkAntecedents(sentences: readonly Sentence[]): void {
  const named = sentences.flatMap(({ mentions }) => mentions.filter((mention) => mention.kind === 'force'))
  const first = named.find((force) => isAntecedent(force)) ?? null
  const last: Last = { any: first, soldiers: first && isMany(first) ? first : null }
  for (const force of named) {
    const antecedent = force.id === '' ? chosen(force, last) : null
    if (antecedent) {
      force.id = antecedent.id === 'coalition' && force.by === 'people' ? 'coalition-forces' : antecedent.id
      force.antecedent = { start: antecedent.start, end: antecedent.end }
    } else if (!isAntecedent(force)) continue

    last.any = force
    if (isMany(force) || force.many) last.soldiers = force
  }
}

interface Last {
  any: ForceMention | null
  /** Soldiers, which "they" and "them" mean rather than a body or a state. */
  soldiers: ForceMention | null
}

function chosen(force: ForceMention, last: Last): ForceMention | null {
  return force.by === 'pronoun' && force.many ? (last.soldiers ?? last.any) : last.any
}

const isMany = (force: ForceMention): boolean => force.by === 'people'

const hosts = new Set(['iraqi-forces', 'islamic-state', 'iran-backed-groups', 'iraqi-parliament', 'other-forces'])

// "they" and "the troops" of these reports are the foreign ones, whoever else was named in between
function isAntecedent(force: ForceMention): boolean {
  return force.id !== '' && force.by !== 'pronoun' && !hosts.has(force.id) && force.id !== 'speaker'
}
