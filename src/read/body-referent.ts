import type { SpeakerMention } from '../model/mention.js'
import type { Candidate } from './mentions/speaker/candidate.js'
import type { Roster } from './mentions/speaker/roster.js'
import { isBody, isNamed, isSpeaking, last, since, type Test, type Told } from './told.js'

/**
 * Whom "it", "the ministry", "the statement" or "the newspaper" means; undefined for words that mean no body. `all`: those told of
 * before, the last one first; `before`: those of them that are not silent.
 */
export function bodyFor(
  told: Told,
  all: readonly Told[],
  before: readonly Told[],
  roster: Roster,
): SpeakerMention | null | undefined {
  const { sentence: here } = told
  const office = told.mention.office ?? ''
  if (office === 'it') return bodyMeant(all, before, here, roster)
  if (office === 'its') return bodyOwning(since(all, here - 1))
  if (office === 'paper') return paperOf(told, all) ?? bodyMeant(all, before, here, roster)
  if (office.startsWith('body ')) return bodyCalled(office.slice(5), before, roster)
  return office.startsWith('outlet') ? last(before, isOutletCalled(office.slice(7)), isSpeaking) : undefined
}

/**
 * "The coalition has 83 members. It is not leaving, it said": the body that the sentence before is about, if nobody spoke in it;
 * else whoever spoke.
 */
function bodyMeant(all: readonly Told[], before: readonly Told[], here: number, roster: Roster): SpeakerMention | null {
  const spoken = since(before, here - 2)
  const isOne = ({ id }: Candidate): boolean => (roster.speakers.get(id)?.joins ?? []).length === 0
  const subjects = since(all, here - 2).filter(({ mention }) => isBody(mention) && mention.from <= 1 && isOne(mention))
  const about = subjects.find(({ sentence, place }) => sentence === here - 1 && !place)?.mention
  const speaker = last(spoken, isBody, isSpeaking)
  const recent = spoken.some(({ mention, sentence }) => sentence >= here - 1 && isBody(mention) && isSpeaking(mention))
  // "the army said", of which the text does not say which
  if (since(all, here - 1).some(({ mention }) => mention.id === '' && (mention.office ?? '').startsWith('body ')))
    return speaker
  const told = subjects.find(({ sentence }) => sentence < here) ?? subjects[0]
  return (recent ? null : about) ?? speaker ?? told?.mention ?? null
}

// "The Pentagon has no plans to withdraw US troops, its press office said"
function bodyOwning(near: readonly Told[]): SpeakerMention | null {
  const bodies = near.filter(({ mention }) => isBody(mention) && mention.id !== '')
  return (bodies.find(({ mention }) => mention.from <= 1) ?? bodies[0])?.mention ?? null
}

/** "the ministry" is the last body that the text called so, else the last one; an army only one that is called an army. */
function bodyCalled(noun: string, before: readonly Told[], roster: Roster): SpeakerMention | null {
  const called = before.find(
    ({ mention, words }) => mention.id !== '' && isBody(mention) && words.split(/[^a-z]+/).includes(noun),
  )
  if (called) return called.mention
  if (noun === 'military' || noun === 'army') return armyOf(before, roster)
  return /^(?:parliament|senate|congress|embassy)$/.test(noun) ? null : last(before, isBody, isSpeaking)
}

// "…, the White House said. … according to the military": of the nation that spoke last
function armyOf(before: readonly Told[], roster: Roster): SpeakerMention | null {
  const nations = (id: string): string | null | undefined => roster.speakers.get(id)?.speaksFor
  const found = before.find(({ mention }) => mention.verb !== null && nations(mention.id))?.mention
  const id = found && roster.armies.get(nations(found.id) ?? '')
  return found && id ? { ...found, id, by: 'organisation', outlet: null } : null
}

/** "This is written in a statement by the embassy. … According to the statement": the last paper of that name that has an author. */
function paperOf({ words, sentence }: Told, before: readonly Told[]): SpeakerMention | null {
  const noun = words.slice(words.lastIndexOf(' ') + 1)
  const near = since(before, sentence - 2)
  const found = near.find(({ mention: { by, office } }) => by === 'document' && office?.split(' ').at(-1) === noun)
  if (!found || found.mention.id !== noun) return found?.mention ?? null
  // "The coalition put out a statement": whoever the sentence is about
  return (
    since(before, found.sentence).find((other) => other.sentence === found.sentence && isSubject(other))?.mention ??
    null
  )
}

const isSubject = ({ mention }: Told): boolean =>
  mention.from <= 1 && (isNamed(mention) || mention.by === 'organisation')

/** "the newspaper" is any, "the Herald" one whose name ends so. */
const isOutletCalled =
  (name: string): Test =>
  ({ outlet }) =>
    outlet !== null && (name === '' || outlet.endsWith(`-${name}`))
