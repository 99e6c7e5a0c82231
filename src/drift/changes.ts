import type { Claim } from '../model/claim.js'
import type { DriftChange, DriftType } from '../model/drift.js'
import { claimDifferences, type ClaimDifference } from './claim-differences.js'
import { changeOf, classify, type Typed } from './classify.js'
import { hunksOf, lengthOf, movedHunks, type Hunk, type Stretch } from './hunks.js'
import { wordsBetween, type Passage } from './passage.js'

interface TypedHunk {
  hunk: Hunk
  /** All that it is, the main thing first. */
  types: [Typed, ...Typed[]]
  a: Claim[]
  b: Claim[]
}

/** All differences between two wordings of one sentence, typed; those that touch a claim first, then in the order of the text. */
export function changesBetween(a: Passage, b: Passage, common: ReadonlySet<string>): DriftChange[] {
  const all = hunksOf(a.words, b.words)
  const moved = movedHunks(all, a.words, b.words)
  const rest = all.filter((hunk) => !moved.some((one) => one.a === hunk.a || one.b === hunk.b))
  const hunks = rest.map((hunk): TypedHunk => {
    const types = classify(hunk, a, b, common)
    return { hunk, types, a: touchedIn(a, hunk.a), b: touchedIn(b, hunk.b) }
  })
  const differences = claimDifferences(a.claims, b.claims)
  const used = new Set<TypedHunk>()
  const told = differences.flatMap((difference) => tellDifference(difference, hunks, used, a, b))
  const other = hunks.filter((hunk) => !used.has(hunk)).flatMap((hunk) => tellHunk(hunk, differences, a, b))
  const order = moved.map((hunk): DriftChange => ({ ...wordsOf(hunk, a, b), ...orderOnly }))
  return settleSaying([...merged(told), ...other, ...order]).sort(
    (x, y) => rank(x) - rank(y) || startOf(x) - startOf(y),
  )
}

const orderOnly = {
  type: 'order',
  change: 'changed',
  direction: null,
  claims: [],
} as const satisfies Partial<DriftChange>

/** One clause that is left out may take several claims with it: that is one difference. */
function merged(changes: readonly DriftChange[]): DriftChange[] {
  const kept: DriftChange[] = []
  for (const one of changes) {
    const same = kept.find(
      ({ type, change, direction }) => type === one.type && change === one.change && direction === one.direction,
    )
    const oneHunk = same?.from?.start === one.from?.start && same?.to?.start === one.to?.start
    if (same !== undefined && (oneHunk || one.type === 'attribution'))
      same.claims = [...new Set([...same.claims, ...one.claims])]
    else kept.push(one)
  }
  return kept
}

/** Who says it may only stand elsewhere: dropped in one place and added in another, it is neither. */
function settleSaying(changes: readonly DriftChange[]): DriftChange[] {
  const has = (change: DriftChange['change']): boolean =>
    changes.some((one) => one.type === 'attribution' && one.change === change)
  if (!has('dropped') || !(has('added') || has('changed'))) return [...changes]
  return changes.map((one) => (one.type === 'attribution' ? { ...one, change: 'changed', direction: null } : one))
}

/** Style and order touch no claim, whatever claim they stand in. */
const rank = ({ type, claims }: DriftChange): number =>
  type === 'style' || type === 'order' ? 2 : claims.length > 0 ? 0 : 1
const startOf = ({ from, to }: DriftChange): number => from?.start ?? to?.start ?? 0

/** The claims whose words a stretch is part of; an empty one stands between two words. */
function touchedIn({ words, claims }: Passage, { from, to }: Stretch): Claim[] {
  const start = from === to ? (words[from - 1]?.end ?? words[from]?.start ?? 0) : (words[from]?.start ?? 0)
  const end = from === to ? (words[from]?.start ?? words[from - 1]?.end ?? 0) : (words[to - 1]?.end ?? 0)
  return claims.filter(({ evidence }) => evidence.start < end && evidence.end > start)
}

function wordsOf({ a: from, b: to }: Hunk, a: Passage, b: Passage): Pick<DriftChange, 'from' | 'to'> {
  return { from: wordsBetween(a, from.from, from.to), to: wordsBetween(b, to.from, to.to) }
}

/** A difference of two claims with the words that make it; a reading that differs where no word does is none. */
function tellDifference(
  difference: ClaimDifference,
  hunks: readonly TypedHunk[],
  used: Set<TypedHunk>,
  a: Passage,
  b: Passage,
): DriftChange[] {
  const said = difference.type === 'attribution'
  const touching = hunks.filter((one) => one.types[0].type !== 'style' && (said || touches(one, difference)))
  const typed = touching.find(({ types }) => types.some(({ type }) => type === difference.type))
  const best = typed ?? (said ? undefined : longest(touching))
  if (best === undefined && (!said || hunks.length === 0)) return []
  if (best !== undefined) used.add(best)
  const words =
    best === undefined ? { from: quoteOf(difference.a), to: quoteOf(difference.b) } : wordsOf(best.hunk, a, b)
  const claims = [difference.a, difference.b].flatMap((claim) => (claim === null ? [] : [claim.id]))
  const { type, change, direction } = difference
  return [{ type, change, direction, ...words, claims }]
}

function touches({ a, b }: TypedHunk, difference: ClaimDifference): boolean {
  return (difference.a !== null && a.includes(difference.a)) || (difference.b !== null && b.includes(difference.b))
}

function longest(hunks: readonly TypedHunk[]): TypedHunk | undefined {
  const size = ({ hunk }: TypedHunk): number => lengthOf(hunk.a) + lengthOf(hunk.b)
  return hunks.reduce<TypedHunk | undefined>(
    (best, one) => (best === undefined || size(one) > size(best) ? one : best),
    undefined,
  )
}

function quoteOf(claim: Claim | null): DriftChange['from'] {
  return claim && { start: claim.evidence.start, end: claim.evidence.end, text: claim.evidence.quote }
}

/** What claims carry is for them to say: words that seem to change a value whose claims are equal only say it anew. */
const carried: ReadonlySet<DriftType> = new Set([
  'quantifier',
  'number',
  'date',
  'place',
  'modality',
  'polarity',
  'attribution',
  'name',
])

function tellHunk(one: TypedHunk, differences: readonly ClaimDifference[], a: Passage, b: Passage): DriftChange[] {
  const [main] = one.types
  const claims = [...one.a, ...one.b].map(({ id }) => id)
  const settled = one.a.length > 0 && one.b.length > 0
  // a clause's number and date go with it
  const told = (main.type === 'clause' ? [main] : one.types).filter(
    ({ type }) =>
      !settled ||
      !carried.has(type) ||
      differences.some((difference) => difference.type === type && touches(one, difference)),
  )
  const types = told.length > 0 ? told : [{ type: 'wording' as const, change: changeOf(one.hunk), direction: null }]
  return types.map((typed) => ({ ...typed, ...wordsOf(one.hunk, a, b), claims }))
}
