import type { Modality } from '../model/claim.js'

/** Word classes of data/words by the certainty that they give, the weakest first. */
const moods: [string, Modality][] = [
  ['mood-negated', 'negated'],
  ['mood-possible', 'possible'],
  ['mood-probable', 'probable'],
  ['mood-planned', 'planned'],
]

/** The certainty that words state; null where they state none. */
export function moodOf(classes: ReadonlySet<string>): Modality | null {
  return moods.find(([name]) => classes.has(name))?.[1] ?? null
}
