import type { Documents } from '../../model/documents.js'
import type { Finding } from '../../model/finding.js'
import { plain } from '../plain.js'
import { fullMessage, openOf } from './shared.js'

/** One workflow command a line, which the runner turns into an annotation on the file. */
export function check(found: Documents['check']): string {
  return openOf(found)
    .map((finding) => {
      const properties = Object.entries(propertiesOf(finding)).map(
        ([name, value]) => `${name}=${property(String(value))}`,
      )
      return `::${commands[finding.severity]} ${properties.join(',')}::${data(fullMessage(finding))}\n`
    })
    .join('')
}

const commands: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', note: 'notice' }

/** The runner takes columns only where first and last line are one. */
function propertiesOf({ place, rule }: Finding): Record<string, string | number> {
  const { file, line, endLine, column, endColumn } = place
  const columns = line === endLine ? { col: column, endColumn } : {}
  return { file, ...(place.inFile ? { line, endLine, ...columns } : {}), title: rule }
}

/** The runner decodes these, and these alone; a colon or comma would end a property. */
function data(text: string): string {
  return plain(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
