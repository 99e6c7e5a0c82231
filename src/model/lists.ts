/*
 * The fixed lists of the contract, without their schemas: a stage that needs one must not load zod with it, which would
 * add 50 ms to every run.
 */

export const schemaVersion = 1 as const

export const relationNames = ['equal', 'compatible', 'refines', 'changed', 'conflict', 'scope'] as const
export const verdicts = ['conflict', 'changed', 'agree', 'scope', 'single'] as const
export const conflictKinds = ['value', 'strength', 'polarity', 'status'] as const
export const betweens = ['reports', 'speakers', 'self'] as const

/** From gravest to slightest. */
export const severities = ['error', 'warning', 'note'] as const

/** What `check` can find, in the order in which it is listed. */
export const ruleIds = [
  'conflict/value',
  'conflict/strength',
  'conflict/polarity',
  'conflict/status',
  'conflict/self',
  'changed',
  'citation/misquoted',
  'origin/reprint',
  'source/undated',
  'source/unreadable',
  'source/no-claims',
  'source/recycled',
  'claim/new',
  'claim/repeats',
] as const

/** Which side of a finding a decision takes. */
export const takes = ['this', 'other', 'both', 'neither'] as const

/** How ids are written: "al-asad". */
export const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The contract's topics, in its order. A data folder may hold others, which stand behind these. */
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
