import type { ConflictKind, RelationName } from '../model/result.js'

/** What two claims are to each other. The same whichever of the two is named first. */
export interface Finding {
  relation: RelationName
  /** Only on a conflict. */
  kind: ConflictKind | null
  /** Plain English, without the outlets: `"some" and "many" differ in strength`. */
  reason: string
  /** A reader of the one must be shown the other, though it is of another topic, subject or place. */
  telling: boolean
}

/** How two values of one topic meet, whatever their times are. `unknown`: one of them is not resolved. */
export interface Meeting {
  how: 'equal' | 'narrower' | 'together' | 'apart' | 'unknown'
  /** The kind of the conflict, if it comes to one. */
  kind: ConflictKind
}

/** Not comparable, and why. */
export function scope(reason: string, telling = false): Finding {
  return { relation: 'scope', kind: null, reason, telling }
}
