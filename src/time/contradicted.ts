import type { Claim } from '../model/claim.js'
import type { Position } from '../model/result.js'
import { shareOrigin, type TimeGround } from './ground.js'
import type { ClaimSign } from './overtaken.js'

/**
 * Claims that their own report contradicts, where other copies of its wire have the other side: "no immediate withdrawal" below, and
 * "to start withdrawing in September" at the head, which all copies have.
 */
export function findContradicted(ground: TimeGround): ClaimSign[] {
  return ground.groups.flatMap(({ relations, positions }) => {
    const homes = new Map(positions.flatMap((position) => position.claims.map((id) => [id, position] as const)))
    return relations.flatMap(({ a, b, relation, reason }): ClaimSign[] => {
      const [one, other] = [ground.claims.get(a), ground.claims.get(b)]
      if (relation !== 'conflict' || one === undefined || other === undefined || one.source !== other.source) return []
      if (one.evidence.line === other.evidence.line) return []
      const [first, second] = [isBacked(one, homes.get(a), ground), isBacked(other, homes.get(b), ground)]
      return first === second ? [] : [signOf(first ? other : one, first ? one : other, reason)]
    })
  })
}

/** Another source with the same origin says it too. */
function isBacked(claim: Claim, position: Position | undefined, ground: TimeGround): boolean {
  return (position?.claims ?? []).some((id) => {
    const other = ground.claims.get(id)
    return other !== undefined && other.source !== claim.source && shareOrigin(ground, claim, other)
  })
}

function signOf({ evidence, ...claim }: Claim, other: Claim, reason: string): ClaimSign {
  const { start, end, line, quote } = evidence
  const why = `The same report has “${other.evidence.quote}” in line ${other.evidence.line}, as others of its origin do: ${reason}.`
  return { claim: { ...claim, evidence }, sign: { kind: 'contradicts', start, end, line, text: quote, why } }
}
