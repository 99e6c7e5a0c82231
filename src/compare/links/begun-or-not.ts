import { stretchOf, type Stretch } from '../times.js'
import type { LinkReader } from './link-reader.js'

/** "Began in January" against "set to begin" in July; and "under way" against "begin next month". */
export const begunOrNot: LinkReader<'begun-or-not'> = (own, linked, ground, { codes, says }) => {
  if (own.value.type !== 'date' || linked.value.type !== 'status') return null
  if (own.modality === 'negated' || linked.modality !== 'actual') return null
  const now = ground.timing(linked).at
  const start = stretchOf(own.value.edtf)
  if (now === null || start === null) return null
  const begun = own.modality === 'actual' && liesShortlyBefore(start, now)
  const toCome = own.modality !== 'actual' && liesShortlyBefore(now, start)
  const { code } = linked.value
  if (!(begun && codes.toCome.includes(code)) && !(toCome && codes.begun.includes(code))) return null
  const reason = `${says} that began or begin ${ground.say(own)} exclude ${ground.say(linked)} at the time of the report`
  return { relation: 'conflict', kind: 'value', reason, telling: true }
}

function liesShortlyBefore(earlier: Stretch, later: Stretch): boolean {
  return later.from > earlier.to && later.from - earlier.to <= sameEvent
}

/** Talks that began longer ago, in days, may be others, long over. */
const sameEvent = 730
