import type { Claim } from '../../model/claim.js'
import type { Ground } from '../ground.js'

/** What a claim answers, from its topic's data: "how many US forces stay in Iraq". */
export function askOf({ topic, subject, place, value }: Claim, { comparing, names, where }: Ground): string {
  const fill: Record<string, string> = {
    '{subject}': names(subject),
    '{place}': place === null ? 'the country' : names(place),
    '{where}': where(place),
    '{unit}': value.type === 'quantity' ? value.unit : 'hit',
  }
  return comparing(topic)
    .asks.replace(/\{(?:subject|place|where|unit)\}/g, (slot) => fill[slot] ?? slot)
    .trim()
}
