import type { Hits } from '../../hits.js'
import { dayAt, isCapital } from './month.js'
import type { YearWords } from './year.js'
import { yearAfter } from './year.js'

const most = 4

/** The year that the last of several dates bears for all: "in October, November and December of 2019"; "in December and January 2020" began in 2019. */
export function sharedYear(hits: Hits, month: number, at: number): Pick<YearWords, 'year'> | null {
  for (let n = 0, joint = at; n < most && isJoint(hits, joint); n += 1) {
    const next = monthWords(hits, afterJoint(hits, joint))
    if (!next) return null
    const year = yearAfter(hits, next.to)
    if (year)
      return {
        year: (reference) => {
          const found = year.year(reference)
          return found === null || month <= next.month ? found : found - 1
        },
      }
    joint = next.to
  }
  return null
}

function isJoint(hits: Hits, at: number): boolean {
  return /^(?:,|and|or|\/)$/.test(hits.word(at))
}

function afterJoint(hits: Hits, at: number): number {
  return hits.word(at) === ',' && isJoint(hits, at + 1) ? at + 2 : at + 1
}

// "May", "3 May", "Sept. 3"
function monthWords(hits: Hits, at: number): { month: number; to: number } | null {
  const start = dayAt(hits, at)?.to ?? at
  const month = isCapital(hits, start) ? hits.at(start, 'month') : null
  if (!month) return null
  const to = month.id === 'short' && hits.word(month.to) === '.' ? month.to + 1 : month.to
  const day = start === at ? dayAt(hits, to) : null
  return { month: month.value, to: day?.to ?? to }
}
