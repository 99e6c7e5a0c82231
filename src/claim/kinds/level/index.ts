import type { Modality } from '../../../model/claim.js'
import type { DateMention, PlaceMention } from '../../../model/mention.js'
import type { Topic } from '../../../model/topic.js'
import type { Quantifier, Quantity, Unit } from '../../../model/value.js'
import type { Context, Draft } from '../../draft.js'
import { belongs } from '../../hosts.js'
import { moodAt, predicateMood, weakest, type Mood } from '../../modality.js'
import type { Scene } from '../../scene.js'
import { isElsewhere, placesIn } from '../../slots.js'
import { countedSoldiers, type Counted } from './counted.js'
import { roleOf, type Played } from './role.js'

/** What the levels of one sentence may be about. */
export interface LevelRule {
  subjects: readonly string[]
  place: string
}

/** Claims on how many soldiers there are, stay or leave. */
export function readLevels(scene: Scene, rule: LevelRule, context: Context): Draft[] {
  const all = countedSoldiers(scene, context.last)
  let whole: Played | null = null
  return all.flatMap((counted, index) => {
    // "7,500 foreign troops are there, including 5,200 Americans"
    const played: Played = whole && scene.norm(counted.from - 1) === 'including' ? whole : roleOf(scene, counted)
    whole = played
    const around = { previous: all[index - 1] ?? null, next: all[index + 1] ?? null }
    const place = placeOf(scene, counted, played, around, rule.place, context)
    if (played.role === 'nothing' || place === null) return []
    const subjects = counted.subjects.filter(({ id }) => rule.subjects.includes(id))
    return subjects.flatMap((subject) => draftsOf(scene, counted, played, subject, place, context))
  })
}

function draftsOf(
  scene: Scene,
  counted: Counted,
  played: Played,
  subject: Counted['subjects'][number],
  place: string,
  context: Context,
): Draft[] {
  const asOf = asOfOf(scene, counted, played, context)
  const read = moodOf(scene, counted, played)
  // "not a single soldier remains" affirms that none does
  const mood =
    read === 'negated' && counted.amount.kind === 'quantifier' && counted.amount.level === 'none' ? 'actual' : read
  if (mood === 'hypothetical') return []
  // a level of a day to come is a plan
  const ahead =
    played.role !== 'present' && asOf !== undefined && context.published !== null && asOf > context.published
  const modality = mood === 'actual' && ahead ? 'planned' : mood
  return topicsOf(counted, played, modality).map(([topic, modality]) => ({
    topic,
    subject: subject.id,
    place,
    value: valueOf(scene, counted.amount, topic),
    modality,
    parts: [
      spanOf(scene, counted.from, counted.to),
      played.role === 'present' ? null : spanOf(scene, played.from, played.to),
    ],
    token: counted.from,
    asOf,
    inferred: subject.mention?.antecedent ? [{ slot: 'subject', from: subject.mention.antecedent, text: '' }] : [],
  }))
}

function topicsOf(counted: Counted, played: Played, mood: Modality): [Topic, Modality][] {
  const { amount } = counted
  const { role } = played
  const share = amount.kind === 'quantifier'
  const none = share && amount.level === 'none'
  switch (role) {
    case 'present':
      if (none && mood !== 'actual') return mood === 'planned' || mood === 'probable' ? [['remaining-force', mood]] : []
      if (none) return played.from < counted.from && !counted.more ? [['troop-count', 'actual']] : []
      if (share) return mood === 'actual' ? [] : [['remaining-force', mood]]
      return [['troop-count', mood === 'planned' ? 'actual' : mood]]
    case 'raised':
      return share ? [] : [['troop-count', mood]]
    case 'former':
      return share ? [] : [['troop-count', 'actual']]
    case 'left':
      return [['remaining-force', mood]]
    case 'target':
      return share ? [] : [['remaining-force', mood]]
    case 'remaining':
      if (!share && mood === 'actual') return [['troop-count', mood]]
      return [['remaining-force', mood]]
    case 'departing':
    case 'reduction':
      return none || mood === 'negated' ? [] : [['departing-force', mood]]
    case 'present-and-departing':
      return mood === 'negated'
        ? [['troop-count', 'actual']]
        : [
            ['troop-count', 'actual'],
            ['departing-force', mood],
          ]
    default:
      return []
  }
}

function moodOf(scene: Scene, counted: Counted, { from, to, role }: Played): Mood {
  if (role === 'present' && from === counted.from)
    return moodAt(scene, counted.from, counted.from) === 'hypothetical' ? 'hypothetical' : 'actual'
  const own = moodAt(scene, from, to)
  const noun = scene.words.some((word) => word.from === from && word.form === 'noun')
  if (noun) return weakest(new Set([own, predicateMood(scene, to)]))
  return own === 'actual' ? (moodOfMainVerb(scene, from) ?? own) : own
}

