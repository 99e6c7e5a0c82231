import { dayNumber } from '../model/days.js'
import type { Sign } from '../model/recycled.js'
import type { TimeGround } from './ground.js'

/** Copies of one report follow within days; so many days later its sentences are an older report's. */
const leastDays = 7
/** One background sentence is printed for years. */
const leastSentences = 2

/** For each source, the sentences that an older source has, if there are several. */
export function findOlderText({ alignments, sources, sentencesOf }: TimeGround): Map<string, Sign[]> {
  const signs = new Map<string, Sign[]>()
  for (const { a, b, pairs } of alignments) {
    const [older, newer] = [sources.get(a), sources.get(b)]
    if (!older?.published || !newer?.published || pairs.length < leastSentences) continue
    const days = dayNumber(newer.published) - dayNumber(older.published)
    if (days < leastDays) continue
    const why = `${older.outlet} printed it ${days} days before, on ${older.published}.`
    const known = signs.get(b) ?? []
    signs.set(b, known)
    for (const at of pairs.flatMap((pair) => pair.b)) {
      const sentence = sentencesOf(b)[at]
      if (sentence === undefined || known.some(({ start }) => start === sentence.start)) continue
      const { start, end, line, text } = sentence
      known.push({ kind: 'older-text', start, end, line, text, why })
    }
  }
  return signs
}
