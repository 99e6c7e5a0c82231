import type { DateMention } from '../../../model/mention.js'
import type { Context } from '../../draft.js'
import { belongs } from '../../hosts.js'
import type { Scene } from '../../scene.js'
import type { Counted } from './counted.js'
import type { Played } from './played.js'

/** "As of March 2021"; "in 2018 up to 2,000 had lived there". A date that another verb of the sentence has is not the level's. */
export function asOfLevel(
  scene: Scene,
  counted: Counted,
  { from, to }: Played,
  context: Context,
): DateMention | undefined {
  const span = { from: Math.min(counted.from, from), to: Math.max(counted.to, to) }
  const near = scene.dates
    .map((date) => ({ date, cost: gap(scene, counted, date) }))
    .filter(({ date, cost }) => date.asOf || (cost < 2.2 && belongs(scene, date, span, context.eventClasses)))
    .sort((a, b) => Number(b.date.asOf) - Number(a.date.asOf) || a.cost - b.cost)
  return near.find(({ date }) => date.edtf !== null)?.date
}

function gap(scene: Scene, counted: Counted, date: DateMention): number {
  return date.from >= counted.to ? scene.distance(counted.to, date.from) : scene.distance(date.to, counted.from) + 0.5
}
