import type { Knowledge, Place } from '../model/knowledge.js'
import { Lexicon } from './lexicon.js'
import { rosterOf, type Roster } from './mentions/speaker/roster.js'
import { phrasesOf } from './phrases.js'

/** What the readers look words up in: made once from the knowledge. */
export interface Vocabulary {
  lexicon: Lexicon
  places: ReadonlyMap<string, Place>
  abbreviations: ReadonlySet<string>
  openers: ReadonlySet<string>
  roster: Roster
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
  return {
    lexicon: new Lexicon(knowledge.phrases ?? phrasesOf(knowledge)),
    places: new Map(knowledge.places.map((place) => [place.id, place])),
    abbreviations: new Set(knowledge.language.abbreviations),
    openers: new Set(knowledge.language.openers),
    roster: rosterOf(knowledge),
  }
}
