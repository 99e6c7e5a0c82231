import type { WordBook } from './words.js'

/** How many bits a word tells, by its stem's number. */
export type Surprisal = (stem: number) => number

/** Words that every text is full of tell little, whatever they are counted in. */
const commonBits = 2
/** Rarer than once in 4,096 words says no more: a rare word is most often a name that all reports of an event have. */
const mostBits = 12
/** What small collections are filled up to, so that a word is not common because few texts were given. */
const background = 2000
/** In running English a word's surprisal is about half of what its frequency alone says (Shannon 1951: 11.8 bits a word against 5 to 7 in context). */
const inContext = 0.5

export function surprisalOf(book: WordBook, common: ReadonlySet<number>): Surprisal {
  const bits = new Float64Array(book.counts.length)
  for (const [stem, count] of book.counts.entries()) {
    const rare = Math.log2((book.total + background) / Math.max(1, count))
    bits[stem] = common.has(stem) ? commonBits : inContext * Math.min(mostBits, rare)
  }
  return (stem) => bits[stem] ?? 0
}
