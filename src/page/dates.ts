import type { Span } from '../model/span.js'

/** A day as printed in a page's furniture. `year` is null where none is printed ("24 July"). */
export interface PrintedDay extends Span {
  year: number | null
  /** From 1. */
  month: number
  day: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** A month's name or its abbreviation, as the one group of an expression without regard to case. */
export const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

interface Form {
  form: RegExp
  read: (groups: string[]) => Omit<PrintedDay, 'start' | 'end'>
}

const yearOf = (digits: string | undefined): number | null => (digits ? Number(digits) : null)
const monthOf = (word: string | undefined): number => months.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1

const forms: Form[] = [
  {
    form: /\b(20\d\d|19\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    read: ([year, month, day]) => ({ year: yearOf(year), month: Number(month), day: Number(day) }),
  },
  {
    form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${monthWord}(?:,?[ -](20\\d\\d|19\\d\\d))?\\b`, 'gi'),
    read: ([day, month, year]) => ({ year: yearOf(year), month: monthOf(month), day: Number(day) }),
  },
  {
    form: new RegExp(`\\b${monthWord}[ -](\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (20\\d\\d|19\\d\\d)\\b)?`, 'gi'),
    read: ([month, day, year]) => ({ year: yearOf(year), month: monthOf(month), day: Number(day) }),
  },
  {
    // Dots are written where the day comes first; with slashes the order shows only where one number is past 12.
    form: /\b(\d{1,2})([/.-])(\d{1,2})\2(20\d\d)\b/g,
    read: ([first, dot, second, year]) => {
      const dayFirst = dot === '.' || Number(first) > 12
      const ambiguous = !dayFirst && Number(second) <= 12 && first !== second
      const [day, month] = dayFirst ? [first, second] : [second, first]
      return { year: yearOf(year), month: ambiguous ? 0 : Number(month), day: Number(day) }
    },
  },
]

const isDay = ({ year, month, day }: Omit<PrintedDay, 'start' | 'end'>): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()

/** A month has a capital: "he may 3 times". */
const isNamed = (words: string): boolean => !/^[a-z]/.test(/[a-z]{3,}/i.exec(words)?.[0] ?? '')

/** The days printed in a text, in order. "07/08/2024" is none: its order cannot be known. */
export function printedDays(text: string): PrintedDay[] {
  const found: PrintedDay[] = []
  for (const { form, read } of forms) {
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const day = read(match.slice(1))
      const taken = found.some((other) => span.start < other.end && other.start < span.end)
      if (isDay(day) && !taken && isNamed(match[0])) found.push({ ...span, ...day })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

export function withoutDays(text: string): string {
  return printedDays(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
}

const timeOfDay =
  /\b\d{1,2}(?:[:.]\d\d){0,2}\s?[ap]\.?m\b\.?|\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?\b|\b(?:gmt|utc|bst|ast|est|edt|et|local time)\b(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d\b/gi
const weekday = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi

/** Whether a line does nothing but say when: a day, with a time, a weekday, or up to three words more ("Afp September 09, 2024"). */
export function isDayLine(text: string): boolean {
  if (text.length > 90 || !/\d/.test(text) || text.endsWith(':')) return false
  if (printedDays(text).length === 0) return false
  return (withoutWhen(text).match(/\p{L}+/gu) ?? []).length <= 3
}

/** A text without the days, times and weekdays in it. */
export const withoutWhen = (text: string): string =>
  withoutDays(text).replace(timeOfDay, ' ').replace(weekday, ' ').replace(/\s+/g, ' ').trim()

const numericDay = /\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d)?\d\d\b/
const ago =
  /\b\d+\s?(?:s|m|h|d|w|sec|min|hr|hour|day|week|month|year)[a-z]*\b.*\bago\b|\b(?:yesterday|today|just now)\b/i
const monthOfYear = new RegExp(`\\b${monthWord} (?:20|19)\\d\\d\\b`, 'i')

/** Whether a text has a day, a time of day, or how long ago it was. */
export const saysWhen = (text: string): boolean =>
  printedDays(text).length > 0 ||
  withoutDays(text).replace(timeOfDay, '') !== withoutDays(text) ||
  [numericDay, ago, monthOfYear].some((form) => form.test(text))

/** Whether a line is the time of an entry on a live page: "10:45 GMT". */
export function isTimeLine(text: string): boolean {
  return text.length <= 30 && /\d/.test(text) && !/[\p{L}\d]/u.test(text.replace(timeOfDay, ' '))
}

/** Whether a line is the title of a live page's entry with its time: "Missiles hit the basepublished at 06:41 8 January 2020". */
export const isEntryTitle = (text: string): boolean =>
  /(?:published|posted) (?:at|on) [^.]{5,50}$/.test(text) && saysWhen(text)
