import type { SpeakerMention } from '../model/mention.js'
import type { Candidate } from './mentions/speaker/candidate.js'
import { isFullName } from './mentions/speaker/name.js'
import type { Roster } from './mentions/speaker/roster.js'

/** A speaker of the text and the number of its sentence. */
export interface Told {
  mention: Candidate
  sentence: number
  /** Its words, in lower case. */
  words: string
  /** The first one named in its sentence, and before the verb: "On Monday, Karim Hassan met". */
  leads: boolean
  /** It is the name of a place too: "Baghdad". */
  place: boolean
}

type Test = (mention: Candidate) => boolean

/** Across more namings than a long report has nobody is meant, and looking further would make time grow with their square. */
const farthest = 500

/** Whom a pronoun or a description means: the last fitting speaker before it, for an office also the first one behind. */
export function antecedentOf(told: readonly Told[], index: number, roster: Roster): SpeakerMention | null {
  const mention = told[index]?.mention
  const office = mention?.office ?? ''
  const here = told[index]?.sentence ?? 0
  const all = told.slice(Math.max(0, index - farthest), index).reverse()
  // a paper that is only spoken of may be meant by "the paper", a body by "it", and by no other word
  const before = all.filter(({ mention: other }) => other.by === 'named' || !isSilent(other))
  if (!mention) return null
  if (/^(?:he|she|him|her)$/.test(office)) return last(all.filter(mayBePerson), isPerson, isSpeaking, true)
  if (/^(?:they|them|one)$/.test(office)) return last(before, isGroup, isSpeaking) ?? last(before, isBody, isSpeaking)
  if (office === 'paper') return paperOf(told[index], all) ?? bodyMeant(all, since(before, here - 2), here, roster)
  if (office === 'it') return bodyMeant(all, since(before, here - 2), here, roster)
  if (office.startsWith('body ')) return bodyCalled(office.slice(5), before, roster)
  if (office.startsWith('outlet')) return last(before, isOutletCalled(office.slice(7)), isSpeaking)
  const fits = sameNation(mention, roster)
  const after = told.slice(index + 1, index + 1 + farthest)
  const beside = office === 'source' || mention.count !== null ? null : besideIt(before, fits)
  return (
    byOffice(office, fits, before, after) ??
    beside ??
    officerAfter(mention, here, fits, after) ??
    byHead(mention, before)
  )
}

// not "Iraqi Gen. …"
const ownRank = /^(?:lieutenant|lt|general|gen|major|maj|brigadier|brig|admiral|adm|army|marine|navy|air force)\b/
const rank = /\b(?:general|admiral|commander)$/

/** "…, the top US commander there said. Gen. Jane Doe expects": the officer who speaks in the next sentences. */
function officerAfter(
  { count, office }: Candidate,
  here: number,
  fits: Test,
  after: readonly Told[],
): SpeakerMention | null {
  if (count !== 1 || !rank.test(office ?? '')) return null
  const speaks: Test = (other) =>
    other.by === 'named' && other.verb !== null && rank.test(other.office ?? '') && fits(other)
  return (
    after.find(({ mention, sentence, words }) => sentence <= here + 3 && ownRank.test(words) && speaks(mention))
      ?.mention ?? null
  )
}

/** The first of a list that passes both tests within reach, else the first that passes the first one. */
function last(list: readonly Told[], test: Test, better: Test, orLeads = false): SpeakerMention | null {
  const near = list[0]?.sentence ?? 0
  const found = list.filter(({ mention }) => mention.id !== '' && test(mention))
  const best = found.find(
    ({ mention, sentence, leads }) => (better(mention) || (orLeads && leads)) && near - sentence < 6,
  )
  return (best ?? found[0])?.mention ?? null
}

/**
 * "The coalition has 83 members. It is not leaving, it said": the body that the sentence before is about, if nobody spoke in it;
 * else whoever spoke.
 */
function bodyMeant(all: readonly Told[], spoken: readonly Told[], here: number, roster: Roster): SpeakerMention | null {
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
function paperOf({ words = '', sentence = 0 }: Partial<Told> = {}, before: readonly Told[]): SpeakerMention | null {
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

/** "It counts 80 members" is no speaker of far above. */
function since(list: readonly Told[], first: number): Told[] {
  return list.filter(({ sentence }) => sentence >= first)
}

// of names that only their capitals tell, the one that a sentence opens with: "Umm Ahmed sells tea"
const isNamed: Test = ({ by, weak, id, from, verb }) =>
  by === 'named' && (!weak || verb !== null || (from === 0 && isFullName(id)))
const isPerson: Test = (mention) => isNamed(mention) || isUnnamed(mention) || isMouthpiece(mention)
// "A Pentagon spokeswoman said … She added": she speaks for the Pentagon; its press office is no person
const isMouthpiece: Test = ({ by, office, antecedent }) =>
  by === 'organisation' && office !== null && antecedent === null && !/(?:office|cabinet|service|bureau)$/.test(office)
// "A spokesman for the coalition gave the number. … he said"
const mayBePerson = ({ mention }: Told): boolean =>
  mention.by === 'named' || !isSilent(mention) || (mention.from <= 1 && isMouthpiece(mention))
const isUnnamed: Test = ({ by, count }) => by === 'anonymous' && count === 1
const isGroup: Test = ({ by, count, id }) => (by === 'anonymous' && count !== 1) || id === 'us-iraq'
const isBody: Test = ({ by, outlet }) => (by === 'organisation' || by === 'document') && outlet === null
const isSilent: Test = ({ weak, verb }) => weak && verb === null
const isSpeaking: Test = ({ verb }) => verb !== null

/** "the general" is who was called so, "the defense minister" who holds that office. */
function byOffice(office: string, fits: Test, before: readonly Told[], after: readonly Told[]): SpeakerMention | null {
  const holds: Test = (other) =>
    other.office !== null && other.by !== 'pronoun' && sharesOffice(officeOf(other), office) && fits(other)
  const named: Test = (other) => other.by === 'named' && holds(other)
  const find = (list: readonly Told[], test: Test): SpeakerMention | null =>
    list.find(({ mention }) => test(mention))?.mention ?? null
  return find(before, holds) ?? find(after, named)
}

/** "Donald Trump begins late. “…,” the US president says": who stands right before, in no other office. */
function besideIt(before: readonly Told[], fits: Test): SpeakerMention | null {
  const found = before.find(({ mention }) => isNamed(mention))
  const near = found && (before[0]?.sentence ?? 0) - found.sentence <= 1
  const unplaced = found && (found.mention.office === null || found.mention.antecedent !== null)
  return near && unplaced && fits(found.mention) ? found.mention : null
}

// "one of the officials" is an official
function officeOf({ office, count }: Candidate): string {
  return count === 1 ? (office ?? '').replace(/(?<=[^s])s$/, '') : (office ?? '')
}

// "prime minister" is no "defense minister"; "minister" is either
function sharesOffice(held: string, other: string): boolean {
  return held.split(', ').some((one) => one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`))
}

/** An office with a nation, "the Iraqi prime minister", is held by nobody of another. */
function sameNation({ id }: SpeakerMention, roster: Roster): Test {
  const nationOf = (speaker: string): string | null | undefined =>
    (roster.speakers.get(speaker) ?? roster.anonymous.get(speaker))?.speaksFor
  const nation = nationOf(id)
  return (other) => {
    const own = nationOf(other.id)
    return !nation || own === undefined || own === null || own === nation
  }
}

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
