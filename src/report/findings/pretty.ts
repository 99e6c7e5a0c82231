import type { Check, Finding } from '../../model/finding.js'
import { matter } from '../matter.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { paintFor, type Paint } from '../table/paint.js'
import { quoteLines as setQuotes, type Side } from '../table/quotes.js'
import { widthOf, wrap } from '../table/width.js'
import { otherPlace, quotesOf, voiceOf } from './quotes.js'
import { byFile, checkSummary, decisionWords, fullMessage, openOf } from './shared.js'

const indent = 4

/** For people: findings by file, those graver than notes with both sides' words; what the ledger knows is counted. */
export function findingsPretty(found: Check, options: ReportOptions): string {
  const { columns, colour } = options
  const paint = paintFor(colour)
  const files = [...byFile(openOf(found))].map(([file, findings]) =>
    [paint.strong(plain(file)), ...findings.flatMap((finding) => ['', ...lines(finding, options, paint)])].join('\n'),
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

/** `3:25  error  conflict/strength  0123456789abcdef`, what it is, and where two sides stand against each other both. */
function lines(finding: Finding, options: ReportOptions, paint: Paint): string[] {
  const { place, severity, rule, fingerprint } = finding
  const { columns } = options
  const where = place.inFile || place.end > 0 ? `${place.line}:${place.column}` : 'file'
  const start = `  ${where.padEnd(7)} ${severity}  ${rule}`
  const space = ' '.repeat(Math.max(2, columns - widthOf(start) - fingerprint.length))
  const painted = `  ${where.padEnd(7)} ${colourOf(severity, paint)(severity)}  ${paint.strong(rule)}`
  const head = `${painted}${space}${paint.faint(fingerprint)}`
  const sides = severity === 'note' ? [] : bothSides(finding, options, paint)
  if (sides.length === 0) return [head, ...indented(plain(fullMessage(finding)), columns)]
  const reason = indented(plain(subjectAndReason(finding, options)), columns)
  return [head, ...reason.map((line) => paint.strong(line)), '', ...sides]
}

function colourOf(severity: Finding['severity'], paint: Paint): (text: string) => string {
  if (severity === 'note') return paint.faint
  return severity === 'error' ? paint.verdict.conflict : paint.verdict.changed
}

/** "remaining force: US forces, Iraq: “some” and “many” differ in strength": the rest of the message is quoted beneath it. */
function subjectAndReason(finding: Finding, { names }: ReportOptions): string {
  const { about, reason } = finding
  const decided = decisionWords(finding)
  const whole = about === null ? reason : `${matter(about, names)}: ${reason}`
  return decided === '' ? whole : `${whole}. ${decided}`
}

/** The two quotes beneath each other, and who vouches for each; nothing where one stands alone. */
function bothSides(finding: Finding, { columns, names }: ReportOptions, paint: Paint): string[] {
  const { own, other } = quotesOf(finding)
  if (other === null || finding.other === null || finding.attribution === null) return []
  const within = finding.other.source === finding.place.source
  const value = (stated: Finding['value'], { quote }: Side['quotation']): string => stated?.text ?? quote
  const there = within ? `line ${finding.other.line}` : finding.other.outlet
  const sides: [Side, Side] = [
    { label: 'here', quotation: own, value: value(finding.value, own) },
    { label: there, quotation: other, value: value(finding.other.value, other) },
  ]
  const quotes = setQuotes(sides, columns - indent, paint)
  const voices = `here ${voiceOf(finding.attribution, names)}; ${otherPlace(finding)}, ${voiceOf(finding.other.attribution, names)}`
  return [
    ...quotes.map((line) => ' '.repeat(indent) + line),
    ...indented(plain(voices), columns).map((line) => paint.faint(line)),
  ]
}

function indented(text: string, columns: number): string[] {
  return wrap(text, columns - indent).map((line) => ' '.repeat(indent) + line)
}
