import { InvalidArgumentError } from 'commander'
import { dayOf } from '../model/calendar.js'

/** What was typed for an option, as a day that the calendar has. */
export function isoDay(value: string): string {
  const [year = 0, month = 0, date = 0] = value.split('-').map(Number)
  if (dayOf(year, month, date)?.edtf !== value) throw new InvalidArgumentError('A day as YYYY-MM-DD is expected.')
  return value
}
