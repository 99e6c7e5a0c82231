import type { Claim } from '../../model/claim.js'
import type { Value } from '../../model/value.js'
import type { LinkReader } from './link-reader.js'
import { ofOneMoment } from './one-moment.js'

/** "A complete withdrawal" against "some will remain". A force that is there now contradicts no plan that all of it leaves. */
export const allOrSome: LinkReader<'all-or-some'> = (own, linked, ground, { codes }) => {
  if (own.value.type !== 'status' || own.place !== linked.place) return null
  if (isOutcome(own) !== isOutcome(linked) || !ofOneMoment(own, linked, ground)) return null
  const rest = restOf(linked.value)
  const [isAll, isPart] = [codes.all.includes(own.value.code), codes.part.includes(own.value.code)]
  const excluded =
    own.modality === 'negated'
      ? isAll && rest === 'nothing'
      : (isAll && rest === 'something') || (isPart && rest !== 'something')
  if (!excluded || rest === null || linked.modality === 'negated') return null
  const reason = `${ground.say(own)} and ${ground.say(linked)} to remain exclude each other`
  return { relation: 'conflict', kind: own.modality === 'negated' ? 'polarity' : 'status', reason, telling: true }
}

const isOutcome = ({ modality }: Claim): boolean => modality === 'actual'

/** What a value leaves in place; null where it may be nothing or something ("up to 500"). */
function restOf(value: Value): 'nothing' | 'something' | null {
  if (value.type === 'quantifier') return value.level === 'none' ? 'nothing' : 'something'
  if (value.type !== 'quantity') return null
  if (value.max === 0) return 'nothing'
  return (value.min ?? 0) > 0 ? 'something' : null
}
