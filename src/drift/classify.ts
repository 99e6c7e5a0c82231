import type { DriftChange, DriftType } from '../model/drift.js'
import type { Token } from '../model/reading.js'
import { dateDifference, levelDifference, modalityDifference, numberDifference, type Difference } from './direction.js'
import { lengthOf, type Hunk } from './hunks.js'
import { moodOf } from './moods.js'
import type { Passage } from './passage.js'
import { classesIn, mentionsAt } from './slots.js'
import { isSpelling } from './spelling.js'

export type Typed = Difference & Pick<DriftChange, 'change'>

/** More words than this, put in or left out, are a clause: they say something of their own. */
const clauseLength = 5
/** A few words for a few others are another term; more, and it is said anew. */
const termLength = 3

/** What a difference is, from the words alone, the main thing first; at least one. `common`: words that carry nothing ("the", "that"). */
export function classify(hunk: Hunk, a: Passage, b: Passage, common: ReadonlySet<string>): [Typed, ...Typed[]] {
  const change = changeOf(hunk)
  const [gone, come] = [lengthOf(hunk.a), lengthOf(hunk.b)]
  const words = [a.words.slice(hunk.a.from, hunk.a.to), b.words.slice(hunk.b.from, hunk.b.to)] as const
  const plain = (type: DriftType): Typed => ({ type, direction: null, change })
  if (isSpelling(...words)) return [plain('style')]
  if (sortedWords(words[0]) === sortedWords(words[1])) return [plain('order')]
  const found = [...slotDifferences(hunk, a, b), saidDifference(hunk, a, b)].flatMap((one) =>
    one === null ? [] : [{ change, ...one }],
  )
  if (Math.abs(gone - come) > clauseLength)
    return [{ type: 'clause', direction: null, change: gone > come ? 'dropped' : 'added' }, ...found]
  const [first, ...rest] = found
  if (first !== undefined) return [first, ...rest]
  if (words.flat().every(({ norm }) => common.has(norm))) return [plain('style')]
  const short = change === 'changed' && words.every(({ length }) => length <= termLength)
  return [plain(short ? 'term' : 'wording')]
}

/** "reach only" and "only reach". */
function sortedWords(words: readonly Token[]): string {
  return words
    .map(({ norm }) => norm)
    .sort()
    .join(' ')
}

export function changeOf({ a, b }: Hunk): Typed['change'] {
  return lengthOf(a) === 0 ? 'added' : lengthOf(b) === 0 ? 'dropped' : 'changed'
}

/** The kinds of value in which the two sides differ. A value on one side alone counts where its words are the difference. */
function slotDifferences(hunk: Hunk, a: Passage, b: Passage): Found[] {
  const level = pairAt('quantifier', hunk, a, b)
  const number = pairAt('quantity', hunk, a, b)
  const date = pairAt('date', hunk, a, b)
  // "most" for "2,500": one kind of amount for the other
  if (level?.both === false && number?.both === false && level.change !== number.change)
    return [{ type: 'quantifier', direction: null, change: 'changed' }]
  const values = [
    level && (level.both ? levelDifference(level.a.level, level.b.level) : alone('quantifier', level)),
    number && (number.both ? numberDifference(number.a, number.b) : alone('number', number)),
    date && (date.both ? dateDifference(date.a, date.b) : alone('date', date)),
    moodDifference(hunk, a, b),
  ]
  const name = nameDifference(hunk, a, b)
  // "four sources", "three sources": the number is what differs, not what the sources are called
  return name?.type === 'term' && values.some((value) => value !== null) ? values : [...values, name]
}

type Kind = 'quantifier' | 'quantity' | 'date' | 'place' | 'force' | 'speaker'
type Slot<K extends Kind> = ReturnType<typeof mentionsAt<K>>[number]
type Alone = { both: false; change: 'dropped' | 'added' }
type Pair<K extends Kind> = { both: true; a: Slot<K>; b: Slot<K> } | Alone
type Found = (Difference & Partial<Pick<Typed, 'change'>>) | null

const alone = (type: DriftType, { change }: Alone): Found => ({ type, direction: null, change })

function pairAt<K extends Kind>(kind: K, hunk: Hunk, a: Passage, b: Passage): Pair<K> | null {
  const [left] = mentionsAt(a, hunk.a, kind)
  const [right] = mentionsAt(b, hunk.b, kind)
  if (left !== undefined && right !== undefined) return { both: true, a: left, b: right }
  const only = left === undefined ? right : left
  const stretch = left === undefined ? hunk.b : hunk.a
  const within = only !== undefined && only.from >= stretch.from && only.from < stretch.to
  return within ? { both: false, change: left === undefined ? 'added' : 'dropped' } : null
}

/** One id in two words is a term, two ids are two names or places. */
function nameDifference(hunk: Hunk, a: Passage, b: Passage): Difference | null {
  if (lengthOf(hunk.a) === 0 || lengthOf(hunk.b) === 0) return null
  for (const kind of ['place', 'force', 'speaker'] as const) {
    const pair = pairAt(kind, hunk, a, b)
    if (pair?.both !== true) continue
    const type = kind === 'place' ? 'place' : 'name'
    return { type: pair.a.id === pair.b.id ? 'term' : type, direction: null }
  }
  return null
}

function moodDifference(hunk: Hunk, a: Passage, b: Passage): Difference | null {
  const [from, to] = [moodOf(classesIn(a, hunk.a)), moodOf(classesIn(b, hunk.b))]
  return from === null && to === null ? null : modalityDifference(from ?? 'actual', to ?? 'actual')
}

/** "four Iraqi sources said" left out: it is stated as fact. */
function saidDifference(hunk: Hunk, a: Passage, b: Passage): Difference | null {
  const said = (passage: Passage, stretch: Hunk['a']): boolean => {
    const classes = classesIn(passage, stretch)
    return ['say', 'say-to', 'say-by'].some((name) => classes.has(name))
  }
  const [from, to] = [said(a, hunk.a), said(b, hunk.b)]
  if (from === to) return null
  return { type: 'attribution', direction: from ? 'stronger' : 'weaker' }
}
