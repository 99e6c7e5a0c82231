import type { PlaceMention, QuantityMention } from '../../../model/mention.js'
import type { CountRule } from '../../../model/rule.js'
import type { Topic } from '../../../model/topic.js'
import { isBeside, periodOf } from '../../beside.js'
import type { Context, Draft } from '../../draft.js'
import type { Match } from '../../match.js'
import { moodAt } from '../../modality.js'
import { placeOfPart } from '../../parts.js'
import type { Scene } from '../../scene.js'
import { asSubject, isElsewhere, joinedPlace, subjectsOf } from '../../slots.js'
import { dateBehind, furtherCounts } from './further.js'
import { placeOf } from './place.js'

/** A number of things: "a more than 80-member coalition", "seven bases", "attacked 150 times", and the numbers behind it that share its noun. */
export function readCount(scene: Scene, topic: Topic, rule: CountRule, match: Match, context: Context): Draft[] {
  const amount = match.taken.find((mention) => mention.kind === 'quantity')
  if (!amount || isElsewhere(scene, match.from, match.to)) return []
  const subjects = subjectsIn(scene, topic, rule, match, context)
  const first = { amount, from: match.from, to: match.to, asOf: timeOf(scene, rule, match, context), place: null }
  const further = rule.place === null ? [] : furtherCounts(scene, match).map((number) => statedOf(scene, number))
  const usual = placeOfParts(further) ?? rule.place ?? ''
  return [first, ...further].flatMap((stated) => {
    const place = placeIn(scene, rule, usual, stated, context)
    return subjects.flatMap((subject) => draftOf(scene, topic, rule, stated, subject, place))
  })
}

function subjectsIn(scene: Scene, topic: Topic, rule: CountRule, match: Match, { told }: Context): string[] {
  if (rule.subject === 'fixed') return rule.subjects.slice(0, 1)
  const named = subjectsOf(scene, match.from, match.to, rule.subject === 'among' ? rule.subjects : null)
  const ids = named.map(({ id }) => asSubject(id, rule.subjects)).filter((id) => id !== null)
  if (!rule.carried || named.length > 0) return ids
  // "Of those attacks, 29 were in Iraq": of whom the sentence before told
  return [...new Set(told.filter((draft) => draft.topic === topic).map(({ subject }) => subject))]
}

// "55 attacks, 27 of them in Iraq and 28 in Syria" were in both
function placeOfParts(parts: readonly Stated[]): string | null {
  const countries = parts.flatMap(({ place }) => (place?.country ? [place] : []))
  return countries.length > 1 ? joinedPlace(countries) : null
}

function placeIn(scene: Scene, rule: CountRule, usual: string, stated: Stated, context: Context): string | null {
  if (rule.place === null || rule.where === 'fixed') return rule.place
  return stated.place?.id ?? placeOf(scene, usual, stated, rule.where === 'country', context)
}

interface Stated {
  amount: QuantityMention
  from: number
  to: number
  asOf: string | undefined
  /** Where a part of the count was, told right behind its number. */
  place: PlaceMention | null
}

// "in 2007 there were 505 bases", "attacked 180 times since October"
function timeOf(scene: Scene, rule: CountRule, match: Match, { published }: Context): string | undefined {
  if (rule.place === null || rule.where === 'fixed') return undefined
  const date = scene.dates.find((one) => one.edtf !== null && (one.asOf || isBeside(scene, match, one)))
  return (date && periodOf(scene, date, published)) ?? undefined
}

function statedOf(scene: Scene, amount: QuantityMention): Stated {
  const { from, to } = amount
  const place = placeOfPart(scene, amount)
  return { amount, from, to: place?.to ?? to, asOf: dateBehind(scene, to)?.edtf ?? undefined, place }
}

function draftOf(
  scene: Scene,
  topic: Topic,
  rule: CountRule,
  stated: Stated,
  subject: string,
  place: string | null,
): Draft[] {
  const { amount, from, to, asOf } = stated
  const modality = moodAt(scene, from, to, amount)
  if (modality === 'hypothetical') return []
  const tokens = scene.sentence.tokens
  return [
    {
      topic,
      subject,
      place,
      value: {
        type: 'quantity',
        point: amount.point,
        min: amount.min,
        max: amount.max,
        unit: rule.unit,
        text: scene.text(amount.from, amount.to),
      },
      modality,
      parts: [{ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }],
      token: amount.from,
      asOf,
      inferred: [],
    },
  ]
}
