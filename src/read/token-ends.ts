import { apostrophe, classAt, inner, isDigit, isLetter, letter, space, upper } from './characters.js'

const comma = 0x2c
const stop = 0x2e
const colon = 0x3a
const half = 0xbd

/** "2,500", "2.5", "2.5k", "30.09.2025", and "2 500" and "2'500" as some houses part thousands; "2½". */
export function numberEnd(text: string, start: number): number {
  let at = digitsEnd(text, start)
  while (isParting(text, at) && isDigit(text, at + 1)) at = digitsEnd(text, at + 1)
  if (text.charCodeAt(at) === half) return at + 1
  return text[at] === 'k' && !isLetter(text, at + 1) && !isDigit(text, at + 1) ? at + 1 : at
}

function digitsEnd(text: string, start: number): number {
  let at = start
  while (isDigit(text, at)) at += 1
  return at
}

function isParting(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === comma || code === stop) return true
  const narrow = code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x27 || code === 0x2019
  return narrow && digitsEnd(text, at + 1) === at + 4
}

/** "don't" and "O'Brien" are one word, "Iraq's" and "they'll" two. */
export function wordEnd(text: string, start: number): number {
  const initials = text.charCodeAt(start + 1) === stop ? initialsEnd(text, start) : 0
  if (initials > 0) return initials
  for (let at = start + 1; ; at += 1) {
    const found = classAt(text, at)
    if (found === letter || found === upper || found === inner) continue
    if (found !== apostrophe || !isLetter(text, at + 1) || isEnding(text, at)) return at
  }
}

/** "U.S.", "a.m."; "U.S" where the printer lost the last stop. 0 where there are none. */
function initialsEnd(text: string, start: number): number {
  let at = start
  let letters = 0
  for (; isLetter(text, at) && text.charCodeAt(at + 1) === stop; at += 2) letters += 1
  if (letters > 1) return at
  const open = classAt(text, start) === upper && classAt(text, at) === upper && !isLetter(text, at + 1)
  return letters === 1 && open && !isDigit(text, at + 1) ? at + 1 : 0
}

/** Whether an apostrophe opens "'s" of "Iraq's" or "'ll" of "they'll", each a word of its own. */
export function isEnding(text: string, at: number): boolean {
  const [first, second] = [text[at + 1]?.toLowerCase(), text[at + 2]?.toLowerCase()]
  if (first === 's') return !isLetter(text, at + 2) && !isDigit(text, at + 2)
  const long = (first === 'l' && second === 'l') || ((first === 'r' || first === 'v') && second === 'e')
  return long && !isLetter(text, at + 3)
}

/** The end of "https://…/2024/07/23/…" or "www.…", whose numbers are nobody's; `end` where the word opens no address. */
export function addressEnd(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end)
  const scheme = next === colon && text.startsWith('//', end + 1)
  if (!scheme && !(next === stop && end === start + 3 && /^www$/i.test(text.slice(start, end)))) return end
  let at = end
  while (at < text.length && classAt(text, at) !== space && !'"<>()[]“”'.includes(text[at] ?? '')) at += 1
  return at
}
