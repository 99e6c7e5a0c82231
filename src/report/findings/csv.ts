import type { Check, Finding } from '../../model/finding.js'
import type { Source } from '../../model/source.js'
import { csvText, type Columns } from '../csv-text.js'

interface Row {
  finding: Finding
  source: Source | undefined
}

/** One row for each finding, known ones too. */
export function findingsCsv({ findings, sources }: Check): string {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return csvText(
    columns,
    findings.map((finding) => ({ finding, source: byId.get(finding.place.source ?? '') })),
  )
}

const columns: Columns<Row> = {
  fingerprint: ({ finding }) => finding.fingerprint,
  rule: ({ finding }) => finding.rule,
  severity: ({ finding }) => finding.severity,
  state: ({ finding }) => finding.state,
  file: ({ finding }) => finding.place.file,
  line: ({ finding }) => finding.place.line,
  column: ({ finding }) => finding.place.column,
  start: ({ finding }) => finding.place.start,
  end: ({ finding }) => finding.place.end,
  source: ({ finding }) => finding.place.source,
  outlet: ({ source }) => source?.outlet ?? null,
  published: ({ source }) => source?.published ?? null,
  topic: ({ finding }) => finding.about?.topic ?? null,
  subject: ({ finding }) => finding.about?.subject ?? null,
  place: ({ finding }) => finding.about?.place ?? null,
  between: ({ finding }) => finding.between,
  words: ({ finding }) => finding.words,
  speaker: ({ finding }) => finding.attribution?.speaker ?? null,
  other_source: ({ finding }) => finding.other?.source ?? null,
  other_outlet: ({ finding }) => finding.other?.outlet ?? null,
  other_published: ({ finding }) => finding.other?.published ?? null,
  other_line: ({ finding }) => finding.other?.line ?? null,
  other_words: ({ finding }) => finding.other?.words ?? null,
  other_speaker: ({ finding }) => finding.other?.attribution.speaker ?? null,
  takes: ({ finding }) => finding.decision?.takes ?? null,
  decided_by: ({ finding }) => finding.decision?.by ?? null,
  until: ({ finding }) => finding.decision?.until ?? null,
  reason: ({ finding }) => finding.reason,
  message: ({ finding }) => finding.message,
}
