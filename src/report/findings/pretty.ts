import type { Check, Finding } from '../../model/finding.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { setLines } from '../table/excerpt.js'
import { paintFor, type Paint } from '../table/paint.js'
import { wrap } from '../table/width.js'
import { otherPlace, quotesOf } from './quotes.js'
import { byFile, checkSummary, fullMessage, openOf } from './shared.js'

/** For people: findings by file, in full where they are graver than notes; what the ledger knows is counted. */
export function findingsPretty(found: Check, { columns, colour }: ReportOptions): string {
  const paint = paintFor(colour)
  const files = [...byFile(openOf(found))].map(([file, findings]) =>
    [paint.strong(plain(file)), ...findings.flatMap((finding) => ['', ...lines(finding, columns, paint)])].join('\n'),
  )
  const stale = found.stale.map(({ fingerprint, rule, source, says }) =>
    [`  ${fingerprint}  ${rule}  ${plain(source)}`, ...indented(plain(says), columns)].join('\n'),
  )
  const parts = [
    checkSummary(found),
    ...files,
    ...(stale.length === 0 ? [] : [paint.strong('In the ledger, and no longer found'), ...stale]),
  ]
  return `${parts.join('\n\n')}\n`
}

function lines(finding: Finding, columns: number, paint: Paint): string[] {
  const { place, severity, rule, fingerprint } = finding
  const where = place.inFile || place.end > 0 ? `${place.line}:${place.column}` : 'file'
  const head = `  ${where.padEnd(7)} ${colourOf(severity, paint)(severity)}  ${rule}  ${paint.faint(fingerprint)}`
  return [
    head,
    ...indented(plain(fullMessage(finding)), columns),
    ...(severity === 'note' ? [] : quoteLines(finding, columns, paint)),
  ]
}

function colourOf(severity: Finding['severity'], paint: Paint): (text: string) => string {
  if (severity === 'note') return paint.faint
  return severity === 'error' ? paint.verdict.conflict : paint.verdict.changed
}

/** The two sides beneath each other; one side alone stands in the message already. */
function quoteLines(finding: Finding, columns: number, paint: Paint): string[] {
  const { own, other } = quotesOf(finding)
  if (other === null) return []
  const room = columns - 12
  const side = (words: typeof own): string[] => setLines(words, room, paint).map((line) => `            ${line}`)
  return [
    paint.faint('          here'),
    ...side(own),
    paint.faint(`          ${plain(otherPlace(finding))}`),
    ...side(other),
  ]
}

function indented(text: string, columns: number): string[] {
  return wrap(text, columns - 10).map((line) => `          ${line}`)
}
