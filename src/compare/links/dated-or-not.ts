import type { LinkReader } from './link-reader.js'
import { ofOneMoment } from './one-moment.js'

/** "No timetable announced" against a date: only one that both governments state together is an announced timetable, one side's wish is none. */
export const datedOrNot: LinkReader<'dated-or-not'> = (own, linked, ground, { codes }) => {
  if (own.value.type !== 'status' || linked.value.type !== 'date' || linked.value.edtf === null) return null
  if (linked.modality === 'negated' || linked.attribution.speaker !== own.subject) return null
  const none = (own.modality === 'negated' ? codes.dated : codes.undated).includes(own.value.code)
  if (!none || !ofOneMoment(own, linked, ground)) return null
  const reason = `${ground.say(own)} and a date that both sides state, ${ground.say(linked)}, exclude each other`
  return { relation: 'conflict', kind: 'status', reason, telling: true }
}
