import type { Claim } from '../model/claim.js'
import type { Value } from '../model/value.js'
import type { Ground } from './ground.js'
import { dayOf } from './times.js'
import { must } from '../model/must.js'
import { yearLong } from '../model/time-spans.js'

/** All claims of one value, modality, topic, subject and place that speak of comparable times: what becomes a position. */
export interface Stance {
  /** In the order of publication. */
  claims: [Claim, ...Claim[]]
  /** The same in the order of the times that they speak of. */
  byTime: readonly Claim[]
  /** Another stance of the same value exists that speaks of another time or a smaller thing. */
  split: boolean
}

/** Sorts claims into stances. One value said of times too far apart to confirm each other is two stances (2,500 in 2021 and in 2024). */
export function stancesOf(claims: readonly Claim[], ground: Ground): Stance[] {
  const byValue = new Map<string, [Claim, ...Claim[]]>()
  for (const claim of [...claims].sort(ground.orders.byPublication)) {
    const key = keyOf(claim)
    const held = byValue.get(key)
    if (held === undefined) byValue.set(key, [claim])
    else held.push(claim)
  }
  return [...byValue.values()].flatMap((held) => {
    const parts = splitOf(held, ground)
    return parts.map((part) => ({
      claims: part,
      byTime: [...part].sort(ground.orders.byTime),
      split: parts.length > 1,
    }))
  })
}

/** Which claims are of one position: everything but the words of the value counts. */
function keyOf({ topic, subject, place, value, modality }: Claim): string {
  return [topic, subject, place ?? '', modality, valueKey(value)].join('|')
}

function valueKey(value: Value): string {
  switch (value.type) {
    case 'quantity':
      return [value.point, value.min, value.max, value.unit].join(' ')
    case 'quantifier':
      return value.level
    case 'date':
      return value.edtf === null ? `${value.bound} ${value.text}` : `${value.bound} ${value.edtf}`
    case 'place':
      return value.id
    case 'status':
      return value.code
  }
}

function splitOf(claims: [Claim, ...Claim[]], ground: Ground): [Claim, ...Claim[]][] {
  const { time, many } = ground.comparing(claims[0].topic)
  const parts: [Claim, ...Claim[]][] = []
  const last = new Map<[Claim, ...Claim[]], number>()
  for (const claim of [...claims].sort((a, b) => dayOf(ground.timing(a)) - dayOf(ground.timing(b)))) {
    const fits = parts.find((part) => {
      const near =
        time === 'fact' ||
        many ||
        dayOf(ground.timing(claim)) - must(last.get(part), 'the last day of a stance') <= yearLong
      return near && ground.context.isSmaller(part[0]) === ground.context.isSmaller(claim)
    })
    const part = fits ?? [claim]
    if (fits === undefined) parts.push(part)
    else fits.push(claim)
    last.set(part, dayOf(ground.timing(claim)))
  }
  for (const part of parts) part.sort(ground.orders.byPublication)
  return parts
}
