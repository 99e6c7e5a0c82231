import type { Modality } from '../../model/claim.js'
import type { DateMention, ForceMention, PlaceMention } from '../../model/mention.js'
import type { DatedEventRule } from '../../model/rule.js'
import type { Topic } from '../../model/topic.js'
import type { Context, Draft } from '../draft.js'
import { datesOf } from '../hosts.js'
import type { Match } from '../match.js'
import { moodAt, predicateMood, weakest, type Mood } from '../modality.js'
import type { Scene } from '../scene.js'
import { asSubject, isElsewhere, placesIn, subjectsOf, type Subject } from '../slots.js'

/** Claims of one dated event: who, where, when, for each date that belongs to the trigger. */
export function readDatedEvent(
  scene: Scene,
  topic: Topic,
  rule: DatedEventRule,
  trigger: Match,
  context: Context,
): Draft[] {
  const found = datesOf(scene, trigger, context.eventClasses)
  if (found.length === 0 || isElsewhere(scene, trigger.from, trigger.to)) return []
  const subjects = chosenSubjects(scene, rule, trigger, context)
  // "the first troops will leave in January": their leaving is the beginning
  const opens = subjects.some((subject) => typeof subject !== 'string' && isFirst(scene, subject.mention))
  const dates = found.filter(({ date, aspect }) => {
    const moment = opens && aspect === 'whole' ? 'start' : aspect
    return rule.aspects.includes(moment) && (!rule.bounds || rule.bounds.includes(date.bound))
  })
  const drafts: Draft[] = []
  dates.forEach(({ date }, index) => {
    if (dates.some((other) => contains(date, other.date))) return
    const modality = modalityOf(scene, trigger, date, context.published)
    if (!isOfAge(date, rule, modality, context.published)) return
    if (modality === 'hypothetical' || (rule.modalities && !rule.modalities.includes(modality))) return
    const dated = { date, previous: dates[index - 1]?.date ?? null, next: dates[index + 1]?.date ?? null }
    const places = placesOf(scene, rule, trigger, dated, context)
    for (const subject of subjects.filter((one) => !isPartly(scene, rule, date, one)))
      for (const place of places) drafts.push(draftOf(scene, topic, trigger, date, modality, subject, place, rule))
  })
  return drafts
}

function chosenSubjects(scene: Scene, rule: DatedEventRule, trigger: Match, context: Context): (Subject | string)[] {
  if (rule.subject === 'fixed') return [adjacentSubject(scene, rule, trigger) ?? rule.subjects[0] ?? '']
  // "the US-led invasion" was no matter of one army
  const led = [trigger.from - 1, trigger.from, trigger.from + 1].some(
    (at) => scene.norm(at) === 'led' && scene.sentence.tokens[at]?.joined,
  )
  if (led && rule.otherwise !== undefined) return [rule.otherwise]
  const named = subjectsOf(scene, trigger.from, trigger.to, rule.subject === 'among' ? rule.subjects : null)
  if (named.length === 0 && isCarried(scene, rule, trigger))
    return [carriedSubject(rule, context)].filter((id) => id !== null)
  return named.flatMap(({ id, mention }) => {
    const subject = asSubject(id, rule.subjects)
    return subject === null ? [] : [{ id: subject, mention }]
  })
}

// "the US combat mission" is told of US forces, any other mission of the coalition
function adjacentSubject(scene: Scene, rule: DatedEventRule, trigger: Match): string | null {
  const before = scene.forces.findLast((force) => {
    const gap = trigger.from - force.to
    return gap >= 0 && gap <= (force.by === 'pronoun' ? 2 : 1)
  })
  return before && rule.subjects.includes(before.id) ? before.id : null
}

interface Dated {
  date: DateMention
  previous: DateMention | null
  next: DateMention | null
}

// each date of a list has the places since the date before it: "Baghdad by 2025 and Erbil by 2026"
function placesOf(
  scene: Scene,
  rule: DatedEventRule,
  trigger: Match,
  { date, previous, next }: Dated,
  context: Context,
): (PlaceMention | string | null)[] {
  if (rule.place === null || rule.where === 'fixed') return [rule.place]
  const fronted = date.from < trigger.from
  const from = previous && !fronted ? previous.to : trigger.from
  const windows: [number, number][] = [[from, fronted ? scene.length : date.from]]
  if (!fronted && !next) windows.push([date.to, Math.min(scene.length, date.to + 8)])
  if (!previous || rule.atBase) windows.push([rule.atBase ? 0 : clauseStart(scene, trigger.from), trigger.from])
  for (const [start, end] of windows) {
    const found = placesIn(scene, start, end, context.isWithin).filter(
      (place) => (!rule.atBase || place.base) && !isOfNext(scene, place, date, next),
    )
    if (found.length > 0) return rule.atBase ? found.slice(-1) : found
  }
  return rule.atBase ? [] : [rule.place]
}

