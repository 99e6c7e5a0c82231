import type { Modality } from '../model/claim.js'
import type { DriftDirection, DriftType } from '../model/drift.js'
import type { Level, Value } from '../model/value.js'

/** What kind of difference two values make, and which way it goes. */
export interface Difference {
  type: DriftType
  direction: DriftDirection | null
}

const strength: Record<Level, number> = { none: 0, few: 1, some: 2, many: 3, most: 4, all: 5 }

/** "some" for "many" is weaker: it claims less. */
export function levelDifference(from: Level, to: Level): Difference | null {
  return from === to ? null : { type: 'quantifier', direction: strength[to] > strength[from] ? 'stronger' : 'weaker' }
}

interface Range {
  point: number | null
  min: number | null
  max: number | null
}

/** Another number is higher or lower; the same number with less room around it ("2,500" for "around 2,500") is stronger. */
export function numberDifference(from: Range, to: Range): Difference | null {
  if (from.point === to.point && from.min === to.min && from.max === to.max) return null
  const [a, b] = [middleOf(from), middleOf(to)]
  if (from.point !== null && from.point === to.point)
    return { type: 'hedge', direction: widthOf(to) < widthOf(from) ? 'stronger' : 'weaker' }
  if (a === b) return { type: 'hedge', direction: null }
  return { type: 'number', direction: b > a ? 'higher' : 'lower' }
}

function middleOf({ point, min, max }: Range): number {
  return point ?? ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2
}

function widthOf({ min, max }: Range): number {
  return min === null || max === null ? Infinity : max - min
}

interface Dated {
  edtf: string | null
  /** First day. */
  first: string | null
  bound: string
}

export function dateDifference(from: Dated, to: Dated): Difference | null {
  if (from.edtf === to.edtf) return from.bound === to.bound ? null : { type: 'date', direction: null }
  if (from.first === null || to.first === null || from.first === to.first) return { type: 'date', direction: null }
  return { type: 'date', direction: to.first > from.first ? 'later' : 'earlier' }
}

const certainty: Record<Exclude<Modality, 'negated'>, number> = { possible: 0, probable: 1, planned: 2, actual: 3 }

/** "may" for "will" is weaker; what is denied for what is affirmed has no direction. */
export function modalityDifference(from: Modality, to: Modality): Difference | null {
  if (from === to) return null
  if (from === 'negated' || to === 'negated') return { type: 'polarity', direction: null }
  return { type: 'modality', direction: certainty[to] > certainty[from] ? 'stronger' : 'weaker' }
}

/** Null where the two values are the same to a reader. */
export function valueDifference(from: Value, to: Value): Difference | null {
  if (from.type === 'quantifier' && to.type === 'quantifier') return levelDifference(from.level, to.level)
  if (from.type === 'quantity' && to.type === 'quantity') return numberDifference(from, to)
  if (from.type === 'date' && to.type === 'date')
    return dateDifference({ ...from, first: from.start }, { ...to, first: to.start })
  if (from.type === 'place' && to.type === 'place') return from.id === to.id ? null : { type: 'place', direction: null }
  if (from.type === 'status' && to.type === 'status')
    return from.code === to.code ? null : { type: 'status', direction: null }
  return { type: from.type === 'quantity' || to.type === 'quantity' ? 'number' : 'quantifier', direction: null }
}
