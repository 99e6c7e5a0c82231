import { dayCount, epochDay, type Period } from '../../../model/calendar.js'
import { yearOf, type Reference } from './expression.js'

type Make = (year: number) => Period | null

/**
 * A month, day or season without its year: the nearest that the tense allows, and of a tense that nobody can tell the nearest of
 * all. Where the sentence has named a year, "In 2020 … on 17 March" and "on 19 March 2020 and on 29 March" keep to it.
 */
export function nearest(reference: Reference, make: Make): Period | null {
  const { published, anchor, year } = reference
  const tense = reference.tense() === 'present' ? 'future' : reference.tense()
  if (year !== null && tense !== 'future') return make(year)
  if (published === null) return anchor && dayCount(anchor) <= 31 ? closest(anchor.first, make) : null
  if (anchor && tense !== 'future' && followsDay(anchor)) {
    const beside = closest(anchor.first, make)
    if (beside && isListed(anchor, beside)) return beside
  }
  const now = yearOf(published)
  const found = [now - 1, now, now + 1].map(make).filter((period) => period !== null)
  if (tense === 'past') return found.findLast((period) => period.first <= published) ?? null
  if (tense === 'future') return found.find((period) => period.last >= published) ?? null
  return closest(published, make)
}

const followsDay = (anchor: Period): boolean => dayCount(anchor) === 1

// days of one story stand close together: "on Dec. 27, 2019, and on Jan. 3"
function isListed(anchor: Period, period: Period): boolean {
  const apart = epochDay(period.first) - epochDay(anchor.first)
  return dayCount(period) === 1 && apart > -15 && apart < 150
}

function closest(day: string, make: Make): Period | null {
  const distance = (period: Period): number => Math.abs(epochDay(period.first) - epochDay(day))
  const year = yearOf(day)
  const found = [year - 1, year, year + 1].map(make).filter((period) => period !== null)
  return found.reduce<Period | null>(
    (best, period) => (best && distance(best) <= distance(period) ? best : period),
    null,
  )
}
