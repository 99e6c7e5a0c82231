import type { Alignment } from '../model/alignment.js'
import type { Claim } from '../model/claim.js'
import type { Knowledge } from '../model/knowledge.js'
import type { Sentence } from '../model/reading.js'
import type { Group, Result } from '../model/result.js'
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

interface ReadSource {
  source: Source
  sentences: readonly Sentence[]
}

export function groundOf(
  { claims, groups }: Pick<Result, 'claims' | 'groups'>,
  read: readonly ReadSource[],
  { alignments, originsOf }: Pick<TimeGround, 'alignments' | 'originsOf'>,
  knowledge: TimeGround['knowledge'],
): TimeGround {
  const sentences = new Map(read.map((one) => [one.source.id, one.sentences]))
  return {
    sources: new Map(read.map(({ source }) => [source.id, source])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    groups,
    alignments,
    originsOf,
    sentencesOf: (source) => sentences.get(source) ?? [],
    knowledge,
  }
}

export function publishedOf({ sources }: TimeGround, { source }: Claim): string | null {
  return sources.get(source)?.published ?? null
}

export function shareOrigin({ originsOf }: TimeGround, a: Claim, b: Claim): boolean {
  const origins = originsOf(b)
  return originsOf(a).some((origin) => origins.includes(origin))
}
