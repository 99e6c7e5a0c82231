import type { CountRule } from '../../model/rule.js'
import type { Topic } from '../../model/topic.js'
import type { Unit } from '../../model/value.js'
import type { Context, Draft } from '../draft.js'
import type { Match } from '../match.js'
import { moodAt } from '../modality.js'
import type { Scene } from '../scene.js'
import { asSubject, placesIn, subjectsOf } from '../slots.js'

/** A number of things: "a more than 80-member coalition", "seven bases", "attacked 150 times". */
export function readCount(scene: Scene, topic: Topic, rule: CountRule, match: Match, context: Context): Draft[] {
  const amount = match.taken.find((mention) => mention.kind === 'quantity')
  const mood = moodAt(scene, match.from, match.to)
  if (!amount || mood === 'hypothetical') return []
  const tokens = scene.sentence.tokens
  const subjects =
    rule.subject === 'fixed'
      ? rule.subjects.slice(0, 1)
      : subjectsOf(scene, match.from, match.to)
          .map(({ id }) => asSubject(id, rule.subjects))
          .filter((id) => id !== null)
  const places =
    rule.place === null
      ? []
      : placesIn(scene, match.from, scene.length, context.isWithin).filter(
          (place) => !place.base || topic !== 'base-count',
        )
  const countries = places.filter((place) => place.country)
  const place =
    countries.length > 1
      ? [...new Set(countries.map(({ id }) => id))].sort().join('-and-')
      : ((topic === 'base-count' ? countries : places)[0]?.id ?? rule.place)
  return subjects.map((subject) => ({
    topic,
    subject,
    place,
    value: {
      type: 'quantity',
      point: amount.point,
      min: amount.min,
      max: amount.max,
      unit: rule.unit as Unit,
      text: scene.text(amount.from, amount.to),
    },
    modality: mood,
    parts: [{ start: tokens[match.from]?.start ?? 0, end: tokens[match.to - 1]?.end ?? 0 }],
    token: match.from,
    inferred: [],
  }))
}
