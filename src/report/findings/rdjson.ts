import type { Documents } from '../../model/documents.js'
import type { Finding } from '../../model/finding.js'
import { jsonText } from '../../model/json-text.js'
import { plain } from '../plain.js'
import { fullMessage, openOf } from './shared.js'

/** Reviewdog's diagnostic format. Its columns count bytes of UTF-8, and its end is excluded. */
export function check(found: Documents['check']): string {
  const diagnostics = openOf(found).map((finding) => ({
    message: plain(fullMessage(finding)),
    location: { path: plain(finding.place.file), ...rangeOf(finding) },
    severity: severities[finding.severity],
    code: { value: finding.rule },
  }))
  return `${jsonText({ source: { name: 'iraq-claims' }, diagnostics }, 2)}\n`
}

const severities: Record<Finding['severity'], string> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' }

function rangeOf({ place: { line, endLine, bytes, inFile } }: Finding): object {
  if (!inFile) return {}
  const [start, end] = [
    { line, column: bytes.column },
    { line: endLine, column: bytes.endColumn },
  ]
  return { range: { start, end } }
}
