import type { Claim } from '../model/claim.js'
import type { Ground } from './ground.js'

export type ClaimOrder = (a: Claim, b: Claim) => number

/** The order of claims wherever they are listed: by publication, source and place in the text. An undated source comes last. */
export function byPublication(ground: Ground): ClaimOrder {
  return (a, b) =>
    compare(ground.timing(a).published ?? '9999', ground.timing(b).published ?? '9999') || byPlaceInSources(a, b)
}

/** The order of the times that claims speak of, then of publication; of two counts in one report the lower is the earlier. */
export function byTime(ground: Ground): ClaimOrder {
  const publication = byPublication(ground)
  const timeOf = (claim: Claim): string => {
    const { at, published } = ground.timing(claim)
    return `${at?.last ?? at?.first ?? '9999'} ${published ?? '9999'}`
  }
  return (a, b) => {
    const counts = a.source === b.source ? lowestOf(a) - lowestOf(b) : 0
    return compare(timeOf(a), timeOf(b)) || counts || publication(a, b)
  }
}

function lowestOf({ value }: Claim): number {
  return value.type === 'quantity' ? (value.min ?? 0) : 0
}

function byPlaceInSources(a: Claim, b: Claim): number {
  return compare(a.source, b.source) || a.evidence.start - b.evidence.start || compare(a.id, b.id)
}

/** By code units: no locale changes it. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
