import { stretchOf } from '../times.js'
import type { LinkReader } from './link-reader.js'
import { ofOneMoment } from './one-moment.js'

/** "No immediate withdrawal" against "begins in September": a start within a quarter of a year of the report is an immediate one. */
export const nowOrNot: LinkReader<'now-or-not'> = (own, linked, ground, { codes, says }) => {
  if (own.value.type !== 'status' || !codes.notNow.includes(own.value.code) || linked.value.type !== 'date') return null
  if (own.modality === 'negated' || linked.modality === 'negated' || !ofOneMoment(own, linked, ground)) return null
  // a withdrawal from Iraq may begin with another part of it than the one where nobody leaves
  if (own.place !== null && linked.place !== null && ground.places(linked.place, own.place) === 'around') return null
  const now = ground.timing(own).at
  if (linked.value.bound === 'after' || now === null) return null
  const start = stretchOf(linked.value.edtf)
  if (start === null || start.from - now.to > immediate || now.to - start.to > immediate) return null
  const reason = `${ground.say(own)} and ${says} that begins ${ground.say(linked)} exclude each other`
  return { relation: 'conflict', kind: 'polarity', reason, telling: true }
}

const immediate = 92
