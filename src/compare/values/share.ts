import type { Quantifier, Quantity } from '../../model/value.js'
import type { Meeting } from '../finding.js'

/** Words for a share differ in strength or are the same; "some" and "a small number" are not the same. */
export function meetQuantifiers(a: Quantifier, b: Quantifier): Meeting {
  return { how: a.level === b.level ? 'equal' : 'apart', kind: 'strength' }
}

/** A number and a word for a share: only nothing and something exclude each other, else the number is the narrower. */
export function meetShare({ level }: Quantifier, { min, max }: Quantity): Meeting {
  const holdsNothing = (min ?? 0) === 0
  const holdsSomething = max !== 0
  if (holdsNothing && holdsSomething) return { how: 'together', kind: 'value' }
  return { how: (level === 'none') === holdsNothing ? 'narrower' : 'apart', kind: 'value' }
}
