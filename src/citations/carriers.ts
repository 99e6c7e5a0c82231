import { addDays } from '../model/calendar.js'
import type { Source } from '../model/source.js'

/** Copies of one text prove no more than a few of them: so many are enough to hold a claim against. */
const mostTexts = 16

/** The sources that carry an origin's whole text, by their day of publication. What is asked of a thousand copies takes as long as of ten. */
export class Carriers {
  private readonly byOrigin = new Map<string, Map<string | null, Source[]>>()

  add(origin: string, source: Source): void {
    const days = this.byOrigin.get(origin) ?? new Map<string | null, Source[]>()
    this.byOrigin.set(origin, days)
    const sameDay = days.get(source.published)
    if (sameDay === undefined) days.set(source.published, [source])
    else sameDay.push(source)
  }

  /** Those of these days, in the order of the days, then the undated ones; of all days where none are given. */
  of(origin: string, days: readonly string[] | null, but: string): Source[] {
    const found: Source[] = []
    const carried = this.byOrigin.get(origin)
    for (const day of days === null ? (carried?.keys() ?? []) : [...days, null]) {
      for (const source of carried?.get(day) ?? []) {
        if (found.length === mostTexts) return found
        if (source.id !== but) found.push(source)
      }
    }
    return found
  }
}

/** The days from so many before a day to so many after it, the nearest first. */
export function daysAround(day: string, before: number, after: number): string[] {
  return Array.from({ length: before + after + 1 }, (_, at) => at - before)
    .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
    .map((offset) => addDays(day, offset))
}
