import type { Place } from '../../model/knowledge.js'
import type { PlaceMention } from '../../model/mention.js'
import { isCapitalised } from '../characters.js'
import type { Hits } from '../hits.js'
import { opens } from '../lexicon.js'
import { spanOf } from '../tokens.js'

/** All places of a sentence: those of the gazetteer, and bases that it does not list ("Camp Dublin", "Sinjar airfield"). */
export function readPlaces(hits: Hits, places: ReadonlyMap<string, Place>): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let at = 0; at < hits.tokens.length; ) {
    const mention = mayBegin(hits, at) ? placeAt(hits, at, places) : null
    if (mention) found.push(mention)
    at = mention?.to ?? at + 1
  }
  return found
}

// all but a few tokens begin no place: names have a capital, and of small words only "there" and "the" point to one
function mayBegin(hits: Hits, at: number): boolean {
  if (hits.mayOpen(at, opens.place) || isCapitalised(hits.tokens[at]?.text ?? '')) return true
  const word = hits.word(at)
  return word === 'the' || word === 'there'
}

function placeAt(hits: Hits, at: number, places: ReadonlyMap<string, Place>): PlaceMention | null {
  return listed(hits, at, places) ?? unlisted(hits, at) ?? widerRegion(hits, at, places) ?? referringAt(hits, at)
}

function listed(hits: Hits, at: number, places: ReadonlyMap<string, Place>): PlaceMention | null {
  const hit = hits.at(at, 'place')
  const place = hit && places.get(hit.id)
  if (!hit || !place || !isName(hits, at, hit.to)) return null
  const to = hits.is(hit.to, 'word', 'base-noun') ? (hits.at(hit.to, 'word')?.to ?? hit.to) : hit.to
  return {
    kind: 'place',
    ...spanOf(hits.tokens, at, hit.to),
    from: at,
    to: place.kind === 'base' ? to : hit.to,
    id: hit.id,
    known: true,
    preposition: prepositionBefore(hits, at),
    base: place.kind === 'base',
    country: place.kind === 'country',
    elsewhere: isElsewhere(place, places),
  }
}

// "its federal territory": a name of several words needs no capital
function isName(hits: Hits, from: number, to: number): boolean {
  return to > from + 1 || hits.tokens.slice(from, to).some((token) => /^[\p{Lu}\d]/u.test(token.text))
}

// "Camp Redleaf", "Habbaniyah air base": a capitalised name beside a word for a base
function unlisted(hits: Hits, at: number): PlaceMention | null {
  // "The Qayyarah base", "Two Iraqi bases" at the head of a sentence: neither article nor number is part of a name
  const isArticle = /^(?:the|a|an|this|that|no|every|each|any)$/.test(hits.word(at)) || hits.at(at, 'numeral') !== null
  // "Forward Operating Base Danger"
  const camp = hits.of(at, 'camp')
  const name = isArticle ? null : nameAt(hits, camp && camp.to > at + 1 ? camp.to : at)
  if (!name) return null
  if (!camp && !hits.is(name, 'word', 'base-noun')) return null
  const words = hits.tokens.slice(camp?.to ?? at, name)
  if (words.length === 0 || isCommon(hits, name - words.length, name) || isTitle(hits)) return null
  if (hits.at(at, 'adjective') || hits.at(at, 'force') || hits.at(at, 'state')) return null
  return {
    kind: 'place',
    ...spanOf(hits.tokens, at, name),
    from: at,
    to: name,
    id: words.map((token) => token.norm.replaceAll(/[^a-z0-9]/g, '')).join('-'),
    known: false,
    preposition: prepositionBefore(hits, at),
    base: true,
    country: false,
    elsewhere: false,
  }
}

// in "Rockets Hit Iraqi Base Housing US Troops" capitals name nothing
function isTitle({ tokens }: Hits): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text))
  return words.length > 3 && capitals.length > 0.8 * words.length
}

