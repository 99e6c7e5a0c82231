import type { LocationRule } from '../../model/rule.js'
import type { ForceMention, PlaceMention } from '../../model/mention.js'
import type { Topic } from '../../model/topic.js'
import type { Context, Draft } from '../draft.js'
import type { Match } from '../match.js'
import { moodAt } from '../modality.js'
import type { Scene } from '../scene.js'
import { asSubject, isParty, subjectsOf } from '../slots.js'
import { fewTokens, someTokens } from '../reach.js'

/** Where a force is stationed: every place of the list that the phrasing opens. A country is no base. */
export function readLocation(
  scene: Scene,
  topic: Topic,
  rule: LocationRule,
  match: Match,
  { last, isWithin }: Context,
): Draft[] {
  const mood = moodAt(scene, match.from, match.to)
  if (mood === 'hypothetical' || mood === 'negated' || isNameOfBase(scene, match)) return []
  const first = match.taken.find(
    (mention): mention is PlaceMention => mention.kind === 'place' && mention.preposition !== 'there',
  )
  if (!first || first.country || isAbroad(scene, first) || isParty(scene, first)) return []
  if (isCountedAt(scene, first) || isWhen(scene, match)) return []
  if (rule.atBase && !isAtBase(scene, match, first)) return []
  const taken = match.taken.find((mention): mention is ForceMention => mention.kind === 'force')
  const named = taken ? subjectsOf(scene, taken.from, taken.to) : subjectsOf(scene, match.from, first.from)
  // "those in Iraq are stationed at …": of whom the sentence before spoke
  if (named.length === 0 && last && isOpen(scene, match.from)) named.push({ id: last.id, mention: last })
  if (named.some(({ mention }) => isCounted(scene, mention, first) || isShare(scene, mention, match))) return []
  if (named.some(({ mention }) => mention.by === 'state') && isCopula(scene, match)) return []
  const subjects = named.map(({ id }) => asSubject(id, rule.subjects)).filter((id) => id !== null)
  const places = listFrom(scene, first, isWithin)
  const tokens = scene.sentence.tokens
  return subjects.flatMap((subject) =>
    places.map((place) => ({
      topic,
      subject,
      place: null,
      value: { type: 'place', id: place.id, text: scene.text(place.from, place.to) },
      modality: isStillThere(match) ? 'actual' : mood,
      parts: [{ start: tokens[match.from]?.start ?? 0, end: tokens[match.from]?.end ?? 0 }, place],
      token: match.from,
      inferred: [],
    })),
  )
}

// "will begin to leave their base in Erbil": the leaving is planned, and they are there
const isStillThere = ({ taken }: Match): boolean =>
  taken.some((word) => word.kind === 'word' && (word.class === 'base-noun' || word.class === 'withdraw'))

const anyone = /^(?:those|they|these|some|most|many|others|all|who|which|them|one|both|few|several|mostly|mainly)$/

// "US soldiers load trucks at Camp Victory": by what they do there, soldiers are where both are named; "their work at the base" tells nothing
function isAtBase(scene: Scene, { taken }: Match, { base, from, to }: PlaceMention): boolean {
  return base && /[A-Z]/.test(scene.text(from, to)) && taken.every((word) => word.kind !== 'force' || isNamed(word))
}

const isNamed = ({ by, antecedent }: ForceMention): boolean => by === 'people' && antecedent === null

// "those in Iraq are stationed at …", "and at Erbil", but not "the schools are in Baghdad": no other subject stands before
function isOpen(scene: Scene, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= fewTokens; before -= 1) {
    if (anyone.test(scene.norm(before))) return true
    if (/^[,;:.—–]$/.test(scene.norm(before))) return before === at - 1
  }
  return at <= 1
}

// "one in Baghdad, one in western Anbar province and another in the Kurdistan region": each one; "Harir in Erbil, northern Iraq": the first
function listFrom(scene: Scene, first: PlaceMention, isWithin: Context['isWithin']): PlaceMention[] {
  const list = [baseBefore(scene, first) ?? first]
  const enumerated = /^[:—–]$/.test(scene.norm(first.from - 1))
  let last = first
  for (const place of scene.places) {
    if (place.from < last.to || place.country || isBetween(scene, place)) continue
    if (place.from - last.to > someTokens || isOfOthers(scene, last.to, place.from)) break
    const next = enumerated ? /^(?:,|;|and)$/.test(scene.norm(place.from - 1)) : isNext(scene, last, place, isWithin)
    if (next || continues(scene, last, place)) list.push(place)
    last = place
  }
  return list.filter((place) => !place.country && place.id !== '')
}

// "at Camp Redleaf, between Hit and Ramadi": where the base lies
function isBetween(scene: Scene, { from, preposition }: PlaceMention): boolean {
  if (preposition === 'between') return true
  return (
    scene.norm(from - 1) === 'and' && scene.places.some((one) => one.to === from - 1 && one.preposition === 'between')
  )
}

