import type { Knowledge } from '../model/knowledge.js'
import { addLanguage } from './language-lists.js'
import { PhraseTable, type PhraseRows } from './phrase-table.js'

/** All phrases of the data in all their forms. To make them takes as long as to read five reports, so that the build does it for what ships. */
export function phrasesOf(knowledge: Knowledge): PhraseRows {
  const table = new PhraseTable()
  addStory(table, knowledge)
  addSpeakers(table, knowledge)
  addLanguage(table, knowledge.language)
  for (const [id, words] of Object.entries(knowledge.words)) table.addClass(id, words)
  return table.rows
}

function addStory(table: PhraseTable, { places, forces, outlets }: Knowledge): void {
  for (const { id, name, aliases } of places) for (const alias of [name, ...aliases]) table.add(alias, 'place', id)
  for (const { id, aliases, adjectives, several, states } of forces) {
    for (const alias of aliases) table.add(alias, 'force', id)
    for (const adjective of adjectives) table.add(adjective, 'adjective', id, several ? 1 : undefined)
    for (const state of states) table.add(state, 'state', id)
  }
  for (const { id, name, aliases } of outlets) for (const alias of [name, ...aliases]) table.add(alias, 'outlet', id)
}

// a hit's value is 1 where the words only sometimes stand for the speaker: "Baghdad", "administration" officials
function addSpeakers(table: PhraseTable, { speakers, anonymous }: Knowledge): void {
  for (const { id, name, aliases, states } of speakers) {
    for (const alias of [name, ...aliases]) table.add(alias, 'speaker', id)
    for (const state of states) table.add(state, 'speaker', id, 1)
  }
  for (const { id, adjectives, hints, aliases } of anonymous) {
    for (const adjective of adjectives) table.add(adjective, 'nation', id)
    for (const hint of hints) table.add(hint, 'nation', id, 1)
    for (const alias of aliases) table.add(alias, 'anonymous', id)
  }
}
