import type { Claim } from '../model/claim.js'
import type { Comparing } from '../model/comparing.js'
import { dayNumber, daysOf, type Days } from '../model/days.js'

interface Event {
  /** The year that it begins in, or the day for a second one of that year; null where the topic has one event. */
  event: string | null
  claims: Claim[]
}

/**
 * Parts the claims of one thing into events: two neighbours in time that lie further apart than the topic allows are two
 * ("withdrew in 2011" and "by December 2021"). Undated claims go with the latest event, which is what a report speaks of
 * where it gives no date.
 */
export function splitEvents(
  claims: readonly Claim[],
  events: Comparing['events'],
  timeOf: (claim: Claim) => string | null,
): Event[] {
  if (events === null) return [{ event: null, claims: [...claims] }]
  const dated: Dated[] = []
  const undated: Claim[] = []
  for (const claim of claims) {
    const days = events.by === 'value' ? daysOfValue(claim) : daysOf(timeOf(claim))
    if (days === null) undated.push(claim)
    else
      dated.push({
        claim,
        at: events.by === 'value' ? middleOf(days) : endOf(days),
        until: events.by === 'value' ? middleOf(days) : Math.max(endOf(days), dueOf(claim)),
        from: days.first ?? days.last ?? '',
      })
  }
  const clusters = cluster(dated, events.days).map((members) => ({
    from: members.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    claims: members.map(({ claim }) => claim),
  }))
  clusters.at(-1)?.claims.push(...undated)
  if (clusters.length === 0) return [{ event: null, claims: undated }]
  const years = clusters.map(({ from }) => from.slice(0, 4))
  return clusters.map(({ from, claims }, at) => ({
    event: years.indexOf(from.slice(0, 4)) === at ? from.slice(0, 4) : from,
    claims,
  }))
}

interface Dated {
  claim: Claim
  at: number
  /** The last day on which it still speaks of the same event. */
  until: number
  from: string
}

function cluster(dated: Dated[], gap: number): Dated[][] {
  const clusters: Dated[][] = []
  let before = -Infinity
  for (const next of dated.sort((a, b) => a.at - b.at)) {
    if (next.at - before > gap) clusters.push([])
    clusters.at(-1)?.push(next)
    before = Math.max(before, next.until)
  }
  return clusters
}

function daysOfValue({ value }: Claim): Days | null {
  return value.type === 'date' && (value.start ?? value.end) !== null ? { first: value.start, last: value.end } : null
}

/** A plan of 2024 to be out by September 2025 and a report of January 2026 that they are out tell of one event. */
function dueOf({ value, modality }: Claim): number {
  if (value.type !== 'date' || value.end === null || modality === 'actual' || modality === 'negated') return -Infinity
  return dayNumber(value.end)
}

/** A year's middle is nearer to each of its months than to the next year's: "2011" is "December 2011" and not "2012". */
function middleOf({ first, last }: Days): number {
  return (dayNumber(first ?? last ?? '') + dayNumber(last ?? first ?? '')) / 2
}

/** A count "from October to January" stands at its end. */
function endOf({ first, last }: Days): number {
  return dayNumber(last ?? first ?? '')
}
