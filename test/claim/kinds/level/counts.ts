import { countedSoldiers } from '../../../../src/claim/kinds/level/counted.js'
import type { Counted } from '../../../../src/claim/kinds/level/amount.js'
import type { Context } from '../../../../src/claim/draft.js'
import { nothingYet } from '../../../../src/claim/memory.js'
import type { Scene } from '../../../../src/claim/scene.js'
import { atMark, eventClasses, isWithin } from '../../scenes.js'

const published = '2024-07-22'

/** What a rule is told beside the sentence: nothing was said before it. */
export const context: Context = {
  ...nothingYet,
  isWithin,
  published,
  speaksFor: () => null,
  eventClasses,
  before: null,
  elsewhere: false,
}

/** A scene, the amount of soldiers that is marked in it, and the ones beside that. */
export interface Marked {
  scene: Scene
  counted: Counted
  previous: Counted | null
  next: Counted | null
}

/** Reads a sentence with an amount between square brackets: "withdraw [500] troops". */
export function markedCount(text: string): Marked {
  const { scene, from } = atMark(text)
  const all = countedSoldiers(scene, null, false)
  const at = all.findIndex(({ amount }) => amount.from <= from && from < amount.to)
  const counted = all[at]
  if (!counted) throw new Error(`no amount of soldiers is marked in: ${text}`)
  return { scene, counted, previous: all[at - 1] ?? null, next: all[at + 1] ?? null }
}
