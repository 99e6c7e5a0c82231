import { otherForces, type ForceMention, type PlaceMention } from '../../model/mention.js'
import type { StatusRule } from '../../model/rule.js'
import type { Topic } from '../../model/topic.js'
import type { Context, Draft } from '../draft.js'
import { matchesOfAll, stands, type Match } from '../match.js'
import { belongs } from '../date-owner.js'
import { moodAt, predicateMood, weakest, type Mood } from '../modality.js'
import type { Pattern } from '../pattern.js'
import type { Scene } from '../scene.js'
import { asSubject, isElsewhere, placesIn, subjectsOf, type Subject } from '../slots.js'
import { intoNextClause, overComma } from '../reach.js'

export interface CompiledCode {
  code: string
  patterns: Pattern[]
  unless: Pattern[]
  modality: Draft['modality'] | null
}

/** A status topic's claims: of codes that stand in the same words the first in the data wins. */
export function readStatus(
  scene: Scene,
  topic: Topic,
  rule: StatusRule,
  codes: readonly CompiledCode[],
  context: Context,
): Draft[] {
  const drafts: Draft[] = []
  const taken: Match[] = []
  for (const code of codes) {
    const found = matchesOfAll(scene, code.patterns)
    if (found.length === 0 || code.unless.some((pattern) => stands(scene, pattern))) continue
    for (const match of found) {
      if (!rule.together && taken.some((other) => match.from < other.to && match.to > other.from)) continue
      taken.push(match)
      drafts.push(...draftsOf(scene, topic, rule, code, match, context))
    }
  }
  return drafts
}

function draftsOf(
  scene: Scene,
  topic: Topic,
  rule: StatusRule,
  code: CompiledCode,
  match: Match,
  context: Context,
): Draft[] {
  const stated = moodOf(scene, code, match)
  const mood = stated === 'actual' && !code.modality && isAhead(scene, match, context) ? 'planned' : stated
  if (mood === 'hypothetical' || (rule.modalities && !rule.modalities.includes(mood))) return []
  const tokens = scene.sentence.tokens
  const span = { start: tokens[match.from]?.start ?? 0, end: tokens[match.to - 1]?.end ?? 0 }
  const named = namedIn(scene, rule, match, context)
  const ids = idsOf(scene, rule, match, named)
  if (ids.length === 0) return []
  const place = rule.place === null ? null : (placeOf(scene, match, named[0]?.mention, context) ?? rule.place)
  return ids.map((subject) => ({
    topic,
    subject,
    place,
    value: { type: 'status', code: code.code, text: scene.text(match.from, match.to) },
    modality: mood,
    parts: [span],
    token: match.from,
    asOf: asOfState(scene, match, context),
    inferred: [],
  }))
}

function namedIn(scene: Scene, rule: StatusRule, match: Match, { last }: Context): Subject[] {
  if (rule.subject === 'fixed') return []
  const named = subjectsOf(scene, match.from, match.to, rule.subject === 'among' ? rule.subjects : null)
  // "ordered a full withdrawal eight years after US-led forces invaded": of those that the sentence before spoke of
  const isLater = named.some(
    ({ mention: { from } }) => from > match.to && scene.distance(match.to, from) > intoNextClause,
  )
  return isLater && last && last.by === 'people' ? [{ id: last.id, mention: last }] : named
}

// whose state it is: none where another army's soldiers withdraw
function idsOf(scene: Scene, rule: StatusRule, match: Match, named: readonly Subject[]): string[] {
  const fitting = named.map(({ id }) => asSubject(id, rule.subjects)).filter((id) => id !== null)
  if (fitting.length === 0 && named.some(({ id, mention }) => mention.by === 'people' || id === otherForces)) return []
  if (rule.place !== null && (isElsewhere(scene, match.from, match.to) || isOfOthers(scene, match))) return []
  return fitting.length > 0 ? [...new Set(fitting)] : rule.subjects.slice(0, 1)
}

// "Ankara has no intention of withdrawing from any of them": it acts, whoever "them" are
function isOfOthers(scene: Scene, match: Match): boolean {
  const actor = scene.forces.findLast((force) => force.to <= match.from && force.by !== 'pronoun')
  return actor?.id === otherForces && scene.distance(actor.to, match.from) < overComma
}

// "no withdrawal from Erbil"; "the Americans stationed in Erbil are staying put"
function placeOf(scene: Scene, match: Match, subject: ForceMention | undefined, { isWithin }: Context): string | null {
  const ahead = placesIn(scene, match.from, Math.min(scene.length, match.to + 10), isWithin).filter(
    (place) =>
      !isAsked(scene, place, match) && scene.distance(match.to, Math.max(place.from, match.to)) < intoNextClause,
  )
  if (ahead[0] || !subject || subject.to > match.from) return ahead[0]?.id ?? null
  const beside = placesIn(scene, subject.to, match.from, isWithin)[0]
  return beside && scene.distance(beside.to, match.from) < overComma ? beside.id : null
}

// "asked Baghdad to let its troops stay": who is asked is no place
function isAsked(scene: Scene, place: PlaceMention, match: Match): boolean {
  if (place.preposition !== null || place.base || place.to > match.to) return false
  return scene.wordAt(place.from - 1, 'propose') !== null
}

// "Full US withdrawal from Iraq by end of 2026" is yet to come
function isAhead(scene: Scene, match: Match, { published, eventClasses }: Context): boolean {
  return scene.dates.some(
    (date) =>
      published !== null && date.first !== null && date.first > published && belongs(scene, date, match, eventClasses),
  )
}

// what hangs on "expected" is probable, however the phrasing puts it
function moodOf(scene: Scene, code: CompiledCode, match: Match): Mood {
  const own = moodAt(scene, match.from, match.from)
  if (!code.modality)
    return weakest(new Set([own, moodAt(scene, match.from, match.to), predicateMood(scene, match.to)]))
  if (isDeniedReport(scene, match)) return 'negated'
  return own === 'hypothetical' || own === 'probable' || own === 'possible' ? own : code.modality
}

// "denied that Washington had asked for more time", "rejected reports of a request"
function isDeniedReport(scene: Scene, match: Match): boolean {
  return scene.words.some(
    ({ class: name, to }) =>
      name === 'deny' &&
      to <= match.from &&
      (/^(?:that|having|it)$/.test(scene.norm(to)) || [to, to + 1].some((at) => scene.wordAt(at, 'hearsay'))) &&
      scene.distance(to, match.from) < intoNextClause,
  )
}

// "was stalled" tells of a time before, "on 5 January 2020 … demanding" of that day; what is to come is said of today
function asOfState(scene: Scene, match: Match, { published, eventClasses }: Context): string | undefined {
  if (published === null) return undefined
  const dated = scene.dates.find(
    (date) =>
      date.last !== null && date.last < published && !date.anchored && belongs(scene, date, match, eventClasses),
  )
  if (dated?.edtf) return dated.edtf
  const reported = (['say', 'say-to', 'say-act', 'say-by'] as const).some((name) => scene.has(name))
  const past = [match.from - 1, match.from - 2, ...span(match)].some((at) => /^(?:was|were|had)$/.test(scene.norm(at)))
  return past && !reported ? `../${published}` : undefined
}

function span(match: Match): number[] {
  return Array.from({ length: match.to - match.from }, (_, i) => match.from + i)
}
