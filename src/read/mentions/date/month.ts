import { classAt, upper } from '../../characters.js'
import type { Hits } from '../../hits.js'

export interface MonthWord {
  month: number
  to: number
}

export interface DayNumber {
  day: number
  to: number
}

export function isCapital(hits: Hits, at: number): boolean {
  return classAt(hits.tokens[at]?.text ?? '', 0) === upper
}

/** A month's name, in capitals as English prints it, or beside its year or day: "may" and "march" are verbs. */
export function monthAt(hits: Hits, at: number): MonthWord | null {
  const hit = hits.at(at, 'month')
  if (!hit || !(isCapital(hits, at) || isFigured(hits, at, hit.to))) return null
  const dotted = hits.word(hit.to) === '.' && hits.tokens[hit.to]?.start === hits.tokens[at]?.end
  if (hit.id === 'short') {
    const to = dotted && hits.tokens[hit.to + 1] ? hit.to + 1 : hit.to
    return dotted || isNumber(hits, to) || isNumber(hits, at - 1) || isBare(hits, at) ? { month: hit.value, to } : null
  }
  return isPerson(hits, at) || isProcession(hits, at) ? null : { month: hit.value, to: hit.to }
}

// "in september 2025", "by 30 september"; "they may 20 times" and "50 march on" are no months
function isFigured(hits: Hits, at: number, to: number): boolean {
  const year = hits.word(to + 1) === ',' ? to + 2 : to
  if (/^(?:19|20)\d\d$/.test(hits.word(year))) return true
  return !/^(?:may|march)$/.test(hits.word(at)) && (isDayFigure(hits, at - 1) || isDayFigure(hits, to))
}

const isDayFigure = (hits: Hits, at: number): boolean => /^\d{1,2}$/.test(hits.word(at))

const isNumber = (hits: Hits, at: number): boolean => hits.tokens[at]?.kind === 'number'

// "by Dec" stands alone, "Jan Egeland" is a man
function isBare(hits: Hits, at: number): boolean {
  return isIntroduced(hits, at) && !(isCapital(hits, at + 1) && hits.tokens[at + 1]?.kind === 'word')
}

/** Whether something before a word makes it a date: "in May", "early May", "last May". */
export function isIntroduced(hits: Hits, at: number): boolean {
  const left = hits.word(at - 1) === 'the' ? at - 1 : at
  return ['bound', 'part', 'pointer'].some((list) => hits.before(left, list as 'bound') !== null)
}

// "March on Baghdad" is no month
function isProcession(hits: Hits, at: number): boolean {
  if (hits.word(at) !== 'march' || isIntroduced(hits, at) || !/^(?:on|into|through|against)$/.test(hits.word(at + 1)))
    return false
  const goal = hits.word(at + 2) === 'the' ? at + 3 : at + 2
  return isCapital(hits, goal) && !hits.at(goal, 'month') && !hits.at(goal, 'weekday')
}

// "May" is a modal at a sentence's start and in headlines, "April Jones" a woman: those need something that makes a date of them
function isPerson(hits: Hits, at: number): boolean {
  if (!hits.at(at, 'month-name') || isNumber(hits, at + 1) || isNumber(hits, at - 1)) return false
  if (isIntroduced(hits, at) || hits.at(at - 1, 'weekday') || isListed(hits, at)) return false
  const before = hits.word(at - 1)
  if (/^(?:of|'s|the|between)$/.test(before)) return false
  const next = hits.tokens[at + 1]
  const surname = next?.kind === 'word' && isCapital(hits, at + 1) && !hits.knows(at + 1)
  const modal = hits.word(at) === 'may'
  return modal || surname || at === 0
}

// "April and May", "March, April or May"
function isListed(hits: Hits, at: number): boolean {
  return /^(?:and|or|,|to|–)$/.test(hits.word(at - 1)) && hits.at(at - 2, 'month') !== null
}

/** "27", "27th", "the twenty-seventh": a day of a month. */
export function dayAt(hits: Hits, at: number): DayNumber | null {
  const start = hits.word(at) === 'the' ? at + 1 : at
  const ordinal = hits.at(start, 'ordinal')
  if (ordinal && ordinal.value > 0) return { day: ordinal.value, to: ordinal.to }
  const token = hits.tokens[start]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const day = Number(token.text)
  if (day < 1 || day > 31) return null
  const next = hits.tokens[start + 1]
  const suffixed = next !== undefined && next.start <= token.end + 1 && /^(?:st|nd|rd|th)$/.test(next.norm)
  return { day, to: suffixed ? start + 2 : start + 1 }
}
