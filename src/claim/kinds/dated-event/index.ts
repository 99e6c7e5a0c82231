import type { Modality } from '../../../model/claim.js'
import type { DateMention, ForceMention, PlaceMention } from '../../../model/mention.js'
import type { DatedEventRule } from '../../../model/rule.js'
import type { Topic } from '../../../model/topic.js'
import type { Context, Draft } from '../../draft.js'
import { datesOf } from '../../date-owner.js'
import { isNoun, type Match } from '../../match.js'
import { isGerund, moodAt, predicateMood, weakest, type Mood } from '../../modality.js'
import { withinClause } from '../../reach.js'
import type { Scene } from '../../scene.js'
import { isElsewhere, type Subject } from '../../slots.js'
import { contains, isOfAge } from './age.js'
import { placesOf } from './place.js'
import { chosenSubjects } from './subject.js'

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
    for (const subject of subjects.filter((one) => !isPartly(scene, rule, trigger, date, one)))
      for (const place of places) drafts.push(draftOf(scene, topic, trigger, date, modality, subject, place, rule))
  })
  return drafts
}

// what lies after the publication cannot have happened; a date in the past tense has
function modalityOf(scene: Scene, trigger: Match, date: DateMention, published: string | null): Mood {
  const own = moodAt(scene, trigger.from, trigger.to)
  const mood =
    isNoun(trigger) || isGerund(scene, trigger.from)
      ? weakest(new Set([own, governingMood(scene, trigger), predicateMood(scene, trigger.to)]))
      : own
  // "did not depart until the end of 2011": then they did
  if (mood === 'negated' && /^(?:until|till)$/.test(scene.norm(date.from)) && date.from >= trigger.to) return 'actual'
  const ahead =
    published !== null &&
    date.first !== null &&
    (date.first > published || (isOpen(date, published) && isPresent(scene, trigger, date)))
  return mood === 'actual' && ahead ? 'planned' : mood
}

// told in September, "the mission ends in September" is yet to come
const isOpen = ({ first, last }: DateMention, published: string): boolean =>
  first !== null && last !== null && first < published && published < last

function isPresent(scene: Scene, trigger: Match, date: DateMention): boolean {
  return scene.words.some(
    ({ form, from, to, class: name }) =>
      form === 'third' &&
      from >= trigger.from &&
      to <= date.from &&
      name !== 'say' &&
      scene.distance(to, date.from) < withinClause,
  )
}

// "US to end combat mission", "to begin its withdrawal": the noun is told of with the verb before it
function governingMood(scene: Scene, trigger: Match): Mood {
  for (let at = trigger.from - 1; at >= Math.max(1, trigger.from - 4); at -= 1) {
    const verb = scene.wordAt(at, 'finish') ?? scene.wordAt(at, 'start')
    if (verb?.form === 'base') return moodAt(scene, verb.from, verb.from)
  }
  return 'actual'
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

// "most left over the summer", "soldiers, most of whom left over the summer" date no withdrawal, "most will be gone by May" does
function isPartly(
  scene: Scene,
  rule: DatedEventRule,
  trigger: Match,
  date: DateMention,
  subject: Subject | string,
): boolean {
  if (!rule.ofAll || date.bound !== 'on' || typeof subject === 'string') return false
  const force = subject.mention
  if (isFraction(scene, force) || (isSpell(scene, date) && isNumbered(scene, force))) return true
  return scene.quantifiers.some(
    (share) =>
      share.level !== 'all' &&
      ((share.from <= force.from && force.from - share.to <= 2 && share.to <= force.to) ||
        (scene.norm(share.to) === 'whom' && share.from >= force.to && share.to <= trigger.from)),
  )
}

// "dozens have been flown out over the past week"
const isSpell = (scene: Scene, { from }: DateMention): boolean =>
  [from, from - 1].some((at) => /^(?:over|during|throughout)$/.test(scene.norm(at)))

const isNumbered = (scene: Scene, { from }: ForceMention): boolean =>
  scene.quantities.some((number) => number.to <= from && from - number.to <= 2)

const fraction = /^(?:half|thirds?|quarters?|fifths?|tenths?|percent|%|part)$/

// "roughly a third of them went home in the spring"
function isFraction(scene: Scene, force: ForceMention): boolean {
  const of = [1, 2].find((back) => scene.norm(force.from - back) === 'of')
  return of !== undefined && fraction.test(scene.norm(force.from - of - 1))
}

function isFirst(scene: Scene, force: ForceMention): boolean {
  return scene.norm(force.from - 1) === 'first'
}
