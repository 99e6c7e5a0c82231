import type { Claim } from '../model/claim.js'
import type { Documents } from '../model/documents.js'
import type { Names } from '../model/names.js'
import type { Group, Position } from '../model/result.js'
import type { Source } from '../model/source.js'
import type { Value } from '../model/value.js'
import { csvText as print, type Columns } from './csv-text.js'
import type { ReportOptions } from './options.js'
import { valueWords } from './value-words.js'

/** One row: a claim, and in a comparison the position that it is one of. */
interface Entry {
  claim: Claim
  source: Source | undefined
  names: Names
}
interface GroupedEntry extends Entry {
  group: Group
  position: Position
  number: number
}

/** One row for each claim of each position, so that a count by outlet or topic is one GROUP BY. */
export function compare({ sources, claims, groups }: Documents['compare'], { names }: ReportOptions): string {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const entries = groups.flatMap((group) =>
    group.positions.flatMap((position, index) =>
      position.claims.flatMap((id): GroupedEntry[] => {
        const claim = claimById.get(id)
        const source = sourceById.get(claim?.source ?? '')
        return claim === undefined ? [] : [{ group, position, number: index + 1, claim, source, names }]
      }),
    ),
  )
  return print({ ...groupColumns, ...claimColumns, why: ({ group }) => group.why }, entries)
}

/** One row for each claim. */
export function extract({ sources, claims }: Documents['extract'], { names }: ReportOptions): string {
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const entries = claims.map((claim): Entry => ({ claim, source: sourceById.get(claim.source), names }))
  return print(claimColumns, entries)
}

const groupColumns: Columns<GroupedEntry> = {
  group: ({ group }) => group.id,
  verdict: ({ group }) => group.verdict,
  kind: ({ group }) => group.kind,
  between: ({ group }) => group.between,
  group_topic: ({ group }) => group.topic,
  group_subject: ({ group }) => group.subject,
  group_place: ({ group }) => group.place,
  position: ({ number }) => number,
  independent_origins: ({ position }) => position.origins.length,
  origins: ({ position }) => position.origins.join(' '),
}

const claimColumns: Columns<Entry> = {
  claim: ({ claim }) => claim.id,
  source: ({ claim }) => claim.source,
  outlet: ({ source }) => source?.outlet ?? null,
  published: ({ source }) => source?.published ?? null,
  topic: ({ claim }) => claim.topic,
  subject: ({ claim }) => claim.subject,
  place: ({ claim }) => claim.place,
  value: ({ claim, names }) => valueWords(claim.value, claim.topic, names),
  value_type: ({ claim }) => claim.value.type,
  point: ({ claim: { value } }) => (value.type === 'quantity' ? value.point : null),
  min: ({ claim: { value } }) => (value.type === 'quantity' ? value.min : null),
  max: ({ claim: { value } }) => (value.type === 'quantity' ? value.max : null),
  unit: ({ claim: { value } }) => (value.type === 'quantity' ? value.unit : null),
  edtf: ({ claim: { value } }) => (value.type === 'date' ? value.edtf : null),
  first_day: ({ claim: { value } }) => (value.type === 'date' ? value.start : null),
  last_day: ({ claim: { value } }) => (value.type === 'date' ? value.end : null),
  code: ({ claim: { value } }) => codeOf(value),
  modality: ({ claim }) => claim.modality,
  speaker: ({ claim }) => claim.attribution.speaker,
  speaker_kind: ({ claim }) => claim.attribution.kind,
  via: ({ claim }) => claim.attribution.via.join(' '),
  as_of: ({ claim }) => claim.asOf,
  section: ({ claim }) => claim.section,
  line: ({ claim }) => claim.evidence.line,
  start: ({ claim }) => claim.evidence.start,
  end: ({ claim }) => claim.evidence.end,
  quote: ({ claim }) => claim.evidence.quote,
}

/** What a value without numbers or days is: its level, its code, its place. */
function codeOf(value: Value): string | null {
  switch (value.type) {
    case 'quantifier':
      return value.level
    case 'status':
      return value.code
    case 'place':
      return value.id
    case 'quantity':
    case 'date':
      return null
  }
}

export { findingsCsv as check } from './findings/csv.js'
