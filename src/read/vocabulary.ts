import type { Knowledge, Place } from '../model/knowledge.js'
import { addLanguage } from './language-lists.js'
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
  addLanguage(lexicon, knowledge.language)
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
