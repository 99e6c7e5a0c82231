import { diffArrays } from 'diff'
import type { Evidence } from '../model/claim.js'
import { forLetters } from '../model/letters.js'
import { plain } from './plain.js'

/** A word or punctuation mark as it is shown; `gap`: what stands before it, a space or nothing. */
export interface Word {
  text: string
  gap: '' | ' '
  /** Stands among the words that carry the claim. */
  quoted: boolean
  /** To be set off: what differs from the other side, or what states the value. */
  marked: boolean
}

/** A sentence, and the words in it that are meant. */
export type Quotation = Pick<Evidence, 'quote' | 'sentence'>

/** The sentence of a claim, word by word, safe to print. */
export function wordsOf({ sentence, quote }: Quotation): Word[] {
  const start = Math.max(0, sentence.indexOf(quote))
  const before = plain(sentence.slice(0, start))
  const quoteEnd = before.length + plain(quote).length
  return split(before + plain(sentence.slice(start)), before.length, quoteEnd)
}

const wordPattern = forLetters(/(\s*)([\p{L}\p{M}\p{N}]+(?:[.,’'-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}])/gu)

export function split(text: string, quoteStart = 0, quoteEnd = text.length): Word[] {
  return [...text.matchAll(wordPattern(text))].map(({ index, 1: gap = '', 2: word = '' }) => ({
    text: word,
    gap: gap === '' || index === 0 ? '' : ' ',
    quoted: index + gap.length >= quoteStart && index + gap.length < quoteEnd,
    marked: false,
  }))
}

/** "coalition's" and "coalition’s" are one word, so are "US" and "us". */
const same = (a: Word, b: Word): boolean => a.text === b.text || fold(a.text) === fold(b.text)
const fold = (text: string): string => text.replaceAll('’', "'").toLowerCase()

export interface Pair {
  left: Word[]
  right: Word[]
  /** One text in two wordings: most words of the shorter side stand in the other, in the same order. */
  twins: boolean
}

/** Of the shorter side's words, in order. A lower share than for one sentence: what is left out on one side only is still one text to a reader. */
const twinShare = 0.6

/** Marks the words in which two claims' sentences differ; of sentences that share little, the words of the value. */
export function markDifferences(a: Quotation, b: Quotation, valueOf: { a: string; b: string }): Pair {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const changes = diffArrays(left, right, { comparator: same })
  const shared = changes.reduce((sum, { added, removed, value }) => (added || removed ? sum : sum + value.length), 0)
  const twins = shared >= twinShare * Math.min(left.length, right.length)
  if (!twins) return { left: markValue(left, valueOf.a), right: markValue(right, valueOf.b), twins }
  const only = (side: 'added' | 'removed', other: 'added' | 'removed'): Word[] =>
    changes
      .filter((change) => !change[other])
      .flatMap((change) => change.value.map((word) => ({ ...word, marked: change[side] })))
  const [one, other] = [only('removed', 'added'), restoreRight(only('added', 'removed'), right)]
  const within = [one, other].some((words) => words.some(({ marked, quoted }) => marked && quoted))
  const kept = within ? inQuote : nearQuote
  return { left: kept(one), right: kept(other), twins }
}

function inQuote(words: Word[]): Word[] {
  return words.map((word) => ({ ...word, marked: word.marked && word.quoted }))
}

/** A denial stands so many words before what it denies, at most. */
const reach = 4

/** "does not want a complete withdrawal" beside "wants a complete withdrawal": the difference lies before the words that carry the claim. */
function nearQuote(words: Word[]): Word[] {
  const quote = words.findIndex(({ quoted }) => quoted)
  const last = words.findLastIndex(({ marked }, index) => marked && index < quote && index >= quote - reach)
  const first = words.findLastIndex(({ marked }, index) => !marked && index < last) + 1
  return words.map((word, index) => ({ ...word, marked: last >= 0 && index >= first && index <= last }))
}

/** jsdiff gives the left side's words where both have them: the right side's own spelling is put back. */
function restoreRight(marked: Word[], right: Word[]): Word[] {
  return right.map((word, index) => ({ ...word, marked: marked[index]?.marked ?? false }))
}

/** Marks the value's words inside the quote ("some" of "some may remain"), or the whole quote where they are scattered. */
export function markValue(words: Word[], value: string): Word[] {
  const wanted = split(plain(value))
  const at = words.findIndex((_, index) =>
    wanted.every((word, step) => {
      const here = words[index + step]
      return here?.quoted === true && same(here, word)
    }),
  )
  const within = (index: number): boolean =>
    at < 0 ? (words[index]?.quoted ?? false) : index >= at && index < at + wanted.length
  return words.map((word, index) => ({ ...word, marked: within(index) }))
}

/** Neighbouring words that are marked alike, with their gaps: the gap before a marked run is not marked. */
export function runs(words: Word[]): { text: string; marked: boolean }[] {
  const found: { text: string; marked: boolean }[] = []
  words.forEach((word, index) => {
    const gapMarked = word.marked && words[index - 1]?.marked === true
    for (const [text, marked] of [
      [word.gap, gapMarked],
      [word.text, word.marked],
    ] as const) {
      const last = found.at(-1)
      if (last?.marked === marked) last.text += text
      else if (text !== '') found.push({ text, marked })
    }
  })
  return found
}