// "Base Attack" in a headline's capitals
function isCommon(hits: Hits, from: number, to: number): boolean {
  return hits.words.some((word) => word.form === 'noun' && word.from >= from && word.to <= to)
}

function nameAt(hits: Hits, at: number): number | null {
  let to = at
  while (to < at + 4 && /^\p{Lu}\p{Ll}/u.test(hits.tokens[to]?.text ?? '') && !hits.at(to, 'month')) {
    if (to > at && hits.is(to, 'word', 'base-noun')) break
    to += 1
  }
  return to > at && (at > 0 || to > at + 1) ? to : null
}

// "in the northern Kurdistan region", "at its Ain al-Asad base", "in western Anbar province"
function prepositionBefore(hits: Hits, at: number): string | null {
  for (let left = at - 1; left >= Math.max(0, at - 5); left -= 1) {
    if (hits.is(left, 'word', 'locative')) return hits.word(left)
    if (!hits.is(left, 'word', 'place-modifier') && hits.tokens[left]?.kind !== 'number')
      return listPreposition(hits, left)
  }
  return null
}

// "in Baghdad, Anbar and Erbil": a member of a list has its head's preposition
function listPreposition(hits: Hits, left: number): string | null {
  if (hits.word(left) !== 'and' && hits.word(left) !== ',' && hits.word(left) !== 'or') return null
  const end = hits.word(left - 1) === ',' ? left - 1 : left
  for (let from = end - 1; from >= Math.max(0, end - 4); from -= 1) {
    const place = hits.at(from, 'place')
    if (place?.to === end || (place && place.to === end - 1)) return prepositionBefore(hits, from)
  }
  return null
}

// "40,000 soldiers across the wider region": what is told of all its countries; "the region" alone may be the one just named
function widerRegion(hits: Hits, at: number, places: ReadonlyMap<string, Place>): PlaceMention | null {
  if (hits.word(at) !== 'the' || !/^(?:across|throughout|around)$/.test(hits.word(at - 1))) return null
  const to = [at + 2, at + 3].find((end) => places.get(hits.word(end - 1))?.elsewhere)
  if (to === undefined) return null
  const span = { ...spanOf(hits.tokens, at, to), from: at, to }
  const known = { known: true, base: false, country: false, elsewhere: true }
  return { kind: 'place', ...span, id: hits.word(to - 1), preposition: hits.word(at - 1), ...known }
}

const existence =
  /^(?:is|are|was|were|has|have|had|will|would|remain|remains|remained|be|been|may|might|could|can|must|seems|appears|exists?|'s)$/

// "there", "the base", "the country": a place that the text has named before; "there are" names none
function referringAt(hits: Hits, at: number): PlaceMention | null {
  // "There, fewer than 1,000 soldiers are on duty"
  const there = hits.word(at) === 'there' && !existence.test(hits.word(at + 1)) && (at > 0 || hits.word(1) === ',')
  const noun = hits.word(at) === 'the' && (hits.is(at + 1, 'word', 'base-noun') || hits.word(at + 1) === 'country')
  if (!there && !noun) return null
  const to = there ? at + 1 : at + 2
  if (
    noun &&
    hits.word(at + 1) !== 'country' &&
    (hits.at(to, 'place') !== null || /^(?:in|at|near|of|that|which|beside|,)$/.test(hits.word(to)))
  )
    return null
  const country = hits.word(at + 1) === 'country'
  return {
    kind: 'place',
    ...spanOf(hits.tokens, at, to),
    from: at,
    to,
    id: '',
    known: true,
    preposition: there ? 'there' : prepositionBefore(hits, at),
    base: noun && !country,
    country,
    elsewhere: false,
  }
}

function isElsewhere(place: Place, places: ReadonlyMap<string, Place>): boolean {
  if (place.elsewhere) return true
  const wider = place.within === null ? undefined : places.get(place.within)
  return wider !== undefined && isElsewhere(wider, places)
}
