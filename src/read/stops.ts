import { classAt, digit, isDigit, isLetter, letter, space, upper } from './characters.js'
import type { Vocabulary } from './vocabulary.js'

/** A full stop with what closes behind it, and where the next sentence begins. */
export interface Stop {
  end: number
  next: number
}

const marks = /[.!?…]/g
const closers = '"”’\')]»'
const openers = '"“‘\'([«•$€£-–—*'

/** Where the sentences of a line end, from `start` on; the line's own end is none of them. */
export function stopsOf(line: string, start: number, vocabulary: Vocabulary): Stop[] {
  const stops: Stop[] = []
  marks.lastIndex = start
  for (let match = marks.exec(line); match; match = marks.exec(line)) {
    const stop = stopAt(line, match.index, vocabulary)
    if (stop) stops.push(stop)
    marks.lastIndex = stop?.end ?? runEnd(line, match.index)
  }
  return stops
}

function runEnd(line: string, at: number): number {
  let end = at
  while (line[end] !== undefined && '.!?…'.includes(line[end] ?? '')) end += 1
  return end
}

function stopAt(line: string, at: number, vocabulary: Vocabulary): Stop | null {
  const run = runEnd(line, at)
  const end = closersEnd(line, run)
  let next = end
  while (next < line.length && classAt(line, next) === space) next += 1
  if (next >= line.length) return null
  if (next === end) return run === at + 1 && isUnspaced(line, at, end, vocabulary) ? { end, next } : null
  if (!opens(line, next)) return null
  return end === at + 1 && line[at] === '.' && isAbbreviated(line, at, next, vocabulary) ? null : { end, next }
}

// `said.”`, `troops.[3]`
function closersEnd(line: string, at: number): number {
  let end = at
  while (end < line.length && closers.includes(line[end] ?? '')) end += 1
  if (end > at || line[end] !== '[' || !isDigit(line, end + 1)) return end
  const close = line.indexOf(']', end)
  return close > 0 && close < end + 5 ? close + 1 : end
}

function opens(line: string, at: number): boolean {
  const first = classAt(line, at)
  if (first === upper || first === digit || isCaseless(line, at)) return true
  if (!openers.includes(line[at] ?? ' ')) return false
  const second = classAt(line, at + 1)
  return second === upper || second === digit || openers.includes(line[at + 1] ?? '?')
}

function isCaseless(line: string, at: number): boolean {
  const character = line[at] ?? ''
  return classAt(line, at) === letter && character.toLowerCase() === character.toUpperCase()
}

// "left the base.The coalition": the space was lost; "Kurdistan24.Net" and "St.Louis" are names
function isUnspaced(line: string, at: number, end: number, vocabulary: Vocabulary): boolean {
  if (classAt(line, end) !== upper || classAt(line, end + 1) !== letter || classAt(line, at - 1) !== letter)
    return false
  const word = wordBefore(line, at)
  return word.length > 2 && word === word.toLowerCase() && !vocabulary.abbreviations.has(word)
}

function wordBefore(line: string, at: number): string {
  let from = at
  while (from > 0 && (isLetter(line, from - 1) || line[from - 1] === '.')) from -= 1
  return line.slice(from, at)
}

function wordAfter(line: string, at: number): string {
  let to = at
  while (isLetter(line, to)) to += 1
  return line.slice(at, to)
}

// "Lt. Gen. Smith", "Jan. 5", "J. Smith" go on; "in the U.S. The army" ends, "the U.S. Army" does not
function isAbbreviated(line: string, dot: number, next: number, vocabulary: Vocabulary): boolean {
  const word = wordBefore(line, dot)
  const short = word.toLowerCase()
  if (short === 'no') return isDigit(line, next)
  const known =
    vocabulary.abbreviations.has(short) || vocabulary.abbreviations.has(short.slice(short.lastIndexOf('.') + 1))
  const initials = word.includes('.') && word.split('.').every((part) => part.length === 1)
  const initial = word.length === 1 && classAt(line, dot - 1) === upper
  if (!known && !initials && !initial) return false
  return (
    !vocabulary.openers.has(wordAfter(line, next)) || isTitleCase(line.slice(Math.max(0, dot - around), next + around))
  )
}

const around = 80

// in "U.S. And Iraq Agree On Withdrawal" capitals open nothing
function isTitleCase(line: string): boolean {
  const long = line.match(/\p{L}{4,}/gu) ?? []
  return long.length > 2 && long.every((word) => classAt(word, 0) === upper)
}
