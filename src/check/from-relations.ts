import type { RuleId } from '../model/check-rule.js'
import type { Claim } from '../model/claim.js'
import type { Names } from '../model/names.js'
import type { RelationName, Result } from '../model/result.js'
import type { Source } from '../model/source.js'
import { onClaim, type DraftFinding } from './draft.js'
import { fingerprintOf, sayingOf } from './fingerprint.js'
import { mostAlike, type Pair } from './nearest.js'
import { otherSide } from './other-side.js'
import type { PlacedArticle } from './place.js'
import { headed, otherWords, quoted } from './words.js'

type Compared = Pick<Result, 'claims' | 'groups' | 'sources'>

/** What the claims of one report are to those that they were compared with: one finding for each thing said and what it meets. */
export function findInRelations(article: PlacedArticle, compared: Compared, names: Names): DraftFinding[] {
  const writer = new Writer(article, new Map(compared.sources.map((source) => [source.id, source])), names)
  const pairs = pairsOf(article.source.id, compared)
  const sayings = groupBy(
    compared.claims.filter(({ source }) => source === article.source.id),
    sayingOf,
  )
  return [...sayings].flatMap(([saying, claims]) => {
    const held = pairs.filter(({ mine }) => sayingOf(mine) === saying)
    return findOn(claims, held, writer)
  })
}

function findOn(claims: [Claim, ...Claim[]], held: Pair[], writer: Writer): DraftFinding[] {
  const [within, across] = [held.filter(isWithin), held.filter((pair) => !isWithin(pair))]
  const having = (...relations: RelationName[]): Pair[] =>
    across.filter(({ relation }) => relations.includes(relation.relation))
  const [conflicts, changes, repeats] = [
    having('conflict'),
    having('changed'),
    having('equal', 'compatible', 'refines'),
  ]
  const selves = within.filter(({ relation }) => relation.between === 'self')
  return [
    ...byOtherSaying(selves).map((pairs) => writer.pair('conflict/self', mostAlike(pairs), true)),
    ...byOtherSaying(conflicts).map((pairs) => {
      const pair = mostAlike(pairs)
      return writer.pair(`conflict/${pair.relation.kind ?? 'value'}`, pair, true)
    }),
    ...latest(changes).map((pair) => writer.pair('changed', pair, false)),
    ...(isFilled(repeats) ? [writer.pair('claim/repeats', mostAlike(repeats), false)] : []),
    ...(conflicts.length + changes.length + repeats.length === 0 ? [writer.alone(claims[0])] : []),
  ]
}

const isWithin = ({ mine, other }: Pair): boolean => mine.source === other.source
const isFilled = (pairs: Pair[]): pairs is [Pair, ...Pair[]] => pairs.length > 0

/** Every relation in which a claim of the report stands, scope left out. Of two of its own, the second in the text is the one that is reported. */
function pairsOf(own: string, { claims, groups }: Compared): Pair[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return groups.flatMap(({ relations }) =>
    relations.flatMap((relation): Pair[] => {
      const [a, b] = [byId.get(relation.a), byId.get(relation.b)]
      if (a === undefined || b === undefined || relation.relation === 'scope') return []
      if (a.source !== own && b.source !== own) return []
      const isMine = a.source === b.source ? a.evidence.start > b.evidence.start : a.source === own
      const [mine, other] = isMine ? [a, b] : [b, a]
      return [{ mine, other, relation }]
    }),
  )
}

function byOtherSaying(pairs: readonly Pair[]): [Pair, ...Pair[]][] {
  return [...groupBy(pairs, ({ other, relation }) => `${relation.kind ?? ''} ${sayingOf(other)}`).values()]
}

/** Of several values that a claim replaced, the one that held last; relations come in the order of time. */
function latest(changes: readonly Pair[]): Pair[] {
  return changes.slice(-1)
}

function groupBy<Each>(all: readonly Each[], keyOf: (each: Each) => string): Map<string, [Each, ...Each[]]> {
  const groups = new Map<string, [Each, ...Each[]]>()
  for (const each of all) {
    const group = groups.get(keyOf(each))
    if (group === undefined) groups.set(keyOf(each), [each])
    else group.push(each)
  }
  return groups
}

/** Writes findings on one report. */
class Writer {
  constructor(
    private readonly article: PlacedArticle,
    private readonly sources: ReadonlyMap<string, Source>,
    private readonly names: Names,
  ) {}

  /** `telling`: what the other side says makes it another finding; else any that it meets are one. */
  pair(rule: RuleId, { mine, other, relation }: Pair, telling: boolean): DraftFinding {
    const side = otherSide(other, this.sources.get(other.source))
    const beside = otherWords(side, this.article.source.id)
    return {
      ...this.on(rule, mine, relation.reason, beside, telling ? sayingOf(other) : ''),
      between: relation.between,
      other: side,
    }
  }

  alone(claim: Claim): DraftFinding {
    return this.on(
      'claim/new',
      claim,
      'no other report speaks of it',
      `this one has ${quoted(claim.evidence.quote)}`,
      '',
    )
  }

  private on(rule: RuleId, claim: Claim, reason: string, beside: string, against: string): DraftFinding {
    return {
      ...onClaim(claim, this.article),
      fingerprint: fingerprintOf([rule, claim.source, sayingOf(claim), against]),
      rule,
      message: headed(claim, `${reason}; ${beside}`, this.names),
      reason,
      between: null,
      other: null,
    }
  }
}
