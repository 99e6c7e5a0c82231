import { topics } from '../../src/model/lists.js'
import { f1, share, type ClaimFigures, type HalfFigures } from './figures.js'
import type { HalfName } from './gold.js'
import type { HalfSize } from './sets.js'

export interface Half extends HalfFigures {
  size: HalfSize
}
export type Halves = Record<HalfName, Half>

/** Both halves beside each other, by topic and as a whole, and by how much the scored half is above (+) or below (-) the other. */
export function printTable(halves: Halves): string {
  const { develop, scored } = halves
  return [
    describe('develop', develop.size),
    describe('scored ', scored.size),
    '',
    line('', 'develop', 'scored', 'difference', 41),
    topicCells('claims by topic', headOfTopic, headOfTopic, 'right F1'),
    ...topics
      .filter((topic) => develop.topics[topic] !== undefined || scored.topics[topic] !== undefined)
      .map((topic) => compareTopic(topic, develop.topics[topic] ?? none, scored.topics[topic] ?? none)),
    compareTopic('all', develop.claims, scored.claims),
    '',
    line('', 'develop', 'scored', 'difference', 26),
    ...measures.map(([name, measure]) => compareMeasure(name, measure, halves)),
    '',
  ].join('\n')
}

const none: ClaimFigures = { gold: 0, given: 0, found: 0, right: 0, modality: 0, speaker: 0, section: 0 }

function describe(name: string, size: HalfSize): string {
  const files = Object.entries(size.files).map(([format, count]) => `${count} ${format}`)
  const years = size.years === null ? 'undated' : size.years.join(' to ')
  const parts = [
    `${size.reports} reports (${size.empty} without a claim, ${size.undated} undated) of ${size.outlets} outlets, ${years}`,
    `files: ${files.join(', ')}`,
    `clusters: ${size.clusters}, of ${size.clustered} reports`,
  ]
  return `${name}  ${parts.join('; ')}`
}

const headOfTopic = ['gold', 'given', 'found', 'right', 'F1']

function compareTopic(topic: string, develop: ClaimFigures, scored: ClaimFigures): string {
  const [a, b] = [f1(develop, develop.right), f1(scored, scored.right)]
  return topicCells(topic, cellsOf(develop, a), cellsOf(scored, b), difference(a, b))
}

const cellsOf = ({ gold, given, found, right }: ClaimFigures, score: number | null): string[] => [
  ...[gold, given, found, right].map(String),
  percent(score),
]

function topicCells(name: string, develop: readonly string[], scored: readonly string[], last: string): string {
  const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(8)).join('')
  return line(name, row(develop), row(scored), last, 41)
}

/** A part of a whole, or an F1, which is of nothing that could be counted. */
type Measure = (half: HalfFigures) => [part: number, whole: number] | number | null

const measures: [string, Measure][] = [
  ['found precision', ({ claims }) => [claims.found, claims.given]],
  ['found recall', ({ claims }) => [claims.found, claims.gold]],
  ['found F1', ({ claims }) => f1(claims, claims.found)],
  ['right precision', ({ claims }) => [claims.right, claims.given]],
  ['right recall', ({ claims }) => [claims.right, claims.gold]],
  ['right F1', ({ claims }) => f1(claims, claims.right)],
  ['modality, of found', ({ claims }) => [claims.modality, claims.found]],
  ['speaker, of found', ({ claims }) => [claims.speaker, claims.found]],
  ['section, of found', ({ claims }) => [claims.section, claims.found]],
  ['distractors that gave a claim', ({ distractors }) => [distractors.gaveClaim, distractors.all]],
  ['groups: verdict right', ({ groups }) => [groups.verdict, groups.gold]],
  ['groups: values right', ({ groups }) => [groups.values, groups.gold]],
  ['groups: positions right', ({ groups }) => [groups.positions, groups.gold]],
  ['groups: drift shown', ({ groups }) => [groups.driftShown, groups.drift]],
  ['groups: false conflicts', ({ groups }) => [groups.falseConflicts, groups.given]],
]

function compareMeasure(name: string, measure: Measure, halves: Halves): string {
  const [a, b] = [measure(halves.develop), measure(halves.scored)]
  return line(name, show(a), show(b), difference(shareOf(a), shareOf(b)), 26)
}

const shareOf = (measured: ReturnType<Measure>): number | null =>
  Array.isArray(measured) ? share(...measured) : measured

const show = (measured: ReturnType<Measure>): string =>
  percent(shareOf(measured)) + (Array.isArray(measured) ? ` (${measured.join(' of ')})` : '').padStart(15)

const percent = (part: number | null): string => (part === null ? '-' : `${(100 * part).toFixed(1)} %`)

/** In percentage points. */
function difference(develop: number | null, scored: number | null): string {
  if (develop === null || scored === null) return '-'
  const points = (100 * (scored - develop)).toFixed(1)
  return points.startsWith('-') ? points : `+${points}`
}

function line(name: string, develop: string, scored: string, last: string, width: number): string {
  return `${name.padEnd(30)}${develop.padStart(width)}${scored.padStart(width)}${last.padStart(13)}`.trimEnd()
}
