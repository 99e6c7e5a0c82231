import type { Claim } from '../model/claim.js'
import { hexHash } from '../model/hash.js'
import type { Value } from '../model/value.js'

/** The hash of what makes a finding this one and no other, as 16 hexadecimal digits. */
export function fingerprintOf(parts: readonly (string | null)[]): string {
  return hexHash(parts.map((part) => part ?? '').join('\u0000'))
}

/**
 * What a claim says, whatever its words and its place in the text: the same for "some may remain" in the headline and "some will
 * remain" in the body, so that a conflict is reported once.
 */
export function sayingOf({ topic, subject, place, value, modality }: Claim): string {
  return [topic, subject, place ?? '', modality === 'negated' ? 'not' : '', valueKey(value)].join('|')
}

/** "About 2,500" is another wording of 2,500, and "by September" of September. */
function valueKey(value: Value): string {
  switch (value.type) {
    case 'quantity':
      return `${value.point ?? `${value.min ?? ''}..${value.max ?? ''}`} ${value.unit}`
    case 'quantifier':
      return value.level
    case 'date':
      return value.edtf ?? value.text
    case 'place':
      return value.id
    case 'status':
      return value.code
  }
}
