import { closeOf, partOf, type Part } from '../../../model/calendar-part.js'
import { dayPeriod, periodBetween } from '../../../model/calendar.js'
import type { Period } from '../../../model/calendar.js'
import type { DateMention } from '../../../model/mention.js'
import type { Bound } from '../../../model/value.js'
import type { Hits } from '../../hits.js'
import { spanOf } from '../../tokens.js'
import { calendarDate } from './calendar-date.js'
import type { DateExpression } from './expression.js'
import { relativeDate } from './relative-date.js'
import { tenseAround } from './tense.js'

/** All dates of a sentence, resolved against the publication date where they are relative. */
export function readDates(hits: Hits, published: string | null): DateMention[] {
  const dates: DateMention[] = []
  let anchor: Period | null = null
  for (let at = 0; at < hits.tokens.length; ) {
    const date = readDate(hits, at, published, anchor)
    if (!date) {
      at += 1
      continue
    }
    dates.push(date)
    if (date.edtf && date.first && date.last) anchor = { edtf: date.edtf, first: date.first, last: date.last }
    at = date.to
  }
  return dates
}

type PartName = Part | 'end'

interface Parsed {
  expression: DateExpression
  part: PartName | null
  to: number
}

function readDate(hits: Hits, at: number, published: string | null, anchor: Period | null): DateMention | null {
  const parsed = parse(hits, at)
  if (!parsed) return null
  const until = closing(hits, at, parsed)
  const to = until?.to ?? parsed.to
  const { bound, asOf, from } = boundBefore(hits, at)
  const tense = tenseAround(hits, from, to) ?? (bound === 'by' || bound === 'until' ? 'future' : null)
  const resolve = ({ expression, part }: Parsed): Period | null =>
    narrowed(expression.resolve({ published, tense, anchor }), part, bound)
  const [first, last] = [resolve(parsed), until && resolve(until)]
  const period = first && last && first.first < last.last ? periodBetween(first, last) : first
  return {
    kind: 'date',
    ...spanOf(hits.tokens, from, to),
    from,
    to,
    edtf: period?.edtf ?? null,
    first: period?.first ?? null,
    last: period?.last ?? null,
    bound,
    asOf,
    anchored: parsed.expression.anchored ?? false,
  }
}

function parse(hits: Hits, at: number): Parsed | null {
  const part = hits.at(at, 'part')
  const start = part?.to ?? at
  const skip = part && hits.word(start) === 'the' && !/year|month|week|quarter/.test(hits.word(start + 1)) ? 1 : 0
  const expression = relativeDate(hits, start) ?? calendarDate(hits, start + skip)
  return expression && { expression, part: (part?.id as PartName | undefined) ?? null, to: expression.to }
}

// "between 2003 and 2011", "2014-2017", "1 to 10 October"
function closing(hits: Hits, at: number, parsed: Parsed): Parsed | null {
  const joint = hits.word(parsed.to)
  const between = hits.word(at - 1) === 'between' && joint === 'and'
  if (between || joint === '–' || joint === '—') return parse(hits, parsed.to + 1)
  return hits.tokens[parsed.to]?.joined ? parse(hits, parsed.to) : null
}

function boundBefore(hits: Hits, at: number): { bound: Bound; asOf: boolean; from: number } {
  const hit = hits.before(at, 'bound') ?? (hits.word(at - 1) === 'the' ? hits.before(at - 1, 'bound') : null)
  if (!hit) return { bound: 'on', asOf: false, from: at }
  if (hit.id === 'asof') return { bound: 'on', asOf: true, from: hit.from }
  return { bound: hit.id as Bound, asOf: false, from: hit.from }
}

// "by the end of 2026" is its last day, "at the end of 2011" its last month
function narrowed(period: Period | null, part: PartName | null, bound: Bound): Period | null {
  if (!period || !part) return period
  if (part !== 'end') return partOf(period, part)
  return bound === 'on' ? closeOf(period) : dayPeriod(period.last)
}
