import type { Hits } from '../../hits.js'
import { behind } from './behind.js'
import type { Candidate } from './candidate.js'
import { linkLabel } from './label.js'
import { mayUse } from './may-use.js'
import { ofAccount, ofNoun, ofPaper } from './nominal.js'
import { takePacts } from './pact.js'
import type { Roster } from './roster.js'
import type { Saying } from './saying.js'
import { subjectOf } from './subject.js'

/** Gives each speaker of a sentence the word that makes it speak. */
export function linkSayings(hits: Hits, candidates: Candidate[], sayings: readonly Saying[], roster: Roster): void {
  if (candidates.length === 0) return
  takePacts(hits, candidates, sayings, roster)
  linkLabel(hits, candidates)
  let subject: Candidate | null = null
  for (const saying of sayings) {
    const found = speakerOf(hits, candidates, saying, subject)
    if (!found) continue
    found.verb ??= saying.at
    subject = found
  }
}

function speakerOf(
  hits: Hits,
  candidates: readonly Candidate[],
  saying: Saying,
  last: Candidate | null,
): Candidate | null {
  switch (saying.class) {
    case 'say-by':
      return behind(hits, candidates, saying.to)
    case 'say-noun':
      return ofNoun(hits, candidates, saying)
    case 'say-own':
      return ofAccount(hits, candidates, saying)
    case 'say-under':
      return ofPaper(hits, candidates, saying)
    default: {
      const found = subjectOf(hits, candidates, saying) ?? coordinated(hits, candidates, saying, last)
      return found && mayUse(found, saying, hits) ? found : null
    }
  }
}

/** "He visited Baghdad and said", ", adding that": whoever spoke before in the sentence, else who it opens with. */
function coordinated(
  hits: Hits,
  candidates: readonly Candidate[],
  saying: Saying,
  last: Candidate | null,
): Candidate | null {
  const previous = hits.word(saying.at - 1)
  const goesOn =
    /^(?:and|but|then)$/.test(previous) || (saying.form === 'ing' && /^(?:,|by|while|in|and)$/.test(previous))
  if (!goesOn) return null
  const opening = candidates[0]
  if (last) return last
  return opening && (opening.from <= 2 || isPastDateline(hits, opening.from)) && isPerson(opening) ? opening : null
}

// "Feb. 27 — President Jane Doe made it plain, announcing that"
function isPastDateline(hits: Hits, at: number): boolean {
  const before = hits.at(at - 1, 'title') ? at - 2 : at - 1
  return at <= longestDateline && /^[—–-]+$/.test(hits.word(before))
}

const longestDateline = 12

// a body speaks so by its spokesman: "A spokesman for the embassy gave no number but said"
function isPerson({ by, weak, office }: Candidate): boolean {
  return by === 'named' || by === 'anonymous' || by === 'pronoun' || !weak || (by === 'organisation' && office !== null)
}
