import type { CountRule } from '../../model/rule.js'
import type { Topic } from '../../model/topic.js'
import type { Unit } from '../../model/value.js'
import type { Context, Draft } from '../draft.js'
import type { Match } from '../match.js'
import { moodAt } from '../modality.js'
import type { Scene } from '../scene.js'
import { asSubject, isElsewhere, placesIn, subjectsOf } from '../slots.js'

/** A number of things: "a more than 80-member coalition", "seven bases", "attacked 150 times". */
export function readCount(scene: Scene, topic: Topic, rule: CountRule, match: Match, context: Context): Draft[] {
  const amount = match.taken.find((mention) => mention.kind === 'quantity')
  const mood = moodAt(scene, match.from, match.to, amount ?? null)
  if (!amount || mood === 'hypothetical' || isElsewhere(scene, match.from, match.to)) return []
  const tokens = scene.sentence.tokens
  const subjects =
    rule.subject === 'fixed'
      ? rule.subjects.slice(0, 1)
      : subjectsOf(scene, match.from, match.to)
          .map(({ id }) => asSubject(id, rule.subjects))
          .filter((id) => id !== null)
  const place =
    rule.place === null || rule.where === 'fixed'
      ? rule.place
      : placeOf(scene, rule.place, match, topic === 'base-count', context)
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
    token: amount.from,
    inferred: [],
  }))
}

// "troops in Iraq and Syria have been attacked 150 times" has its place before, "158 attacks in Iraq" behind; bases lie in a country
function placeOf(scene: Scene, usual: string, match: Match, inCountry: boolean, context: Context): string {
  const owner = scene.forces.findLast((force) => force.to <= match.from && force.by === 'people')
  const beside = owner ? placesIn(scene, owner.to, Math.min(match.from, owner.to + 6), context.isWithin) : []
  const next = scene.quantities.find((number) => number.from >= match.to)?.from ?? scene.length
  const ahead = placesIn(scene, match.from, Math.min(next, match.to + 14), context.isWithin)
  const behind = beside.length > 0 ? beside : ahead
  const found = (behind.length > 0 ? behind : placesIn(scene, 0, match.from, context.isWithin)).filter(
    (place) => !inCountry || place.country,
  )
  const countries = [...new Set(found.filter((place) => place.country).map(({ id }) => id))].sort()
  return countries.length > 1 ? countries.join('-and-') : (found[0]?.id ?? usual)
}
