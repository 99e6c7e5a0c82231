import type { Comparing } from '../../model/comparing.js'
import type { Nest } from '../../model/nesting.js'
import type { PlaceValue, Value } from '../../model/value.js'
import type { Meeting } from '../finding.js'
import { breaks, meetDates } from './date.js'
import { meetQuantities } from './quantity.js'
import { meetQuantifiers, meetShare } from './share.js'
import { meetStatuses } from './status.js'

/** How two values of one topic meet, whatever their times are. */
export function meet(a: Value, b: Value, comparing: Comparing, places: Nest): Meeting {
  switch (a.type) {
    case 'quantity':
      if (b.type === 'quantity') return meetQuantities(a, b)
      return b.type === 'quantifier' ? meetShare(b, a) : unlike
    case 'quantifier':
      if (b.type === 'quantifier') return meetQuantifiers(a, b)
      return b.type === 'quantity' ? meetShare(a, b) : unlike
    case 'date':
      return b.type === 'date' ? meetDates(a, b) : unlike
    case 'place':
      return b.type === 'place' ? meetPlaces(a, b, places) : unlike
    case 'status':
      return b.type === 'status' ? meetStatuses(a, b, comparing) : unlike
  }
}

/** No topic has values of two such types; a claim that someone else made may. */
const unlike: Meeting = { how: 'unknown', kind: 'value' }

function meetPlaces(a: PlaceValue, b: PlaceValue, places: Nest): Meeting {
  const nesting = places(a.id, b.id)
  const how = nesting === 'same' ? 'equal' : nesting === 'apart' ? 'apart' : 'narrower'
  return { how, kind: 'value' }
}

/** Whether an affirmed value is what another claim denies: the same, or a narrower form of it. */
export function isDenied(affirmed: Value, denied: Value, comparing: Comparing, places: Nest): boolean {
  if (affirmed.type === 'date' && denied.type === 'date') return breaks(affirmed, denied)
  if (affirmed.type === 'status' && denied.type === 'status') {
    return affirmed.code === denied.code || comparing.within[affirmed.code] === denied.code
  }
  if (affirmed.type === 'quantity' && denied.type === 'quantity') return lies(affirmed, denied)
  if (affirmed.type === 'place' && denied.type === 'place') {
    return ['same', 'inside'].includes(places(affirmed.id, denied.id))
  }
  return meet(affirmed, denied, comparing, places).how === 'equal'
}

function lies(
  inner: { min: number | null; max: number | null },
  outer: { min: number | null; max: number | null },
): boolean {
  return (inner.min ?? -Infinity) >= (outer.min ?? -Infinity) && (inner.max ?? Infinity) <= (outer.max ?? Infinity)
}
