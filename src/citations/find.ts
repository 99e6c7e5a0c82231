import type { Claim } from '../model/claim.js'
import type { Naming, OriginGraph } from '../model/origin.js'
import type { Sentence } from '../model/reading.js'
import { sentenceAt } from '../model/sentence-at.js'
import type { Source } from '../model/source.js'
import { addDays } from '../model/calendar.js'
import { Carriers, daysAround } from './carriers.js'

/** A claim on another's word, with the sources that carry that other's text of the time. */
export interface Cited {
  claim: Claim
  cited: string
  /** The words that name it, where they are known. */
  naming: Naming | null
  /** The day of the cited report, where the words give it. */
  day: string | null
  texts: Source[]
}

interface ReadSource {
  source: Source
  sentences: readonly Sentence[]
}

interface Traced {
  graph: OriginGraph
  namedFor: (claim: Claim) => { origin: string; naming: Naming | null } | null
}

/** A report of July 23 is on the wire on the 22nd in another time zone, and printed by others until the day after. */
const daysApart = 2
/** Without a day, a report of the last two weeks is meant. */
const daysBefore = 14

/** The claims that a source makes on the word of a wire or paper that it names, and whose text it does not itself carry. Wording that two reports share names nobody. */
export function findCited(claims: readonly Claim[], read: readonly ReadSource[], { graph, namedFor }: Traced): Cited[] {
  const home = new Map(read.map((one) => [one.source.id, one]))
  const whole = new Map(graph.lineages.map((lineage) => [lineage.source, wholeOf(lineage)]))
  const carriers = new Carriers()
  for (const { source } of read) for (const origin of whole.get(source.id) ?? []) carriers.add(origin, source)
  return claims.flatMap((claim): Cited[] => {
    const named = namedFor(claim)
    const citing = home.get(claim.source)
    if (named === null || citing === undefined || whole.get(claim.source)?.has(named.origin)) return []
    const day = dayOfReport(claim, citing.sentences, citing.source.published)
    const texts = carriers.of(named.origin, daysOf(day, citing.source), claim.source)
    return [{ claim, cited: named.origin, naming: named.naming, day, texts }]
  })
}

/** Whom a source's text as a whole is from, itself included. */
function wholeOf({ own, descents }: OriginGraph['lineages'][number]): Set<string> {
  return new Set([own, ...descents.filter(({ lines }) => lines === null).map(({ origin }) => origin)])
}

/** The days on which the cited report may have been printed, the likeliest first; null where nothing tells. */
function daysOf(day: string | null, { published }: Source): string[] | null {
  if (day !== null) return daysAround(day, daysApart, daysApart)
  return published === null ? null : daysAround(published, daysBefore, 1)
}

/** Words between an outlet's name and the day of its report. */
const reach = 4

/** "a Reuters report on July 23": the day that stands right behind the outlet's name. */
function dayOfReport(
  { attribution, evidence }: Claim,
  sentences: readonly Sentence[],
  published: string | null,
): string | null {
  const sentence = sentenceAt(sentences, evidence.start)
  const mentions = sentence?.mentions ?? []
  const outlet = mentions.find(
    (mention) => mention.kind === 'speaker' && mention.outlet !== null && attribution.via.includes(mention.outlet),
  )
  if (outlet === undefined) return null
  const days = mentions.flatMap((mention) =>
    mention.kind === 'date' && mention.first !== null && mention.first === mention.last ? [mention] : [],
  )
  const day = days.find(({ from }) => from >= outlet.to && from - outlet.to <= reach)?.first
  return day === undefined || day === null ? null : lastBefore(day, published)
}

/** A report that is cited is out: a day that would lie ahead is last year's. */
function lastBefore(day: string, published: string | null): string {
  if (published === null || day <= addDays(published, 1)) return day
  const inYear = published.slice(0, 4) + day.slice(4)
  return inYear <= addDays(published, 1) ? inYear : `${Number(published.slice(0, 4)) - 1}${day.slice(4)}`
}
