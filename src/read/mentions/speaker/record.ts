import type { Hits } from '../../hits.js'
import type { Hit } from '../../lexicon.js'
import type { Candidate } from './candidate.js'
import { listedAt } from './listed.js'
import { isGenitive } from './noun-phrase.js'
import { peopleAt } from './people.js'
import { personAt } from './person.js'
import type { Roster } from './roster.js'

/**
 * "Remarks by President Obama on …", "Full text of Sudani's speech", "The following is a transcript of Biden's remarks": whose
 * spoken words a text gives, if a sentence at its top says so. The verb of that speaker is the word for the record.
 */
export function takeRecord(hits: Hits, candidates: Candidate[], roster: Roster): void {
  const author = recordedIn(hits, roster)
  if (!author) return
  const first = candidates.findIndex(({ to }) => to > author.from)
  const taken = candidates.filter(({ from, to }) => to > author.from && from < author.to).length
  candidates.splice(first < 0 ? candidates.length : first, taken, author)
}

const link = /^(?:by|from|of|:|–|—|-|the|a|an|full)$/

function recordedIn(hits: Hits, roster: Roster): Candidate | null {
  const opened = hits.of(0, 'record-opening')?.to ?? 0
  const before = recordAhead(hits, opened)
  const at = before.to
  if (at === before.word?.to) return null
  const found = peopleAt(hits, at, roster) ?? listedAt(hits, at, roster) ?? personAt(hits, at, roster)
  if (!found || found.by === 'document') return null
  const after = isGenitive(hits, found.to) ? hits.of(found.to + 1, 'record') : null
  const record = before.word ?? after
  // what "Trump's remarks" did is news, his "prepared remarks" are a record
  if (!record || (at === 0 && record.to - record.from < 2)) return null
  return opened > 0 || endsTitle(hits, after?.to ?? found.to) ? { ...found, weak: false, verb: record.from } : null
}

/** Past "a transcript of the speech by", with the first word for the record. */
function recordAhead(hits: Hits, from: number): { word: Hit | null; to: number } {
  let first: Hit | null = null
  let to = from
  for (let word = hits.of(to, 'record'); word ?? link.test(hits.word(to)); word = hits.of(to, 'record')) {
    first ??= word
    to = word?.to ?? to + 1
  }
  return { word: first, to }
}

const topic = /^(?:on|at|in|of|before|to|after|during|regarding|about|following|for|with|as|[,:–—(-])$/

// "Remarks by X on the war", "Remarks by X."; not "Remarks by X and Y", "Remarks by X cause a storm"
function endsTitle(hits: Hits, from: number): boolean {
  const isLast = from >= hits.tokens.length - 1 && /^\.?$/.test(hits.word(from))
  return isLast || topic.test(hits.word(from))
}
