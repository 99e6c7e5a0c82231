import type { Claim } from '../../model/claim.js'
import type { Documents } from '../../model/documents.js'
import type { Moment, Thread } from '../../model/timeline.js'
import { matter } from '../matter.js'
import type { ReportOptions } from '../options.js'
import { plain } from '../plain.js'
import { counted, lookupsOf, originWords, type Lookups } from '../standing.js'
import { edtfWords, modalityWords, valueWords } from '../value-words.js'
import { grid } from './grid.js'
import { paintFor, type Paint } from './paint.js'

/** What was claimed of each thing, in the order of time; things that were spoken of once are counted. */
export function timelineTable(timeline: Documents['timeline'], options: ReportOptions): string {
  const paint = paintFor(options.colour)
  const lookups = lookupsOf(timeline, options.names)
  const shown = options.all ? timeline.threads : timeline.threads.filter(({ moments }) => moments.length > 1)
  const left = timeline.threads.length - shown.length
  const parts = shown.map((thread) => threadRows(thread, lookups, options.columns, paint))
  if (left > 0) parts.push(paint.faint(`${counted(left, 'thing')} spoken of once (--all lists them)`))
  return parts.length === 0 ? 'Nothing is claimed.\n' : `${parts.join('\n\n')}\n`
}

function threadRows(thread: Thread, lookups: Lookups, columns: number, paint: Paint): string {
  const rows = thread.moments.map((moment) => cells(moment, thread, lookups))
  const shape = [{ most: 24 }, { most: Math.floor(columns * 0.3) }, {}, { most: Math.floor(columns * 0.25) }]
  const table = grid(shape, rows, columns - 2).replace(/^(?=.)/gm, '  ')
  return `${paint.strong(plain(matter(thread, lookups.names)))}\n${table}`
}

function cells(moment: Moment, { topic }: Thread, lookups: Lookups): string[] {
  const claims = moment.claims.flatMap((id) => lookups.claims.get(id) ?? [])
  const [first] = claims
  const value =
    first === undefined
      ? ''
      : [valueWords(first.value, topic, lookups.names), modalityWords(first.modality)].filter(Boolean).join(', ')
  const outlets = [...new Set(moment.sources.map((id) => lookups.sources.get(id)?.outlet ?? id))]
  return [timeWords(moment, claims), plain(value), plain(outlets.join(', ')), plain(originWords(moment, lookups))]
}

/** "23 July 2024 ?" where the passage may be older than its report. */
function timeWords({ at }: Moment, claims: readonly Claim[]): string {
  const doubtful = claims.length > 0 && claims.every((claim) => claim.doubtful !== undefined)
  return `${at === null ? 'undated' : edtfWords(at)}${doubtful ? ' ?' : ''}`
}
