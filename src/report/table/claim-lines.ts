import type { Claim } from '../../model/claim.js'
import type { Value } from '../../model/value.js'
import type { ClaimInContext, Explanation, Line } from '../../model/documents.js'
import { matter } from '../matter.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { edtfWords, modalityWords, valueWords } from '../value-words.js'
import { split, type Word } from '../words.js'
import { setLines } from './excerpt.js'
import type { Paint } from './paint.js'
import { cutTo, wrap } from './width.js'
import { speakerWords } from '../speaker-words.js'

/** A claim: whose it is, its sentence between its neighbours with line numbers and carets, and how it was read. */
export function claimLines(
  entry: ClaimInContext,
  { sources }: Explanation,
  options: ReportOptions,
  paint: Paint,
): string[] {
  const { claim, before, lines, after } = entry
  const source = sources.find(({ id }) => id === claim.source)
  const whose = `${source?.outlet ?? claim.source}, ${source?.published ?? 'undated'}, ${claim.section}`
  const gutter = Math.max(...[before, ...lines, after].map((line) => String(line?.number ?? '').length))
  const room = options.columns - gutter - 7
  const numbered = (number: string, text: string): string =>
    `    ${paint.faint(`${number.padStart(gutter)} |`)} ${text}`.trimEnd()
  const neighbour = (line: Line | null): string[] =>
    line === null ? [] : [numbered(String(line.number), paint.faint(cutTo(plain(line.text).trim(), room)))]
  return [
    `  ${paint.faint(claim.id)}  ${paint.strong(plain(whose))}: ${plain(speakerWords(claim.attribution, options.names))}`,
    ...neighbour(before),
    ...lines.flatMap((line) =>
      setLines(marked(line, claim), room, paint).map((text, index) =>
        numbered(index === 0 ? String(line.number) : '', text),
      ),
    ),
    ...neighbour(after),
    ...reading(claim, options).flatMap(([label, text]) => labelled(label, text, options.columns)),
  ]
}

/** The words of a line, those that carry the claim marked. */
function marked(line: Line, { evidence }: Claim): Word[] {
  const at = (offset: number): string => line.text.slice(0, Math.max(0, offset - line.start))
  const [before, through] = [plain(at(evidence.start)), plain(at(evidence.end))]
  return split(plain(line.text), before.length, through.length).map((word) => ({ ...word, marked: word.quoted }))
}

/** What was read, and what of it was inferred from other words. */
function reading(claim: Claim, { names }: ReportOptions): [string, string][] {
  const { attribution, value, asOf } = claim
  const heard = attribution.via.length === 0 ? '' : `, heard by ${attribution.via.map(names).join(', ')}`
  return [
    ['about', matter(claim, names)],
    ['value', `“${value.text}” is read as ${normalised(value)}: ${valueWords(value, claim.topic, names)}`],
    ['certainty', modalityWords(claim.modality) || 'stated as fact'],
    [
      'said by',
      `${speakerWords(attribution, names)}${attribution.text === null ? '' : ` (“${attribution.text}”)`}${heard}`,
    ],
    ['as of', asOf === null ? 'unknown: the report is undated' : edtfWords(asOf)],
    ...claim.inferred.map(({ slot, text }): [string, string] => ['inferred', `${slot}, from “${text}”`]),
  ]
}

/** The fields behind the words, as they stand in the JSON. */
function normalised(value: Value): string {
  switch (value.type) {
    case 'quantity':
      return `point ${value.point ?? 'none'}, ${value.min ?? 'unbounded'} to ${value.max ?? 'unbounded'} ${value.unit}`
    case 'quantifier':
      return `level ${value.level}`
    case 'date':
      return value.edtf === null
        ? 'a date that nothing tells'
        : `${value.bound} ${value.edtf} (${value.start} to ${value.end})`
    case 'place':
      return value.id
    case 'status':
      return value.code
  }
}

function labelled(label: string, text: string, columns: number): string[] {
  const lines = wrap(plain(text), columns - 15)
  return lines.map((line, index) => `    ${(index === 0 ? label : '').padEnd(10)} ${line}`.trimEnd())
}
