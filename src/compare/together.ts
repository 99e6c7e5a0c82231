import type { Claim } from '../model/claim.js'
import type { Finding } from './finding.js'
import type { Ground } from './ground.js'

export function sayBoth(a: Claim, b: Claim, ground: Ground): string {
  return `${ground.say(a)} and ${ground.say(b)}`
}

/** Two claims that can both be true. */
export function together(a: Claim, b: Claim, relation: 'equal' | 'compatible' | 'refines', ground: Ground): Finding {
  const reason = {
    equal: `both say ${ground.say(a)}`,
    refines: `of ${sayBoth(a, b, ground)}, one is the narrower and both can be true`,
    compatible:
      ground.say(a) === ground.say(b) && a.modality !== b.modality
        ? `both say ${ground.say(a)}, the one as ${a.modality}, the other as ${b.modality}`
        : `${sayBoth(a, b, ground)} can both be true`,
  }[relation]
  return { relation, kind: null, reason, telling: false }
}
