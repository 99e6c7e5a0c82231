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
  /**
   * One sentence lists both, or one of them beside a value that fits the other: "the first phase ends in September 2025, the second a year
   * later". Nobody denies in a sentence what it says; nor in a paragraph what is told of batches ("900 will leave. Another 1,000 …").
   */
  areListed: (a: Claim, b: Claim) => boolean
}

interface Means {
  timing: (claim: Claim) => Timing
  forces: Nest
  /** Their values cannot both be true. */
  isApart: (a: Claim, b: Claim) => boolean
  /** What the topic tells of happens batch by batch. */
  inBatches: (topic: Topic) => boolean
}

/** The last weeks of a withdrawal, in days: levels fall from one day to the next. */
const lastWeeks = 31

export function readReports(claims: readonly Claim[], { timing, forces, isApart, inBatches }: Means): ReportContext {
  const byReport = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim, claim.topic)
    byReport.set(key, [...(byReport.get(key) ?? []), claim])
  }
  const reported = (claim: Claim, topic = claim.topic): Claim[] => byReport.get(keyOf(claim, topic)) ?? []
  const isListed = (a: Claim, b: Claim): boolean => {
    if (a.subject !== b.subject || a.modality === 'negated' || b.modality === 'negated') return false
    return inBatches(a.topic) ? isOneParagraph(a, b) : isOneSentence(a, b)
  }
  const fitsBeside = (a: Claim, b: Claim): boolean =>
    reported(a).some((other) => isListed(a, other) && isApart(a, other) && !isApart(other, b))
  return {
    countsOthers: (whole) =>
      reported(whole).some(
        (other) =>
          forces(other.subject, whole.subject) === 'inside' &&
          isMore(other, whole) &&
          meetTimes(timing(other), timing(whole)).held === 'together',
      ),
    isRunningOut: (level, leaving) => {
      const now = timing(level).at
      if (now === null) return false
      return reported(level, leaving).some((end) => {
        const gone = end.value.type === 'date' && end.modality !== 'negated' ? stretchOf(end.value.edtf) : null
        return end.subject === level.subject && gone !== null && gone.to >= now.from && gone.to - now.to <= lastWeeks
      })
    },
    areListed: (a, b) => (a.source === b.source ? isListed(a, b) : fitsBeside(a, b) || fitsBeside(b, a)),
  }
}

/** Two whom it quotes may differ; what it adds itself goes with the one quoted. */
function isOneParagraph({ attribution: a, evidence }: Claim, { attribution: b, evidence: other }: Claim): boolean {
  const oneVoice = a.speaker === b.speaker || a.kind === 'outlet' || b.kind === 'outlet'
  return oneVoice && evidence.line === other.line
}

function isOneSentence({ attribution: a, evidence }: Claim, { attribution: b, evidence: other }: Claim): boolean {
  return a.speaker === b.speaker && evidence.line === other.line && evidence.sentence === other.sentence
}

function isMore({ value: part }: Claim, { value: whole }: Claim): boolean {
  return part.type === 'quantity' && whole.type === 'quantity' && exceeds(part, whole)
}

function keyOf({ source, place }: Claim, topic: Topic): string {
  return [source, topic, place ?? ''].join('|')
}
