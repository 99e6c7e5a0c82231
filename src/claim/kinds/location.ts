import type { LocationRule } from '../../model/rule.js'
import type { ForceMention, PlaceMention } from '../../model/mention.js'
import type { Context, Draft } from '../draft.js'
import type { Match } from '../match.js'
import { moodAt } from '../modality.js'
import type { Scene } from '../scene.js'
import { asSubject, subjectsOf } from '../slots.js'

/** Where a force is stationed: every place of the list that the phrasing opens. A country is no base. */
export function readLocation(scene: Scene, rule: LocationRule, match: Match, { last }: Context): Draft[] {
  const mood = moodAt(scene, match.from, match.to)
  if (mood === 'hypothetical' || mood === 'negated' || isNameOfBase(scene, match)) return []
  const first = match.taken.find(
    (mention): mention is PlaceMention => mention.kind === 'place' && mention.preposition !== 'there',
  )
  const places = first && !first.country ? listFrom(scene, first) : []
  const taken = match.taken.find((mention): mention is ForceMention => mention.kind === 'force')
  const named = taken ? subjectsOf(scene, taken.from, taken.to) : subjectsOf(scene, match.from, first?.from ?? match.to)
  // "those in Iraq are stationed at …": of whom the sentence before spoke
  if (named.length === 0 && last) named.push({ id: last.id, mention: last })
  if (named.some(({ mention }) => isCounted(scene, mention))) return []
  const subjects = named.map(({ id }) => asSubject(id, rule.subjects)).filter((id) => id !== null)
  const tokens = scene.sentence.tokens
  return subjects.flatMap((subject) =>
    places.map((place) => ({
      topic: 'base-location',
      subject,
      place: null,
      value: { type: 'place', id: place.id, text: scene.text(place.from, place.to) },
      modality: match.taken.some((word) => word.kind === 'word' && word.class === 'base-noun') ? 'actual' : mood,
      parts: [{ start: tokens[match.from]?.start ?? 0, end: tokens[match.from]?.end ?? 0 }, place],
      token: match.from,
      inferred: [],
    })),
  )
}

// "one in Baghdad, one in western Anbar province and another in the Kurdistan region": each one; "Harir in Erbil, northern Iraq": the first
function listFrom(scene: Scene, first: PlaceMention): PlaceMention[] {
  const list = [first]
  let last = first
  for (const place of scene.places) {
    if (place.from < last.to || place.country) continue
    if (place.from - last.to > 12) break
    if (continues(scene, last, place)) list.push(place)
    last = place
  }
  return list.filter((place) => !place.country)
}

function continues(scene: Scene, a: PlaceMention, b: PlaceMention): boolean {
  let joint = false
  for (let at = a.to; at < b.from; at += 1) {
    const word = scene.norm(at)
    if (word === 'and' || word === 'one' || word === 'another' || word === 'or') joint = true
    if (word === ';' || scene.wordAt(at, 'clause-break')) return false
  }
  return joint || (a.base && b.base)
}

// in "al-Asad airbase in Anbar" the word for a base is part of a name, which is read itself
function isNameOfBase(scene: Scene, match: Match): boolean {
  return scene.places.some((place) => place.base && place.from < match.from && place.to >= match.from)
}

// "about 1,500 troops at al-Asad" is a count at the base and no more
function isCounted(scene: Scene, force: ForceMention): boolean {
  return [...scene.quantities, ...scene.quantifiers].some(
    (amount) => amount.from <= force.from && force.from - amount.to <= 3,
  )
}
