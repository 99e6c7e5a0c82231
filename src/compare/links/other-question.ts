import type { LinkReader } from './link-reader.js'

/** The mission's end is not the last soldier's departure: shown where one date could be taken for the other, and never compared. */
export const otherQuestion: LinkReader = (own, linked, ground) => {
  if (own.value.type !== 'date' || linked.value.type !== 'date') return null
  const { start, end } = own.value
  const { start: from, end: to } = linked.value
  const near = start !== null && end !== null && from !== null && to !== null && start <= to && from <= end
  const reason = `${ground.say(linked)} is the end of the mission, ${ground.say(own)} that of the presence: two questions`
  return { relation: 'scope', kind: null, reason, telling: near }
}
