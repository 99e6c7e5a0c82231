import type { LinkReader } from './link-reader.js'

/** "The end of the mission" is not that of the presence: shown where one date could be taken for the other, and never compared. */
export const otherQuestion: LinkReader<'other-question'> = (own, linked, ground, { says }) => {
  if (own.value.type !== 'date' || linked.value.type !== 'date') return null
  const { start, end } = own.value
  const { start: from, end: to } = linked.value
  const near = start !== null && end !== null && from !== null && to !== null && start <= to && from <= end
  const reason = `${ground.say(linked)} is ${says.other}, ${ground.say(own)} ${says.own}: two questions`
  return { relation: 'scope', kind: null, reason, telling: near }
}
