import { printedDays } from '../page/dates.js'

/** The first day with a year in a text, as YYYY-MM-DD: as printed, whatever the zone of the time behind it. */
export function isoDayIn(text: string): string | null {
  const day = printedDays(text).find(({ year }) => year !== null)
  if (!day) return null
  return [String(day.year), String(day.month).padStart(2, '0'), String(day.day).padStart(2, '0')].join('-')
}
