import type { Claim } from '../model/claim.js'

/** The killed and the wounded of one event are two counts; other topics count in one unit. */
export function harmOf({ value }: Claim): 'killed' | 'wounded' | null {
  return value.type === 'quantity' && (value.unit === 'killed' || value.unit === 'wounded') ? value.unit : null
}
