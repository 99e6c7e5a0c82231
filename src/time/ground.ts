import type { Alignment } from '../model/alignment.js'
import type { Claim } from '../model/claim.js'
import type { Knowledge } from '../model/knowledge.js'
import type { Sentence } from '../model/reading.js'
import type { Group } from '../model/result.js'
import type { Source } from '../model/source.js'

/** What the signs of age are read from. */
export interface TimeGround {
  sources: ReadonlyMap<string, Source>
  claims: ReadonlyMap<string, Claim>
  groups: readonly Group[]
  alignments: readonly Alignment[]
  originsOf: (claim: Claim) => string[]
  sentencesOf: (source: string) => readonly Sentence[]
  knowledge: Pick<Knowledge, 'topics' | 'language'>
}

export function publishedOf({ sources }: TimeGround, { source }: Claim): string | null {
  return sources.get(source)?.published ?? null
}

export function shareOrigin({ originsOf }: TimeGround, a: Claim, b: Claim): boolean {
  const origins = originsOf(b)
  return originsOf(a).some((origin) => origins.includes(origin))
}
