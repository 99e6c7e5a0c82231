import type { Claim } from '../model/claim.js'
import type { Nest } from '../model/nesting.js'
import type { Topic } from '../model/topic.js'
import { meetTimes, stretchOf, type Timing } from './times.js'
import { exceeds } from './values/quantity.js'

/** What the other claims of a claim's report say of it. */
export interface ReportContext {
  /** It counts a whole, and its report counts more of a part: "5,200 Americans … and 2,000 coalition troops" are the others. */
  countsOthers: (whole: Claim) => boolean
  /** Its report has all of the subject leave the place within a month, by the topic that says when they have left. */
  isRunningOut: (level: Claim, leaving: Topic) => boolean
}

/** The last weeks of a withdrawal, in days: levels fall from one day to the next. */
const lastWeeks = 31

export function readReports(claims: readonly Claim[], timing: (claim: Claim) => Timing, forces: Nest): ReportContext {
  const byReport = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim, claim.topic)
    byReport.set(key, [...(byReport.get(key) ?? []), claim])
  }
  return {
    countsOthers: (whole) =>
      (byReport.get(keyOf(whole, whole.topic)) ?? []).some(
        (other) =>
          forces(other.subject, whole.subject) === 'inside' &&
          isMore(other, whole) &&
          meetTimes(timing(other), timing(whole)).held === 'together',
      ),
    isRunningOut: (level, leaving) => {
      const now = timing(level).at
      if (now === null) return false
      return (byReport.get(keyOf(level, leaving)) ?? []).some((end) => {
        const gone = end.value.type === 'date' && end.modality !== 'negated' ? stretchOf(end.value.edtf) : null
        return end.subject === level.subject && gone !== null && gone.to >= now.from && gone.to - now.to <= lastWeeks
      })
    },
  }
}

function isMore({ value: part }: Claim, { value: whole }: Claim): boolean {
  return part.type === 'quantity' && whole.type === 'quantity' && exceeds(part, whole)
}

function keyOf({ source, place }: Claim, topic: Topic): string {
  return [source, topic, place ?? ''].join('|')
}
