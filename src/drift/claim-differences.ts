import type { Attribution, Claim } from '../model/claim.js'
import { modalityDifference, valueDifference, type Difference } from './direction.js'
import type { Typed } from './classify.js'

/** A difference between what two wordings of one sentence claim; the claim of one side is null where only the other has it. */
export interface ClaimDifference extends Typed {
  a: Claim | null
  b: Claim | null
}

/** Claims of one sentence in two wordings, matched and held against each other: value, certainty, who says so; and those that only one has. */
export function claimDifferences(a: readonly Claim[], b: readonly Claim[]): ClaimDifference[] {
  const pairs = matched(a, b)
  const [metA, metB] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))]
  return [
    ...pairs.flatMap(([one, other]) =>
      differencesOf(one, other).map((difference) => ({ ...difference, a: one, b: other })),
    ),
    ...a
      .filter((claim) => !metA.has(claim))
      .map((claim): ClaimDifference => ({ ...gone, change: 'dropped', a: claim, b: null })),
    ...b
      .filter((claim) => !metB.has(claim))
      .map((claim): ClaimDifference => ({ ...gone, change: 'added', a: null, b: claim })),
  ]
}

const gone = { type: 'clause', direction: null } as const

function matched(a: readonly Claim[], b: readonly Claim[]): [Claim, Claim][] {
  const scored = a.flatMap((one) =>
    b.flatMap((other) => (one.topic === other.topic ? [{ one, other, score: closeness(one, other) }] : [])),
  )
  const taken = new Set<Claim>()
  return scored
    .sort(
      (x, y) =>
        y.score - x.score ||
        x.one.evidence.start - y.one.evidence.start ||
        x.other.evidence.start - y.other.evidence.start,
    )
    .flatMap(({ one, other }): [Claim, Claim][] => {
      if (taken.has(one) || taken.has(other)) return []
      taken.add(one).add(other)
      return [[one, other]]
    })
}

function closeness(a: Claim, b: Claim): number {
  const same = valueDifference(a.value, b.value) === null
  return (
    4 * Number(same) +
    2 * Number(a.subject === b.subject) +
    2 * Number(a.place === b.place) +
    Number(a.modality === b.modality)
  )
}

function differencesOf(a: Claim, b: Claim): Typed[] {
  const found: (Typed | null)[] = [
    changed(valueDifference(a.value, b.value)),
    a.subject === b.subject ? null : { type: 'name', direction: null, change: 'changed' },
    a.place === b.place ? null : { type: 'place', direction: null, change: 'changed' },
    changed(modalityDifference(a.modality, b.modality)),
    attributionDifference(a.attribution, b.attribution),
  ]
  return found.filter((difference) => difference !== null)
}

const changed = (difference: Difference | null): Typed | null => difference && { ...difference, change: 'changed' }

/** What sources said becomes the report's own word, and is stronger by it; or another is said to say it. */
function attributionDifference(a: Attribution, b: Attribution): Typed | null {
  const [from, to] = [a.kind === 'outlet', b.kind === 'outlet']
  if (from && to) return null
  if (to) return { type: 'attribution', direction: 'stronger', change: 'dropped' }
  if (from) return { type: 'attribution', direction: 'weaker', change: 'added' }
  return a.speaker === b.speaker ? null : { type: 'attribution', direction: null, change: 'changed' }
}
