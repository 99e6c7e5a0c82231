import type { Token } from '../model/reading.js'

/** British and American ways to write one sound; each way is turned into the other's. */
const ways: [RegExp, string][] = [
  [/z/g, 's'],
  [/our/g, 'or'],
  [/tre$/g, 'ter'],
  [/ll/g, 'l'],
  [/ae|oe/g, 'e'],
  [/ce$/g, 'se'],
  [/mme$/g, 'm'],
]

/** So many letters in common, and at most so many more behind them, are one word in two forms: "initiated", "initiating". */
const stem = 6
const ending = 3

/** Whether two stretches of words are one in another spelling or form: "politicised" and "politicized", "air base" and "airbase". */
export function isSpelling(a: readonly Token[], b: readonly Token[]): boolean {
  const [left, right] = [fold(a), fold(b)]
  if (left === right) return true
  if (a.length !== 1 || b.length !== 1) return false
  return (
    left.slice(0, stem) === right.slice(0, stem) &&
    left.length >= stem &&
    Math.abs(left.length - right.length) <= ending
  )
}

function fold(words: readonly Token[]): string {
  return words
    .map(({ norm }) => ways.reduce((word, [from, to]) => word.replace(from, to), norm.replace(/[^\p{L}\p{N}]/gu, '')))
    .join('')
}
