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
  const whole = content.sources.map(fieldsOf).every(isSource) && content.claims.map(fieldsOf).every(isClaim)
  if (content.schemaVersion !== schemaVersion || !whole) {
    const what = content.schemaVersion !== schemaVersion ? 'is of another version of this program' : 'is damaged'
    throw new UsageError(`${path}: the saved result ${what}.`, 'Save it anew: iraq-claims extract … --format json.')
  }
  const claims = new Map<string, Claim[]>(content.sources.map(({ id }) => [id, []]))
  for (const claim of content.claims) claims.get(claim.source)?.push(claim)
  if (new Set(content.claims.map(({ id }) => id)).size < content.claims.length)
    throw new UsageError(
      `${path}: two claims of the saved result have one id.`,
      'Save it anew: iraq-claims extract … --format json.',
    )
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

type Loose<Whole> = { [Key in keyof Whole]?: unknown }

function isSource({ id, outlet, published, origins, file }: Loose<Source>): boolean {
  return [id, outlet, file].every(isText) && Array.isArray(origins) && isTextOrNone(published)
}

function isClaim(claim: Loose<Claim>): boolean {
  const { id, source, topic, subject, modality, place, asOf } = claim
  const [value, evidence, attribution] = [claim.value, claim.evidence, claim.attribution].map(fieldsOf)
  return (
    [id, source, topic, subject, modality, evidence?.['sentence'], evidence?.['quote'], attribution?.['kind']].every(
      isText,
    ) &&
    [place, asOf, attribution?.['speaker']].every(isTextOrNone) &&
    [evidence?.['start'], evidence?.['end'], evidence?.['line']].every((one) => typeof one === 'number') &&
    Array.isArray(attribution?.['via']) &&
    value !== undefined &&
    isValue(value)
  )
}

/** As far as values are compared and told. */
function isValue(value: Record<string, unknown>): boolean {
  const isCount = (one: unknown): boolean => one === null || typeof one === 'number'
  switch (value['type']) {
    case 'quantity':
      return (
        isText(value['text']) && isText(value['unit']) && [value['point'], value['min'], value['max']].every(isCount)
      )
    case 'date':
      return isText(value['bound']) && [value['edtf'], value['start'], value['end']].every(isTextOrNone)
    default:
      return isText(value['type']) && isText(value['text']) && isText(value['level'] ?? value['id'] ?? value['code'])
  }
}

const fieldsOf = (one: unknown): Record<string, unknown> => (typeof one === 'object' && one !== null ? { ...one } : {})
const isText = (one: unknown): boolean => typeof one === 'string'
const isTextOrNone = (one: unknown): boolean => one === null || isText(one)
