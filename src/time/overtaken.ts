import type { Claim } from '../model/claim.js'
import type { Sign } from '../model/recycled.js'
import type { Group } from '../model/result.js'
import { publishedOf, type TimeGround } from './ground.js'
import { stagesOf, type StageOf } from './stages.js'

/** A sign with the claim that it was read from. */
export interface ClaimSign {
  claim: Claim
  sign: Sign
}

/**
 * Claims that have something still to come ("set to initiate talks") though a report of the same wire, published no later, already had
 * it ("initiated talks in January"): the passage was written earlier than it was printed.
 */
export function findOvertaken(ground: TimeGround): ClaimSign[] {
  const stageOf = stagesOf(ground.knowledge.topics)
  return ground.groups
    .filter(({ verdict }) => verdict === 'conflict' || verdict === 'changed')
    .flatMap((group) => overtakenIn(group, ground, stageOf))
}

function overtakenIn(group: Group, ground: TimeGround, stageOf: StageOf): ClaimSign[] {
  const staged = opposedIn(group, ground).flatMap((claim) => {
    const stage = stageOf(claim)
    const published = publishedOf(ground, claim)
    return stage === null || published === null ? [] : [{ claim, stage, published }]
  })
  const first = new Map<string, { published: string; claim: Claim }>()
  for (const { claim, stage, published } of staged)
    for (const origin of ground.originsOf(claim)) {
      const key = `${stage} ${origin}`
      const known = first.get(key)
      if (known === undefined || published < known.published) first.set(key, { published, claim })
    }
  const stages = [...new Set(staged.map(({ stage }) => stage))]
  return staged.flatMap(({ claim, stage, published }) => {
    const later = stages.filter((other) => other > stage)
    const keys = later.flatMap((other) => ground.originsOf(claim).map((origin) => `${other} ${origin}`))
    const earlier = keys
      .flatMap((key) => first.get(key) ?? [])
      .find((one) => one.published <= published && one.claim.source !== claim.source)
    return earlier === undefined ? [] : [{ claim, sign: signOf(claim, earlier.claim, ground) }]
  })
}

/** The claims of a group that conflict with another or were replaced by one. */
function opposedIn({ relations, positions }: Group, { claims }: TimeGround): Claim[] {
  const homes = new Map(positions.flatMap((position) => position.claims.map((id) => [id, position] as const)))
  const opposed = relations.filter(({ relation }) => relation === 'conflict' || relation === 'changed')
  const involved = new Set(opposed.flatMap(({ a, b }) => [homes.get(a), homes.get(b)]))
  return [...involved].flatMap((position) => position?.claims ?? []).flatMap((id) => claims.get(id) ?? [])
}

function signOf(claim: Claim, earlier: Claim, { sources }: TimeGround): Sign {
  const source = sources.get(earlier.source)
  const { start, end, line, quote } = claim.evidence
  return {
    kind: 'overtaken',
    start,
    end,
    line,
    text: quote,
    why: `${source?.outlet ?? earlier.source}, with the same origin and published no later, has “${earlier.evidence.quote}”.`,
  }
}
