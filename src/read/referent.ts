import type { SpeakerMention } from '../model/mention.js'
import { bodyFor } from './body-referent.js'
import type { Roster } from './mentions/speaker/roster.js'
import { holderFor } from './office-referent.js'
import { isBody, isGroup, isNamed, isSilent, isSpeaking, isUnnamed, last, type Test, type Told } from './told.js'

/** Across more namings than a long report has nobody is meant, and looking further would make time grow with their square. */
const farthest = 500

/** Whom a pronoun or a description means: the last fitting speaker before it, for an office also the first one behind. */
export function antecedentOf(told: readonly Told[], index: number, roster: Roster): SpeakerMention | null {
  const one = told[index]
  if (!one) return null
  const office = one.mention.office ?? ''
  const all = told.slice(Math.max(0, index - farthest), index).reverse()
  // a paper that is only spoken of may be meant by "the paper", a body by "it", and by no other word
  const before = all.filter(({ mention }) => mention.by === 'named' || !isSilent(mention))
  if (/^(?:he|she|him|her)$/.test(office)) return last(all.filter(mayBePerson), isPerson, isSpeaking, true)
  if (/^(?:they|them|one)$/.test(office)) return last(before, isGroup, isSpeaking) ?? last(before, isBody, isSpeaking)
  const body = bodyFor(one, all, before, roster)
  if (body !== undefined) return body
  const after = told.slice(index + 1, index + 1 + farthest)
  return holderFor(one, before, after, roster) ?? byHead(one.mention, before)
}

const isPerson: Test = (mention) => isNamed(mention) || isUnnamed(mention) || isMouthpiece(mention)

// "A Pentagon spokeswoman said … She added": she speaks for the Pentagon; its press office is no person
const isMouthpiece: Test = ({ by, office, antecedent }) =>
  by === 'organisation' && office !== null && antecedent === null && !/(?:office|cabinet|service|bureau)$/.test(office)

// "A spokesman for the coalition gave the number. … he said"
const mayBePerson = ({ mention }: Told): boolean =>
  mention.by === 'named' || !isSilent(mention) || (mention.from <= 1 && isMouthpiece(mention))

// "Two US officials said … The first official"
function oneOf(office: string | null, before: readonly Told[]): SpeakerMention | null {
  return last(before, (other) => isGroup(other) && other.office === `${office}s`, isSpeaking)
}

// "the official", "the sources": the last ones of that number; a single one may have been named
function byHead({ count, id, office }: SpeakerMention, before: readonly Told[]): SpeakerMention | null {
  if (id !== '') return null
  if (count === 1 && office === 'source') return last(before, isUnnamed, isSpeaking)
  if (count === 1) return last(before, isPerson, isSpeaking) ?? oneOf(office, before)
  if (!isPlural(office)) return null
  return last(before, isGroup, isSpeaking) ?? last(before, isBody, isSpeaking)
}

export function isPlural(office: string | null): boolean {
  return office === 'they' || /[^s]s$/.test(office ?? '')
}
