import type { Documents } from '../../model/documents.js'
import { plain } from '../plain.js'
import { fullMessage, openOf } from './shared.js'

/** As compilers print: editors and `grep` know it. */
export function check(found: Documents['check']): string {
  return openOf(found)
    .map((finding) => {
      const { place, severity, rule } = finding
      return `${plain(place.file)}:${place.line}:${place.column}: ${severity}: ${plain(fullMessage(finding))} [${rule}]\n`
    })
    .join('')
}
