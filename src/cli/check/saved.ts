import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { schemaVersion } from '../../model/lists.js'
import type { Claim } from '../../model/claim.js'
import type { Source } from '../../model/source.js'
import type { Report } from '../../pipeline.js'
import { UsageError } from '../usage-error.js'

/** The reports that `extract` or `compare` saved as JSON: their claims, not their texts. Null where the file is something else, a report perhaps. */
export async function readSaved(path: string, cwd: string): Promise<Report[] | null> {
  if (!path.endsWith('.json')) return null
  const text = await readFile(resolve(cwd, path), 'utf8').catch(() => null)
  if (text === null) return null
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return null
  }
  if (!isResult(content)) return null
  const broken = [...content.sources, ...content.claims].findIndex((each) => !isNamed(each))
  const wrong = content.claims.findIndex((claim) => !isWhole(claim))
  if (content.schemaVersion !== schemaVersion || broken >= 0 || wrong >= 0) {
    const what = content.schemaVersion !== schemaVersion ? 'is of another version of this program' : 'is damaged'
    throw new UsageError(`${path}: the saved result ${what}.`, 'Save it anew: iraq-claims extract … --format json.')
  }
  const claims = new Map<string, Claim[]>(content.sources.map(({ id }) => [id, []]))
  for (const claim of content.claims) claims.get(claim.source)?.push(claim)
  return content.sources.map((source) => ({ source, text: '', sentences: [], claims: claims.get(source.id) ?? [] }))
}

/*
 * A thousand reports' claims are checked by hand: the schema would take longer than the whole check of one report.
 */

interface Saved {
  schemaVersion: unknown
  sources: Source[]
  claims: Claim[]
}

function isResult(content: unknown): content is Saved {
  if (typeof content !== 'object' || content === null) return false
  const { sources, claims } = content as Partial<Record<keyof Saved, unknown>>
  return 'schemaVersion' in content && Array.isArray(sources) && Array.isArray(claims)
}

function isNamed(each: unknown): boolean {
  return typeof each === 'object' && each !== null && 'id' in each && typeof each.id === 'string'
}

function isWhole({ source, topic, subject, value, evidence }: Partial<Claim>): boolean {
  const names = [source, topic, subject, value?.type, evidence?.sentence, evidence?.quote]
  return names.every((name) => typeof name === 'string') && typeof evidence?.start === 'number'
}
