import type { Knowledge, Place } from '../model/knowledge.js'
import { Lexicon } from './lexicon.js'
import { rosterOf, type Roster } from './mentions/speaker/roster.js'

/** What the readers look words up in: made once from the knowledge. */
export interface Vocabulary {
  lexicon: Lexicon
  places: ReadonlyMap<string, Place>
  abbreviations: ReadonlySet<string>
  openers: ReadonlySet<string>
  roster: Roster
  /** Class names for the words of data/words. */
  knowledge: Knowledge
}

const made = new WeakMap<Knowledge, Vocabulary>()

export function vocabularyOf(knowledge: Knowledge): Vocabulary {
  const known = made.get(knowledge)
  if (known) return known
  const vocabulary = makeVocabulary(knowledge)
  made.set(knowledge, vocabulary)
  return vocabulary
}

function makeVocabulary(knowledge: Knowledge): Vocabulary {
  const lexicon = new Lexicon()
  addStory(lexicon, knowledge)
  addSpeakers(lexicon, knowledge)
  addLanguage(lexicon, knowledge)
  for (const [id, words] of Object.entries(knowledge.words)) lexicon.addClass(id, words)
  return {
    lexicon,
    places: new Map(knowledge.places.map((place) => [place.id, place])),
    abbreviations: new Set(knowledge.language.abbreviations),
    openers: new Set(knowledge.language.openers),
    roster: rosterOf(knowledge),
    knowledge,
  }
}

function addStory(lexicon: Lexicon, { places, forces, outlets }: Knowledge): void {
  for (const { id, name, aliases } of places) for (const alias of [name, ...aliases]) lexicon.add(alias, 'place', id)
  for (const { id, aliases, adjectives, states } of forces) {
    for (const alias of aliases) lexicon.add(alias, 'force', id)
    for (const adjective of adjectives) lexicon.add(adjective, 'adjective', id)
    for (const state of states) lexicon.add(state, 'state', id)
  }
  for (const { id, name, aliases } of outlets) for (const alias of [name, ...aliases]) lexicon.add(alias, 'outlet', id)
}

// a hit's value is 1 where the words only sometimes stand for the speaker: "Baghdad", "administration" officials
function addSpeakers(lexicon: Lexicon, { speakers, anonymous }: Knowledge): void {
  for (const { id, name, aliases, states } of speakers) {
    for (const alias of [name, ...aliases]) lexicon.add(alias, 'speaker', id)
    for (const state of states) lexicon.add(state, 'speaker', id, 1)
  }
  for (const { id, adjectives, hints, aliases } of anonymous) {
    for (const adjective of adjectives) lexicon.add(adjective, 'nation', id)
    for (const hint of hints) lexicon.add(hint, 'nation', id, 1)
    for (const alias of aliases) lexicon.add(alias, 'anonymous', id)
  }
}

function addLanguage(lexicon: Lexicon, { language }: Knowledge): void {
  const numbers = { numeral: { ...language.numerals, ...language.fixed }, month: language.months } as const
  const calendar = { weekday: language.weekdays, season: language.seasons, ordinal: language.ordinals } as const
  for (const [list, values] of Object.entries({ ...numbers, ...calendar }))
    for (const [word, value] of Object.entries(values)) lexicon.add(word, list as keyof typeof numbers, word, value)
  for (const { words, min, max } of language.vague) lexicon.add(words, 'vague', `${min}..${max}`)
  for (const [word, unit] of Object.entries(language.periods)) lexicon.add(word, 'period', unit)
  const phrases = {
    hedge: language.hedges,
    quantifier: language.quantifiers,
    part: language.parts,
    bound: language.bounds,
  }
  for (const [list, rows] of Object.entries(phrases))
    for (const [id, words] of Object.entries(rows)) for (const word of words) lexicon.add(word, list as 'hedge', id)
  for (const title of language.titles) lexicon.add(title, 'title', title)
}
