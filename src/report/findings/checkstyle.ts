import type { Documents } from '../../model/documents.js'
import type { Finding } from '../../model/finding.js'
import { byFile, fullMessage, openOf } from './shared.js'
import { element, xmlFile } from './xml.js'

const severities: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', note: 'info' }

export function check(found: Documents['check']): string {
  const files = [...byFile(openOf(found))].map(([name, findings]) =>
    element(
      'file',
      { name },
      findings.map((finding) => {
        const { place, severity, rule } = finding
        const where = place.inFile ? { line: place.line, column: place.column } : { line: 1 }
        const says = { severity: severities[severity], message: fullMessage(finding), source: `iraq-claims.${rule}` }
        return element('error', { ...where, ...says })
      }),
    ),
  )
  return xmlFile(element('checkstyle', { version: '4.3' }, files))
}