// "will pull thousands out this month, bringing the total down to 3,000": the participle is as sure as its main verb
function moodOfMainVerb(scene: Scene, at: number): Mood | null {
  const participle =
    scene.at(at).some((word) => word.kind === 'word' && word.form === 'ing') ||
    scene.at(at - 3).some((word) => word.kind === 'word' && word.form === 'ing' && word.class === 'reduce')
  if (!participle) return null
  const main = scene.words.findLast(
    (word) =>
      word.to <= at - 1 &&
      ['withdraw', 'reduce', 'keep'].includes(word.class) &&
      word.form !== 'ing' &&
      word.form !== 'noun',
  )
  return main ? moodAt(scene, main.from, main.to) : null
}

function valueOf(scene: Scene, amount: Counted['amount'], topic: Topic): Quantity | Quantifier {
  const text = scene.text(amount.from, amount.to)
  if (amount.kind === 'quantifier' && amount.level === 'none' && topic === 'troop-count')
    return { type: 'quantity', point: 0, min: 0, max: 0, unit: 'troops', text }
  if (amount.kind === 'quantity')
    return {
      type: 'quantity',
      point: amount.point,
      min: amount.min,
      max: amount.max,
      unit: 'troops' satisfies Unit,
      text,
    }
  return { type: 'quantifier', level: amount.level, text }
}

/** Where an amount is: the place behind it before the next amount, else the one before it; null where it is none of this story's. */
function placeOf(
  scene: Scene,
  counted: Counted,
  played: Played,
  { previous, next }: { previous: Counted | null; next: Counted | null },
  usual: string,
  context: Context,
): string | null {
  const until = next?.from ?? scene.length
  if (isElsewhere(scene, counted.from, counted.to)) return null
  // the levels of one cut share its place: "cut its force in Iraq from 5,200 to 3,000, he told reporters in Baghdad"
  const since = Math.min(previous?.to ?? 0, played.from)
  const behind = placesIn(scene, counted.from, until, context.isWithin)
  const before = placesIn(scene, lastPlaceStart(scene, since, counted.from), counted.from, context.isWithin).filter(
    (place) => !place.base || scene.distance(place.to, counted.from) < 2.6,
  )
  const found = distanceTo(scene, counted, behind) < distanceTo(scene, counted, before) ? behind : before
  return found.length > 0 ? joinedPlace(found) : usual
}

function distanceTo(scene: Scene, counted: Counted, [place]: readonly PlaceMention[]): number {
  if (!place) return 99
  return place.from >= counted.to
    ? scene.distance(counted.to, place.from)
    : scene.distance(place.to, counted.from) + 0.6
}

// one count over several countries joins their ids in alphabetical order
function joinedPlace(places: readonly PlaceMention[]): string {
  if (places.length > 1 && places.every((place) => place.country))
    return [...new Set(places.map((place) => place.id))].sort().join('-and-')
  return places[0]?.id ?? ''
}

// "as of March 2021"; "in 2018 up to 2,000 had lived there"; a date that another verb of the sentence has is not the level's
function asOfOf(scene: Scene, counted: Counted, played: Played, { eventClasses }: Context): string | undefined {
  const span = { from: Math.min(counted.from, played.from), to: Math.max(counted.to, played.to) }
  const near = scene.dates
    .map((date) => ({ date, cost: gap(scene, counted, date) }))
    .filter(
      ({ date, cost }) => date.edtf !== null && (date.asOf || (cost < 2.2 && belongs(scene, date, span, eventClasses))),
    )
    .sort((a, b) => Number(b.date.asOf) - Number(a.date.asOf) || a.cost - b.cost)
  return near[0]?.date.edtf ?? undefined
}

function gap(scene: Scene, counted: Counted, date: DateMention): number {
  return date.from >= counted.to ? scene.distance(counted.to, date.from) : scene.distance(date.to, counted.from) + 0.5
}

function spanOf(scene: Scene, from: number, to: number): { start: number; end: number } {
  const tokens = scene.sentence.tokens
  return { start: tokens[from]?.start ?? scene.sentence.start, end: tokens[to - 1]?.end ?? scene.sentence.start }
}

// "a presence in Iraq and across the border in Syria, where it has 900 troops": the nearest one
function lastPlaceStart(scene: Scene, from: number, to: number): number {
  const near = scene.places.findLast((place) => place.from >= from && place.to <= to)
  return near && scene.wordAt(near.to + (scene.norm(near.to) === ',' ? 1 : 0), 'clause-break') ? near.from : from
}
