import type { SpeakerMention } from '../model/mention.js'
import type { Candidate } from './mentions/speaker/candidate.js'
import type { Roster } from './mentions/speaker/roster.js'
import { isNamed, type Test, type Told } from './told.js'

/** Who holds an office that a text speaks of, "the defense minister": `before` the last one first, `after` in the order of the text. */
export function holderFor(
  { mention, sentence }: Told,
  before: readonly Told[],
  after: readonly Told[],
  roster: Roster,
): SpeakerMention | null {
  const office = mention.office ?? ''
  const fits = sameNation(mention, roster)
  const beside = office === 'source' || mention.count !== null ? null : besideIt(before, fits)
  return byOffice(office, fits, before, after) ?? beside ?? officerAfter(mention, sentence, fits, after)
}

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
  return held.split(', ').some((one) => {
    // "Karim Hassan, a member of parliament, said … the lawmaker added"
    const bothSit = seat.test(one) && seat.test(other)
    return bothSit || one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
  })
}

const seat = /^(?:lawmaker|legislator|parliamentarian|mp|member|congressman|congresswoman|senator|representative)$/

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
