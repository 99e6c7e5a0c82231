import type { SpeakerMention } from '../model/mention.js'
import type { Candidate } from './mentions/speaker/candidate.js'
import { isFullName } from './mentions/speaker/name.js'

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

export type Test = (mention: Candidate) => boolean

/** The first of a list that passes both tests within reach, else the first that passes the first one. */
export function last(list: readonly Told[], test: Test, better: Test, orLeads = false): SpeakerMention | null {
  const near = list[0]?.sentence ?? 0
  const found = list.filter(({ mention }) => mention.id !== '' && test(mention))
  const best = found.find(
    ({ mention, sentence, leads }) => (better(mention) || (orLeads && leads)) && near - sentence < 6,
  )
  return (best ?? found[0])?.mention ?? null
}

/** "It counts 80 members" is no speaker of far above. */
export function since(list: readonly Told[], first: number): Told[] {
  return list.filter(({ sentence }) => sentence >= first)
}

// of names that only their capitals tell, the one that a sentence opens with: "Umm Ahmed sells tea"
export const isNamed: Test = ({ by, weak, id, from, verb }) =>
  by === 'named' && (!weak || verb !== null || (from === 0 && isFullName(id)))
export const isUnnamed: Test = ({ by, count }) => by === 'anonymous' && count === 1
export const isGroup: Test = ({ by, count, id }) => (by === 'anonymous' && count !== 1) || id === 'us-iraq'
export const isBody: Test = ({ by, outlet }) => (by === 'organisation' || by === 'document') && outlet === null
export const isSilent: Test = ({ weak, verb }) => weak && verb === null
export const isSpeaking: Test = ({ verb }) => verb !== null
