import { dayNumber } from '../model/days.js'
import type { Kin } from './kin.js'
import type { Text } from './text.js'
import type { Traced } from './traced.js'
import { reprintDays } from '../model/time-spans.js'

/** So many texts of one origin before a text are looked at; a wire's other reports of the week are hundreds. */
const mostBefore = 4

/**
 * Texts of one origin and time that are no kin by their wording: single sentences of the wire that one of them wrote anew may still be
 * found there. `traced` come in the order of publication.
 */
export function samePairs(traced: readonly Traced[], kin: readonly Kin[]): [Text, Text][] {
  const known = new Set(kin.map(({ a, b }) => `${a.source.id} ${b.source.id}`))
  const recent = new Map<string, Text[]>()
  return traced.flatMap(({ text, origins }) => {
    const before = new Set(origins.flatMap((origin) => recent.get(origin) ?? []))
    for (const origin of origins) recent.set(origin, [...(recent.get(origin) ?? []), text].slice(-mostBefore))
    const near = [...before].filter((other) => areNear(other, text))
    return near
      .filter((other) => !known.has(`${other.source.id} ${text.source.id}`))
      .map((other): [Text, Text] => [other, text])
  })
}

function areNear({ source: a }: Text, { source: b }: Text): boolean {
  if (a.published === null || b.published === null) return false
  return dayNumber(b.published) - dayNumber(a.published) <= reprintDays
}
