import type { Claim } from '../../src/model/claim.js'
import type { Pair } from './claims.js'
import { countMet, type GroupPair } from './clusters.js'
import type { GoldClaim, GoldPosition } from './gold.js'
import type { SetJudgement } from './judge.js'

/** All that is not as annotated, one line each. For the develop half alone: of the other half nobody reads a word. */
export function listMisses(sets: readonly SetJudgement[]): string[] {
  return sets.flatMap((set) => [
    ...set.claims.missed.map((gold) => `missed     ${told(gold)}: ${show(gold)}`),
    ...set.claims.extra.map((given) => `extra      ${told(given)}: ${show(given)}`),
    ...set.claims.found.flatMap(differences),
    ...set.distractors.flatMap(({ gave }) => gave.map((given) => `distractor ${told(given)}: ${show(given)}`)),
    ...set.clusters.flatMap(({ pairs, falseConflicts }, at) => {
      const name = set.gold.clusters[at]?.name ?? ''
      return [
        ...pairs.flatMap((pair) => groupDifferences(pair).map((words) => `group      ${name} ${words}`)),
        ...falseConflicts.map(({ why }) => `conflict   ${name}: ${why}`),
      ]
    }),
  ])
}

const told = ({ source, topic }: GoldClaim | Claim): string => `${source} ${topic}`

function show(claim: GoldClaim | Claim): string {
  const quote = 'quote' in claim ? claim.quote : claim.evidence.quote
  return `${claim.subject}, ${claim.place ?? '-'}, ${valueWords(claim.value)}, ${claim.modality} in "${quote}"`
}

function valueWords(value: GoldPosition['value']): string {
  switch (value.type) {
    case 'quantity':
      return `${value.point ?? ''} (${value.min ?? ''}..${value.max ?? ''}) ${value.unit}`.trimStart()
    case 'quantifier':
      return value.level
    case 'date':
      return `${value.bound} ${value.edtf ?? '?'}`
    case 'place':
      return value.id
    case 'status':
      return value.code
  }
}

function differences({ gold, given, right, modality, speaker, section }: Pair): string[] {
  const { kind, speaker: name } = given.attribution
  return [
    ...(right ? [] : [`wrong      ${told(gold)}: wanted ${show(gold)}, got ${show(given)}`]),
    ...(modality ? [] : [differs('modality', gold, gold.modality, given.modality)]),
    ...(speaker ? [] : [differs('speaker', gold, gold.speaker, name ?? kind)]),
    ...(section ? [] : [differs('section', gold, gold.section, given.section)]),
  ]
}

const differs = (what: string, gold: GoldClaim, wanted: string, got: string): string =>
  `${what.padEnd(11)}${told(gold)}: wanted ${wanted}, got ${got} in "${gold.quote}"`

function groupDifferences({ gold, given, verdict, positions, drift }: GroupPair): string[] {
  const name = `${gold.topic} ${gold.subject} ${gold.place ?? '-'}`
  if (given === null) return [`${name}: no such group`]
  const met = `${countMet(gold, given)} of ${gold.positions.length} met, ${given.positions.length} given`
  return [
    ...(verdict ? [] : [`${name}: wanted ${verdictWords(gold)}, got ${verdictWords(given)}`]),
    ...(positions ? [] : [`${name}: positions: ${met}`]),
    ...(drift === false ? [`${name}: no drift`] : []),
  ]
}

const verdictWords = ({ verdict, kind }: { verdict: string; kind: string | null }): string =>
  kind === null ? verdict : `${verdict} of ${kind}`
