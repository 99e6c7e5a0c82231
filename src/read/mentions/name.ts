import type { Entry } from '../entry.js'
import type { Hits } from '../hits.js'
import type { Hit } from '../lexicon.js'

const names: readonly Entry['list'][] = ['place', 'force', 'outlet', 'speaker']

/** Whether a token stands inside a name of more than one word: the 22 of "Tower 22", the 24 of "France 24". */
export function isInName(hits: Hits, at: number): boolean {
  for (let from = Math.max(0, at - 3); from <= at; from += 1)
    for (const list of names) if (isAcross(hits.at(from, list), at)) return true
  return false
}

const isAcross = (name: Hit | null, at: number): boolean => name !== null && name.to > at && name.to > name.from + 1

/** Whether a token stands inside a phrase whose "one", "no" or "some" counts nothing: "for one thing", "no longer". */
export function isInIdiom(hits: Hits, at: number): boolean {
  for (let from = Math.max(0, at - 3); from <= at; from += 1) {
    const idiom = hits.at(from, 'idiom')
    if (idiom && idiom.to > at) return true
  }
  return false
}