// "in Baghdad and Taji, and 300 soldiers are at Harir": who are counted there are others
function isOfOthers(scene: Scene, from: number, to: number): boolean {
  return scene.quantities.some(
    (number) =>
      number.from >= from && number.to <= to && scene.forces.some((force) => force.from >= number.to && force.to <= to),
  )
}

// "Camp Taji, north of Baghdad, where they are based", "Ain al-Asad in Anbar, where they are stationed"
function baseBefore(scene: Scene, { from, base }: PlaceMention): PlaceMention | null {
  const lies =
    scene.norm(from - 1) === 'in' || (scene.norm(from - 1) === 'of' && scene.wordAt(from - 2, 'place-modifier'))
  if (base || !lies) return null
  return scene.places.findLast((place) => place.base && place.to < from && from - place.to <= 4) ?? null
}

// "Ain al-Asad, where roughly 1,000 American soldiers are stationed" is a count at the base and no more
function isCountedAt(scene: Scene, { to }: PlaceMention): boolean {
  if (scene.norm(to) !== ',' || scene.norm(to + 1) !== 'where') return false
  return scene.quantities.some(
    ({ from, to: end }) => from === to + 2 && scene.forces.some((force) => force.from === end),
  )
}

// "than there were in April 2003 when Baghdad fell"
function isWhen(scene: Scene, { taken }: Match): boolean {
  return taken.some(
    (word) =>
      word.kind === 'word' &&
      word.class === 'station' &&
      scene.dates.some(({ from, to }) => from <= word.to && to > word.to),
  )
}

// "an American delegation is in Baghdad": a state is nowhere, its soldiers are
function isCopula(scene: Scene, { from, taken }: Match): boolean {
  const station = taken.find((mention) => mention.kind === 'word' && mention.class === 'station')
  return station?.from === from && /^(?:is|are|was|were) (?:in|at|on)$/.test(scene.text(from, station.to))
}

// "at Ain al-Asad, in Erbil and at Union III": a place with a preposition of its own in which the one before does not lie
function isNext(scene: Scene, a: PlaceMention, b: PlaceMention, isWithin: Context['isWithin']): boolean {
  const apart = scene.norm(a.to) === ',' && b.from - a.to <= 3 && a.preposition !== null && b.preposition !== null
  const goesOn = b.from === a.to + 1 || [0, 1].some((ahead) => scene.norm(b.to + ahead) === 'and')
  return apart && goesOn && a.known && b.known && !isWithin(a.id, b.id) && a.id !== b.id
}

function continues(scene: Scene, a: PlaceMention, b: PlaceMention): boolean {
  // "Americans at Ain al-Asad, Turks at Bashiqa"
  if (scene.forces.some(({ by, from, to }) => by === 'people' && from >= a.to && to <= b.from)) return false
  let joint = false
  for (let at = a.to; at < b.from; at += 1) {
    const word = scene.norm(at)
    if (word === 'and' || word === 'one' || word === 'another' || word === 'or' || word === 'followed') joint = true
    if (word === ';' || scene.wordAt(at, 'clause-break')) return false
  }
  return joint || (a.base && b.base)
}

// in "al-Asad airbase in Anbar" the word for a base is part of a name, which is read itself
function isNameOfBase(scene: Scene, match: Match): boolean {
  return scene.places.some((place) => place.base && place.from < match.from && place.to >= match.from)
}

// "about 1,500 troops at al-Asad" is a count at the base and no more; "hundreds of soldiers in Iraq, mainly at al-Asad" is not tied to it
function isCounted(scene: Scene, force: ForceMention, at: PlaceMention): boolean {
  if (scene.places.some((place) => place.country && place.from >= force.to && place.to <= at.from)) return false
  if ([2, 3].some((back) => scene.wordAt(force.from - back, 'size')) && scene.norm(force.from - 1) === 'of') return true
  return scene.quantities.some(
    ({ from, to }) => from <= force.from && force.from - to <= 3 && !isOfBases(scene, to, force.from),
  )
}

// "two bases housing American soldiers"
function isOfBases(scene: Scene, from: number, to: number): boolean {
  return scene.words.some((word) => word.class === 'base-noun' && word.from >= from && word.to <= to)
}

// "most American soldiers in Erbil" are a share of those there
function isShare(scene: Scene, force: ForceMention, match: Match): boolean {
  if (force.from !== match.from) return false
  return scene.quantifiers.some((share) => share.from <= force.from && force.from - share.to <= 3)
}

// "Landstuhl in Germany"
function isAbroad(scene: Scene, place: PlaceMention): boolean {
  return scene.places.some((other) => other.elsewhere && other.from >= place.from && other.from - place.to <= 2)
}
