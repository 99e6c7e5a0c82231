import type { Result } from '../model/result.js'
import { counted } from './standing.js'

/** "5 reports, 120 claims: 5 conflicts, 2 changed, 17 agree, 1 not comparable, 13 single"; `paint` may colour a part. */
export function summaryWords(
  { sources, claims, conflict, changed, agree, scope, single }: Result['summary'],
  paint: (verdict: 'conflict' | 'changed' | 'agree', text: string) => string = (_, text) => text,
): string {
  const counts = [
    paint('conflict', counted(conflict, 'conflict')),
    paint('changed', `${changed} changed`),
    paint('agree', `${agree} agree`),
    ...(scope === 0 ? [] : [`${scope} not comparable`]),
    `${single} single`,
  ]
  return `${counted(sources, 'report')}, ${counted(claims, 'claim')}: ${counts.join(', ')}`
}
