import { stringify } from 'csv-stringify/sync'
import type { Claim } from '../model/claim.js'
import type { Documents } from '../model/documents.js'
import type { Source } from '../model/source.js'
import type { Value } from '../model/value.js'
import type { ReportOptions } from './options.js'
import { plain } from './plain.js'
import { valueWords } from './value-words.js'

type Cells = Record<string, string | number | null>

/** One row for each claim of each position, so that a count by outlet or topic is one GROUP BY. */
export function compare({ sources, claims, groups }: Documents['compare'], options: ReportOptions): string {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const rows = groups.flatMap((group) =>
    group.positions.flatMap((position, index) =>
      position.claims.map((id) => {
        const { verdict, kind, between, topic, subject, place } = group
        return {
          group: group.id,
          verdict,
          kind,
          between,
          group_topic: topic,
          group_subject: subject,
          group_place: place,
          position: index + 1,
          independent_origins: position.origins.length,
          origins: position.origins.join(' '),
          ...claimCells(claimById.get(id), sourceById, options),
          why: group.why,
        }
      }),
    ),
  )
  return print(rows)
}

/** One row for each claim. */
export function extract({ sources, claims }: Documents['extract'], options: ReportOptions): string {
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  return print(claims.map((claim) => claimCells(claim, sourceById, options)))
}

function claimCells(claim: Claim | undefined, sources: ReadonlyMap<string, Source>, { names }: ReportOptions): Cells {
  if (claim === undefined) return {}
  const source = sources.get(claim.source)
  return {
    claim: claim.id,
    source: claim.source,
    outlet: source?.outlet ?? null,
    published: source?.published ?? null,
    topic: claim.topic,
    subject: claim.subject,
    place: claim.place,
    value: valueWords(claim.value, claim.topic, names),
    value_type: claim.value.type,
    ...valueCells(claim.value),
    modality: claim.modality,
    speaker: claim.attribution.speaker,
    speaker_kind: claim.attribution.kind,
    via: claim.attribution.via.join(' '),
    as_of: claim.asOf,
    section: claim.section,
    line: claim.evidence.line,
    start: claim.evidence.start,
    end: claim.evidence.end,
    quote: claim.evidence.quote,
  }
}

const noValue = {
  point: null,
  min: null,
  max: null,
  unit: null,
  edtf: null,
  first_day: null,
  last_day: null,
  code: null,
}

/** The columns of every type of value; those of the others stay empty. */
function valueCells(value: Value): Cells {
  switch (value.type) {
    case 'quantity':
      return { ...noValue, point: value.point, min: value.min, max: value.max, unit: value.unit }
    case 'date':
      return { ...noValue, edtf: value.edtf, first_day: value.start, last_day: value.end }
    case 'quantifier':
      return { ...noValue, code: value.level }
    case 'status':
      return { ...noValue, code: value.code }
    case 'place':
      return { ...noValue, code: value.id }
  }
}

/** RFC 4180, with a heading; a cell that a spreadsheet would take for a formula ("=HYPERLINK(…)") gets a "'" before it. */
function print(rows: Cells[]): string {
  const safe = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, typeof cell === 'string' ? plain(cell) : cell])),
  )
  return stringify(safe, { header: true, escape_formulas: true, record_delimiter: '\r\n' })
}
