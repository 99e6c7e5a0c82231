import type { Case } from './case.js'

/** Leaves out the groups of one source that a wider group shows in full: what is said of a part stands beside what is said of its whole. */
export function withoutAbsorbed(cases: readonly Case[]): Case[] {
  const shown = new Set<string>()
  for (const { bundle, beside } of cases) {
    for (const { claims } of beside) {
      for (const { topic, id } of claims) if (topic === bundle.topic) shown.add(id)
    }
  }
  return cases.filter(({ bundle, judgement }) => {
    const lone = new Set(bundle.claims.map(({ source }) => source)).size === 1
    const nothing = judgement.verdict === 'single' || judgement.verdict === 'scope'
    return !lone || !nothing || !bundle.claims.every(({ id }) => shown.has(id))
  })
}
