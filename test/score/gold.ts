import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Modality } from '../../src/model/claim.js'
import type { ConflictKind, Verdict } from '../../src/model/result.js'
import type { Section } from '../../src/model/span.js'
import type { Topic } from '../../src/model/topic.js'
import type { Value } from '../../src/model/value.js'

type WithoutWords<V> = V extends unknown ? Omit<V, 'text'> : never

/** A value as it is annotated: the words that give it are the claim's quote. */
export type GoldValue = WithoutWords<Value>

export interface GoldClaim {
  source: string
  topic: Topic
  subject: string
  place: string | null
  value: GoldValue
  modality: Modality
  /** An id, or `outlet` where the report says it in its own voice. */
  speaker: string
  section: Section
  /** Words of one sentence that hold the value, as printed. */
  quote: string
  /** Where that sentence starts in the file, in UTF-16 code units; null in web pages and JSON, whose text is taken out first. */
  sentence_start: number | null
}

export interface GoldPosition {
  topic?: Topic
  subject?: string
  place?: string | null
  value: GoldValue
  modality: Modality
  /** By the words of their quotes. */
  claims: { source: string; quote: string }[]
}

export interface GoldGroup {
  topic: Topic
  subject: string
  place: string | null
  verdict: Verdict
  kind: ConflictKind | null
  positions: GoldPosition[]
  drift: { from: string; to: string; sources: [string, string] } | null
}

/** Reports on one event, and every group that comparing them must give. */
export interface GoldCluster {
  name: string
  sources: string[]
  groups: GoldGroup[]
}

/** A whole sentence that gives no claim. */
export interface Distractor {
  source: string
  quote: string
}

export interface GoldSet {
  name: string
  /** Where the set's reports stand. */
  reports: string
  claims: GoldClaim[]
  distractors: Distractor[]
  clusters: GoldCluster[]
}

/** `develop`: read by whoever writes the rules. `scored`: never read, only counted. */
export const halfNames = ['develop', 'scored'] as const
export type HalfName = (typeof halfNames)[number]

/** The sets of one half, which its folders' names tell: "develop-a", "scored-b". */
export function readHalf(root: string, half: HalfName): GoldSet[] {
  const names = readdirSync(root).filter((name) => name.startsWith(`${half}-`))
  return names.sort().map((name) => readSet(join(root, name), name))
}

function readSet(folder: string, name: string): GoldSet {
  return {
    name,
    reports: join(folder, 'reports'),
    claims: readLines(join(folder, 'claims.jsonl')) as GoldClaim[],
    distractors: readLines(join(folder, 'distractors.jsonl')) as Distractor[],
    clusters: readClusters(join(folder, 'comparison.json')),
  }
}

/** A group need not say that it has no drift. */
function readClusters(path: string): GoldCluster[] {
  const { clusters } = JSON.parse(readFileSync(path, 'utf8')) as { clusters: GoldCluster[] }
  return clusters.map((cluster) => ({
    ...cluster,
    groups: cluster.groups.map((group) => ({ ...group, drift: (group as Partial<GoldGroup>).drift ?? null })),
  }))
}

function readLines(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown)
}
