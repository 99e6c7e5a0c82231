import type { SpeakerMention, WordMention } from '../../model/mention.js'
import type { Sentence } from '../../model/reading.js'

/** A speaker with the tokens of a sentence that it vouches for. */
export interface Frame {
  from: number
  to: number
  speaker: SpeakerMention
  shape: Shape
}

/**
 * Where the words stand that the speaker vouches for. `leading`: behind ("X said that …"); `trailing`: around ("…, X said,
 * with …"); `label`: behind a colon; `aside`: in the relative clause or between the dashes that it stands in.
 */
export type Shape = 'leading' | 'trailing' | 'label' | 'aside'

/** A speaker and the word that makes it speak, before it is clear how far it reaches. */
export interface Speech {
  speaker: SpeakerMention
  verb: number
  /** Class of the reporting word; `label` for a colon or dash. */
  by: string
  /** The first and last token of both, as a run. */
  from: number
  to: number
}

/** The speeches of a sentence in the order of their verbs. */
export function speechesOf(sentence: Sentence): Speech[] {
  const found: Speech[] = []
  let words: Map<number, WordMention> | null = null
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'speaker' || mention.verb === null) continue
    words ??= reportingWords(sentence)
    const word = words.get(mention.verb)
    found.push({
      speaker: mention,
      verb: mention.verb,
      by: word?.class ?? 'label',
      from: Math.min(mention.from, mention.verb),
      to: Math.max(mention.to, word?.to ?? mention.verb + 1),
    })
  }
  return found.sort((a, b) => a.verb - b.verb)
}

/** By the token that each begins at, the longest of one place. */
function reportingWords({ mentions, tokens }: Sentence): Map<number, WordMention> {
  const words = new Map<number, WordMention>()
  for (const mention of mentions) {
    if (mention.kind !== 'word' || !mention.class.startsWith('say')) continue
    // "by the Pentagon's estimate", "the Pentagon estimates": a noun behind its owner, else a verb
    const owned = /^(?:'s|'|’|own)$/.test(tokens[mention.from - 1]?.norm ?? '')
    if ((mention.class === 'say-own') !== owned && /^say-(?:own|count|think)$/.test(mention.class)) continue
    const known = words.get(mention.from)
    if (!known || mention.to > known.to || (mention.to === known.to && mention.class < known.class))
      words.set(mention.from, mention)
  }
  return words
}
