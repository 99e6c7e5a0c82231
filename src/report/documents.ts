import type { Article } from '../model/article.js'
import type { Claim } from '../model/claim.js'
import type { Mention } from '../model/mention.js'
import type { Group, Result } from '../model/result.js'
import type { Source } from '../model/source.js'
import type { Stretch } from '../model/span.js'

/** What `extract` found. */
export interface ClaimList {
  schemaVersion: 1
  sources: Source[]
  claims: Claim[]
}

/** One thing that was read in a sentence, before any claim is made of it. */
export type MentionRecord = Mention & { source: string; line: number; text: string; sentence: string }

export interface MentionList {
  schemaVersion: 1
  sources: Source[]
  mentions: MentionRecord[]
}

/** A source, where its fields were taken from, and how its page was cut. */
export interface SourceRecord {
  source: Source
  provenance: Article['provenance']
  text: string
  stretches: Stretch[]
}

export interface SourceList {
  schemaVersion: 1
  sources: SourceRecord[]
}

/** A line of a source's text, without its line break; `start`: its offset in the text. */
export interface Line {
  number: number
  start: number
  text: string
}

/** A claim with the lines that its quote stands on, and the nearest lines with words before and after. */
export interface ClaimInContext {
  claim: Claim
  before: Line | null
  lines: Line[]
  after: Line | null
}

/** All that stands behind one group, or behind one claim: the groups that it is in, and their claims in context. */
export interface Explanation {
  schemaVersion: 1
  id: string
  sources: Source[]
  groups: Group[]
  claims: ClaimInContext[]
}

/** What each command has to print: a format renders one or more of these. */
export interface Documents {
  compare: Result
  extract: ClaimList
  mentions: MentionList
  sources: SourceList
  explain: Explanation
}
export type DocumentName = keyof Documents
