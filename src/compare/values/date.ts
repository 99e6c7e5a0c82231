import type { DateValue } from '../../model/value.js'
import type { Meeting } from '../finding.js'

/** A date as what it leaves open: a stretch of days, a deadline with only a last day, or a first day before which nothing is. */
interface Window {
  kind: 'stretch' | 'deadline' | 'floor'
  start: string
  end: string
}

/**
 * Stretches that share a day can both be true. So can a deadline and an earlier day, but not two deadlines of which neither
 * covers the other: who says "by September 2026" and who says "by the end of December" give two dates.
 */
export function meetDates(a: DateValue, b: DateValue): Meeting {
  const [x, y] = [windowOf(a), windowOf(b)]
  if (x === null || y === null) return { how: 'unknown', kind: 'value' }
  if (a.edtf === b.edtf && a.bound === b.bound) return { how: 'equal', kind: 'value' }
  return { how: howWindowsMeet(x, y), kind: 'value' }
}

function howWindowsMeet(x: Window, y: Window): Meeting['how'] {
  if (x.start <= y.end && y.start <= x.end) {
    const narrower =
      x.kind === y.kind ? inside(x, y) || inside(y, x) : x.kind === 'stretch' ? inside(x, y) : inside(y, x)
    return narrower ? 'narrower' : 'together'
  }
  if (x.kind === y.kind) return x.kind === 'floor' ? 'together' : 'apart'
  const [open, other] = y.kind === 'stretch' ? [x, y] : [y, x]
  if (open.kind === 'floor') return other.end >= open.start ? 'together' : 'apart'
  if (other.kind === 'floor') return open.end >= other.start ? 'together' : 'apart'
  return other.start <= open.end ? 'together' : 'apart'
}

function windowOf({ start, end, bound }: DateValue): Window | null {
  if (start === null || end === null) return null
  return { kind: kindOf(bound), start, end }
}

/** "Began in", "since", "from" and "will stay until" all name the time itself. */
function kindOf(bound: DateValue['bound']): Window['kind'] {
  switch (bound) {
    case 'on':
    case 'since':
    case 'from':
    case 'until':
      return 'stretch'
    case 'by':
    case 'before':
      return 'deadline'
    case 'after':
      return 'floor'
  }
}

function lies(inner: Window, outer: Window): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function inside(inner: Window, outer: Window): boolean {
  return lies(inner, outer) && !lies(outer, inner)
}

/** Whether an affirmed date breaks a denied one: "not by September" leaves no room for August, but for October. */
export function breaks(affirmed: DateValue, denied: DateValue): boolean {
  const [yes, no] = [windowOf(affirmed), windowOf(denied)]
  if (yes === null || no === null) return false
  if (no.kind === 'deadline') return yes.kind !== 'floor' && yes.end <= no.end
  if (no.kind === 'floor') return yes.kind !== 'deadline' && yes.start >= no.start
  return yes.kind === 'stretch' && lies(yes, no)
}
