import type { Knowledge } from '../model/knowledge.js'
import type { ForceMention, Mention } from '../model/mention.js'
import type { Sentence } from '../model/reading.js'
import type { Attributions } from './attribution/index.js'

const pronouns = /^(?:we|our|ours|us)$/

/** The same sentence where "we" and "our troops" are those for whom its speaker speaks: "“We have 2,500 troops there,” the general said". */
export function inFirstPerson(sentence: Sentence, attributions: Attributions, knowledge: Knowledge): Sentence {
  const spoken = sentence.mentions.filter(
    (mention) => mention.kind === 'force' && pronouns.test(sentence.tokens[mention.from]?.norm ?? ''),
  )
  if (spoken.length === 0) return sentence
  const forces = new Map<number, string>()
  for (const { from, start } of spoken) {
    const speaker = attributions.at(sentence, from).speaker
    const force = speaker === null ? null : forceOf(speaker, knowledge)
    if (force) forces.set(start, force)
  }
  return { ...sentence, mentions: sentence.mentions.map((mention) => withForce(mention, forces)) }
}

function withForce(mention: Mention, forces: ReadonlyMap<number, string>): Mention {
  if (mention.kind !== 'force') return mention
  const id = forces.get(mention.start) ?? (isBare(mention) ? forces.get(mention.antecedent?.start ?? -1) : undefined)
  return id === undefined ? mention : { ...mention, id }
}

// "our troops", whose owner the pronoun named
const isBare = ({ by }: ForceMention): boolean => by === 'people'

const speaking = new WeakMap<Knowledge, Map<string, string>>()

/** The force that a person or office speaks for: "the Pentagon" for US forces. */
export function forceOf(speaker: string, knowledge: Knowledge): string | null {
  const known = speaking.get(knowledge) ?? new Map<string, string>()
  if (!speaking.has(knowledge)) {
    for (const { id, speaksFor } of [...knowledge.speakers, ...knowledge.anonymous])
      if (speaksFor !== null) known.set(id, speaksFor)
    speaking.set(knowledge, known)
  }
  return known.get(speaker) ?? null
}
