import { Hits } from './hits.js'
import { surnameOf } from './mentions/speaker/name.js'
import { tokenize } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

const lists = ['title', 'speaker', 'anonymous'] as const
const classes = ['office-noun', 'office-spoken', 'source-noun', 'asker'] as const

/** Whether the capitals before a colon say who speaks, "SECRETARY AUSTIN:", "Q:", and not where the report was written, "BAGHDAD:". */
export function isSpeakerLabel(head: string, vocabulary: Vocabulary): boolean {
  const hits = new Hits(tokenize(head), vocabulary.lexicon)
  return hits.tokens.some(({ norm }, at) => {
    if (hits.at(at, 'place')) return false
    // a capital that speaks for its government is a place here
    if (hits.at(at, 'speaker')?.value === 1) return false
    if (lists.some((list) => hits.at(at, list)) || classes.some((name) => hits.of(at, name))) return true
    return vocabulary.roster.surnames.has(surnameOf(norm))
  })
}
