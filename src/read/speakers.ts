import type { Mention, SpeakerMention } from '../model/mention.js'
import type { Sentence } from '../model/reading.js'
import type { Candidate } from './mentions/speaker/candidate.js'
import { isFullName, skeletonOf, surnameOf } from './mentions/speaker/name.js'
import type { Roster } from './mentions/speaker/roster.js'
import { antecedentOf, isPlural } from './referent.js'
import { linkShortNames } from './short-names.js'
import type { Told } from './told.js'

/** Gives every surname its full name and every "he", "the minister", "the sources" its speaker; drops those that have none. */
export function linkSpeakers(sentences: readonly Sentence[], roster: Roster): void {
  const told: Told[] = []
  sentences.forEach((sentence, i) => {
    for (const mention of sentence.mentions)
      if (isCandidate(mention)) told.push(toldIn(sentence, i, mention, told.at(-1)))
  })
  linkShortNames(told, sentences)
  nameSurnames(told, sentences, roster)
  told.forEach(({ mention }, index) => {
    if (mention.by === 'pronoun') refer(mention, antecedentOf(told, index, roster))
  })
  for (const at of new Set(told.map(({ sentence }) => sentence))) {
    const sentence = sentences[at]
    if (sentence) sentence.mentions = sentence.mentions.flatMap(finish)
  }
}

function toldIn(
  { tokens, mentions, text, start }: Sentence,
  sentence: number,
  mention: Candidate,
  last: Told | undefined,
): Told {
  const first = last?.sentence !== sentence || last.mention.by !== 'named'
  const leads = mention.from <= 2 || (first && tokens[mention.from - 1]?.norm === ',')
  const place = mentions.some((other) => other.kind === 'place' && other.start === mention.start)
  return {
    mention,
    sentence,
    words: text.slice(mention.start - start, mention.end - start).toLowerCase(),
    leads,
    place,
  }
}

function isCandidate(mention: Mention): mention is Candidate {
  return mention.kind === 'speaker'
}

/** Without what was only a run of capitals: nobody calls it by an office or a surname, and it does not speak. */
function finish(mention: Mention | Candidate): Mention[] {
  if (!('weak' in mention)) return [mention]
  const { weak, ...speaker } = mention
  return speaker.id === '' || (weak && speaker.verb === null) ? [] : [speaker]
}

/** "McKenzie" is whom the text last named in full, else whom it names later; else the one listed person of that surname. */
function nameSurnames(told: readonly Told[], sentences: readonly Sentence[], roster: Roster): void {
  const named = told.filter(({ mention }) => mention.by === 'named')
  const full = new Map<string, string>()
  for (const { mention } of [...named].reverse()) if (isWhole(mention, roster)) note(full, mention)
  for (const { mention, sentence } of named) {
    if (isWhole(mention, roster)) {
      note(full, mention)
      continue
    }
    const [surname, skeleton] = keysOf(mention.id)
    const known = full.get(surname) ?? full.get(skeleton) ?? roster.surnames.get(surname)
    if (known !== undefined) Object.assign(mention, { id: known, weak: false })
    else if (isDoubtful(mention, sentences[sentence])) mention.id = ''
  }
  dropLabels(named, sentences)
}

/** "Karim Hassan: …" is a person whom the text names without a colon too, "Bottom Line: …" nobody. */
function dropLabels(named: readonly Told[], sentences: readonly Sentence[]): void {
  const labels = named.filter(({ mention, sentence }) => isBareLabel(mention, sentences[sentence]))
  if (labels.length === 0) return
  const bare = new Set(labels.map(({ mention }) => mention))
  const known = new Set(named.flatMap(({ mention }) => (bare.has(mention) ? [] : [mention.id])))
  for (const { mention } of labels) if (!known.has(mention.id)) mention.id = ''
}

function isBareLabel({ id, to, weak, verb }: Candidate, sentence: Sentence | undefined): boolean {
  return weak && verb === to && isFullName(id) && sentence?.tokens[verb]?.norm === ':'
}

function isWhole({ id }: SpeakerMention, roster: Roster): boolean {
  return isFullName(id) || roster.speakers.has(id)
}

function note(full: Map<string, string>, { id }: SpeakerMention): void {
  for (const key of keysOf(id)) full.set(key, id)
}

// "Analysts said", "Official Says": a capital at a sentence's start or in a headline makes no name
function isDoubtful({ from, office }: SpeakerMention, sentence: Sentence | undefined): boolean {
  return (from === 0 && office === null) || sentence?.section === 'headline'
}

// the skeleton stands apart from the surnames: "~kzm" for "kadhimi"
function keysOf(id: string): [string, string] {
  return [surnameOf(id), `~${skeletonOf(surnameOf(id))}`]
}

function refer(mention: SpeakerMention, found: SpeakerMention | null): void {
  if (found) {
    mention.id = found.id
    mention.by = found.by
    mention.outlet = found.outlet
    mention.antecedent = { start: found.start, end: found.end }
    if (found.by !== 'anonymous') mention.count = null
    else if (found.count === 1 && !isPlural(mention.office)) mention.count = 1
  } else if (mention.id !== '') mention.by = kindOf(mention)
  else if (mention.count !== null || isPlural(mention.office)) {
    mention.id = 'unnamed-sources'
    mention.by = 'anonymous'
  }
}

/** What a description is that nothing else explains: "the Iraqi premier" stands for a government. */
function kindOf({ office, count }: SpeakerMention): SpeakerMention['by'] {
  if (office === 'paper') return 'document'
  return count === null ? 'organisation' : 'anonymous'
}
