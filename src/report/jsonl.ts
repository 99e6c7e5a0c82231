import type { Documents } from '../model/documents.js'
import { jsonText } from '../model/json-text.js'

const print = (records: readonly unknown[]): string => records.map((record) => `${jsonText(record)}\n`).join('')

/** One group a line, with its claims in full: a line can be read without the others. */
export function compare({ groups, claims }: Documents['compare']): string {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return print(groups.map((group) => ({ ...group, claims: claimIds(group).map((id) => byId.get(id)) })))
}

function claimIds({ positions }: Documents['compare']['groups'][number]): string[] {
  return positions.flatMap((position) => position.claims)
}

export const extract = ({ claims }: Documents['extract']): string => print(claims)
export const mentions = (list: Documents['mentions']): string => print(list.mentions)
export const sources = (list: Documents['sources']): string => print(list.sources)
/** One finding a line. */
export const check = ({ findings }: Documents['check']): string => print(findings)
/** One sentence in two wordings a line. */
export const drift = ({ drifts }: Documents['drift']): string =>
  print(drifts.flatMap(({ a, b, sentences }) => sentences.map((sentence) => ({ sources: [a, b], ...sentence }))))
export const origins = ({ lineages }: Documents['origins']): string => print(lineages)
/** One thing a line, with its claims in full. */
export function timeline({ threads, claims }: Documents['timeline']): string {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return print(
    threads.map((thread) => ({
      ...thread,
      claims: thread.moments.flatMap((moment) => moment.claims.map((id) => byId.get(id))),
    })),
  )
}