function clauseStart(scene: Scene, at: number): number {
  let from = at
  while (from > 0 && scene.distance(from - 1, at) < 3.2) from -= 1
  return from
}

const settled = 300

// an event of last week is news, one of more than ten months ago is history; without a publication date the tense must tell
function isOfAge(date: DateMention, rule: DatedEventRule, modality: Mood, published: string | null): boolean {
  if (rule.age === 'any' || !date.last) return true
  if (!published) return (rule.age === 'recent') !== (modality === 'actual')
  if (rule.age === 'past') return date.last < published
  const old = (Date.parse(published) - Date.parse(date.last)) / 86_400_000 > settled
  return rule.age === 'old' ? old : !old
}

// what lies after the publication cannot have happened; a date in the past tense has
function modalityOf(scene: Scene, trigger: Match, date: DateMention, published: string | null): Mood {
  const own = moodAt(scene, trigger.from, trigger.to)
  const mood = isNoun(trigger) ? weakest(new Set([own, predicateMood(scene, trigger.to)])) : own
  const ahead = published !== null && date.first !== null && date.first > published
  return mood === 'actual' && ahead ? 'planned' : mood
}

function draftOf(
  scene: Scene,
  topic: Topic,
  trigger: Match,
  date: DateMention,
  modality: Modality,
  subject: Subject | string,
  place: PlaceMention | string | null,
  rule: DatedEventRule,
): Draft {
  const tokens = scene.sentence.tokens
  const span = { start: tokens[trigger.from]?.start ?? 0, end: tokens[trigger.to - 1]?.end ?? 0 }
  const named = typeof subject === 'string' ? null : subject.mention
  const inferred: Draft['inferred'] = []
  if (named?.antecedent) inferred.push({ slot: 'subject', from: named.antecedent, text: '' })
  return {
    topic,
    subject: typeof subject === 'string' ? subject : subject.id,
    place: typeof place === 'string' || place === null ? place : place.id,
    value: {
      type: 'date',
      edtf: date.edtf,
      start: date.first,
      end: date.last,
      bound: date.bound,
      text: scene.text(date.from, date.to),
    },
    modality,
    parts: [
      named && scene.distance(named.to, trigger.from) < 3 ? named : null,
      span,
      date,
      rule.atBase && typeof place === 'object' ? place : null,
    ],
    token: trigger.from,
    inferred,
  }
}

// "in 2020 … on 17 March": the wider date is the frame of the narrower one
function contains(outer: DateMention, inner: DateMention): boolean {
  if (outer === inner || !outer.first || !outer.last || !inner.first || !inner.last) return false
  return outer.first <= inner.first && inner.last <= outer.last && (outer.edtf ?? '').length < (inner.edtf ?? '').length
}

// "most left over the summer" dates no withdrawal, "most will be gone by May" does
function isPartly(scene: Scene, rule: DatedEventRule, date: DateMention, subject: Subject | string): boolean {
  if (!rule.ofAll || date.bound !== 'on' || typeof subject === 'string') return false
  const force = subject.mention
  return scene.quantifiers.some(
    (share) => share.level !== 'all' && share.from <= force.from && force.from - share.to <= 2 && share.to <= force.to,
  )
}

// "the withdrawal will begin in May", "Taji was handed over": whose, the sentences before have said
function isCarried(scene: Scene, rule: DatedEventRule, trigger: Match): boolean {
  return (
    rule.atBase ||
    rule.otherwise !== undefined ||
    (isNoun(trigger) && [1, 2].some((back) => scene.norm(trigger.from - back) === 'the'))
  )
}

const isNoun = (trigger: Match): boolean =>
  trigger.taken.some((mention) => mention.kind === 'word' && mention.form === 'noun')

// "seized parts of Iraq and Syria, and was defeated three years later and in Syria in 2019": Syria is the later date's
function isOfNext(scene: Scene, place: PlaceMention, date: DateMention, next: DateMention | null): boolean {
  return (
    next !== null &&
    scene.places.some((other) => other.id === place.id && other.from >= date.to && other.to <= next.from)
  )
}

function carriedSubject(rule: DatedEventRule, { last }: Context): Subject | string | null {
  const id = last && asSubject(last.id, rule.subjects)
  if (last && id) return { id, mention: last }
  return rule.otherwise ?? null
}

function isFirst(scene: Scene, force: ForceMention): boolean {
  return scene.norm(force.from - 1) === 'first'
}
