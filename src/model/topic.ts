import { z } from 'zod'

export const topics = [
  'troop-count',
  'remaining-force',
  'departing-force',
  'member-count',
  'base-count',
  'attack-count',
  'casualty-count',
  'phase-count',
  'withdrawal-start',
  'withdrawal-end',
  'mission-end',
  'past-withdrawal',
  'invasion',
  'troop-return',
  'coalition-formed',
  'talks-start',
  'agreement-signing',
  'group-seizure',
  'group-defeat',
  'resolution',
  'base-handover',
  'base-location',
  'agreement-status',
  'talks-status',
  'timetable-status',
  'withdrawal-scope',
  'future-role',
  'extension',
] as const
/** What a claim is about: the list of the contract, in its order. */
export const topicSchema = z.enum(topics)
export type Topic = z.infer<typeof topicSchema>
