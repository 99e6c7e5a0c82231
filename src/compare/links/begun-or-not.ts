import { dayNumber } from '../../model/days.js'
import type { LinkReader } from './index.js'

/** "Began in January" against "set to begin" in July; and "under way" against "begin next month". */
export const begunOrNot: LinkReader = (own, linked, ground) => {
  if (own.value.type !== 'date' || linked.value.type !== 'status') return null
  if (own.modality === 'negated' || linked.modality !== 'actual') return null
  const { start, end } = own.value
  const now = ground.timing(linked).at
  if (start === null || end === null || now === null || now.first === null || now.last === null) return null
  const begun = own.modality === 'actual' && end < now.first && dayNumber(now.first) - dayNumber(end) <= sameTalks
  const toCome = own.modality !== 'actual' && start > now.last && dayNumber(start) - dayNumber(now.last) <= sameTalks
  const { code } = linked.value
  if (!(begun && code === 'planned') && !(toCome && underWay.includes(code))) return null
  const reason = `talks that began or begin ${ground.say(own)} exclude ${ground.say(linked)} at the time of the report`
  return { relation: 'conflict', kind: 'value', reason, telling: true }
}

/** Talks that began longer ago may be others, long over. */
const sameTalks = 730
const underWay = ['ongoing', 'final-stage', 'concluded']
