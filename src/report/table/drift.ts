import type { DriftSide, SentenceDrift, SourceDrift } from '../../model/drift.js'
import type { Documents } from '../../model/documents.js'
import type { Source } from '../../model/source.js'
import { changeWords, driftWords, isTelling, touchesClaim } from '../drift-words.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { counted } from '../standing.js'
import type { Word } from '../words.js'
import { setLines } from './excerpt.js'
import { paintFor, type Paint } from './paint.js'
import { cutTo, wrap } from './width.js'

const longestLabel = 20

/** Two texts sentence by sentence: first where a difference touches a claim, then the other differences; style and order alone are folded. */
export function driftTable({ sources, drifts }: Documents['drift'], options: ReportOptions): string {
  const paint = paintFor(options.colour)
  const known = new Map(sources.map((source) => [source.id, source]))
  if (drifts.length === 0) return 'No two of these reports share their wording beyond chance.\n'
  return `${drifts.map((drift) => pair(drift, known, options, paint)).join('\n\n')}\n`
}

function pair(drift: SourceDrift, sources: ReadonlyMap<string, Source>, options: ReportOptions, paint: Paint): string {
  const [a, b] = [drift.a, drift.b].map((id) => labelOf(sources.get(id), id)) as [string, string]
  const telling = drift.sentences.filter(isTelling)
  const shown = options.all
    ? drift.sentences
    : [...telling.filter(touchesClaim), ...telling.filter((sentence) => !touchesClaim(sentence))]
  const title = `${a} → ${b}: ${counted(drift.sentences.length, 'sentence')} in common, ${telling.length} changed`
  const parts = shown.map((sentence) => sentenceLines(sentence, [a, b], options.columns, paint).join('\n'))
  return [paint.strong(title), ...parts, rest(drift, [a, b], options, paint)].filter((part) => part !== '').join('\n\n')
}

function labelOf(source: Source | undefined, id: string): string {
  return cutTo(plain(source?.outlet ?? id), longestLabel)
}

function sentenceLines(
  { a, b, changes }: SentenceDrift,
  labels: [string, string],
  columns: number,
  paint: Paint,
): string[] {
  const told = changes.filter(({ type }) => type !== 'style' && type !== 'order')
  const marked = told.length > 0 ? told : changes
  const indent = Math.max(...labels.map((label) => label.length)) + 2
  const side = (label: string, words: Word[]): string[] =>
    setLines(words, columns - indent - 2, paint).map((line, at) => `  ${(at === 0 ? label : '').padEnd(indent)}${line}`)
  if (changes.length === 0) return side('both', driftWords(a, []))
  return [
    ...side(
      labels[0],
      driftWords(
        a,
        marked.map(({ from }) => from),
      ),
    ),
    ...side(
      labels[1],
      driftWords(
        b,
        marked.map(({ to }) => to),
      ),
    ),
    ...marked.flatMap((change) => {
      const ids = change.claims.length === 0 ? '' : `  (${change.claims.join(', ')})`
      return wrap(`${plain(changeWords(change))}${ids}`, columns - 4).map(
        (line, at) => `  ${at === 0 ? '- ' : '  '}${paint.faint(line)}`,
      )
    }),
  ]
}

/** What is not shown sentence by sentence: the same words, style alone, and what only one of the two has. */
function rest(
  { sentences, onlyA, onlyB }: SourceDrift,
  labels: [string, string],
  { all, columns }: ReportOptions,
  paint: Paint,
): string {
  const exact = sentences.filter(({ changes }) => changes.length === 0).length
  const styled = sentences.filter((sentence) => sentence.changes.length > 0 && !isTelling(sentence)).length
  const folded = `${exact} the same word for word, ${styled} changed in style or order only${all ? '' : ' (--all shows them)'}`
  const only = [onlyA, onlyB].flatMap((sides, at) =>
    sides.length === 0 ? [] : [alone(sides, labels[at] ?? '', columns, paint)],
  )
  return [`  ${folded}`, ...only].join('\n')
}

function alone(sides: readonly DriftSide[], label: string, columns: number, paint: Paint): string {
  const lines = sides.map(({ line, text }) => `    ${paint.faint(cutTo(plain(`${line}: ${text}`), columns - 4))}`)
  return [`  ${counted(sides.length, 'sentence')} in ${label} alone:`, ...lines].join('\n')
}
