import type { Level, Quantifier, Quantity } from '../../model/value.js'
import type { Meeting } from '../finding.js'

/** Words for a share differ in strength or are the same; "some" and "a small number" are not the same. */
export function meetQuantifiers(a: Quantifier, b: Quantifier): Meeting {
  return { how: a.level === b.level ? 'equal' : 'apart', kind: 'strength' }
}

/** A number and a word for a share: only nothing and something exclude each other, else the number is the narrower. */
export function meetShare(share: Quantifier, count: Quantity): Meeting {
  return {
    how: nothing(share.level) === isZero(count) ? 'narrower' : mayBeZero(count) ? 'together' : 'apart',
    kind: 'value',
  }
}

const nothing = (level: Level): boolean => level === 'none'
const isZero = ({ max }: Quantity): boolean => max === 0
const mayBeZero = ({ min, max }: Quantity): boolean => (min ?? 0) === 0 && max !== 0
