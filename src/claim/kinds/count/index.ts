import type { QuantityMention } from '../../../model/mention.js'
import type { CountRule } from '../../../model/rule.js'
import type { Topic } from '../../../model/topic.js'
import { isBeside, periodOf } from '../../beside.js'
import type { Context, Draft } from '../../draft.js'
import type { Match } from '../../match.js'
import { moodAt } from '../../modality.js'
import type { Scene } from '../../scene.js'
import { asSubject, isElsewhere, subjectsOf } from '../../slots.js'
import { dateBehind, furtherCounts } from './further.js'
import { placeOf } from './place.js'

/** A number of things: "a more than 80-member coalition", "seven bases", "attacked 150 times", and the numbers behind it that share its noun. */
export function readCount(scene: Scene, topic: Topic, rule: CountRule, match: Match, context: Context): Draft[] {
  const amount = match.taken.find((mention) => mention.kind === 'quantity')
  if (!amount || isElsewhere(scene, match.from, match.to)) return []
  const subjects =
    rule.subject === 'fixed'
      ? rule.subjects.slice(0, 1)
      : subjectsOf(scene, match.from, match.to, rule.subject === 'among' ? rule.subjects : null)
          .map(({ id }) => asSubject(id, rule.subjects))
          .filter((id) => id !== null)
  const first: Stated = { amount, from: match.from, to: match.to, asOf: timeOf(scene, rule, match, context) }
  const further = rule.place === null ? [] : furtherCounts(scene, match).map((number) => statedOf(scene, number))
  return [first, ...further].flatMap((stated) =>
    subjects.flatMap((subject) => draftOf(scene, topic, rule, stated, subject, context)),
  )
}

interface Stated {
  amount: QuantityMention
  from: number
  to: number
  asOf: string | undefined
}

// "in 2007 there were 505 bases", "attacked 180 times since October"
function timeOf(scene: Scene, rule: CountRule, match: Match, { published }: Context): string | undefined {
  if (rule.place === null || rule.where === 'fixed') return undefined
  const date = scene.dates.find((one) => one.edtf !== null && (one.asOf || isBeside(scene, match, one)))
  return (date && periodOf(scene, date, published)) ?? undefined
}

function statedOf(scene: Scene, amount: QuantityMention): Stated {
  return { amount, from: amount.from, to: amount.to, asOf: dateBehind(scene, amount.to)?.edtf ?? undefined }
}

function draftOf(
  scene: Scene,
  topic: Topic,
  rule: CountRule,
  stated: Stated,
  subject: string,
  context: Context,
): Draft[] {
  const { amount, from, to, asOf } = stated
  const modality = moodAt(scene, from, to, amount)
  if (modality === 'hypothetical') return []
  const tokens = scene.sentence.tokens
  const isFixed = rule.place === null || rule.where === 'fixed'
  return [
    {
      topic,
      subject,
      place: isFixed ? rule.place : placeOf(scene, rule.place ?? '', stated, rule.where === 'country', context),
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
