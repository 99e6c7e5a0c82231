import type { Sentence } from '../../model/reading.js'
import { hasContentAfter, whatIsBefore } from './content.js'
import type { Shape, Speech } from './frame.js'

/** Tells where the words stand that a speech is about. */
export function shapeOf(sentence: Sentence, speech: Speech): Shape {
  const { speaker, verb, by, from } = speech
  if (by === 'label') return speaker.to <= verb ? 'label' : 'trailing'
  if (by === 'say-noun') return 'leading'
  if (by === 'say-by' || by === 'say-own' || by === 'say-under') return accordingTo(sentence, speech)
  if (speaker.from > verb) return 'trailing'
  switch (whatIsBefore(sentence, from)) {
    case 'nothing':
      // "…, the agency quoted the minister as saying"
      return sentence.tokens[verb - 1]?.norm === 'as' && !hasContentAfter(sentence, speech) ? 'trailing' : 'leading'
    case 'quote':
      return 'trailing'
    case 'words':
      if (isBetween(sentence, speech)) return 'trailing'
      return hasContentAfter(sentence, speech) ? 'leading' : 'trailing'
  }
}

// "attacked 106 times, the Pentagon said on Monday: 51 times in Iraq": what stands before and behind is said
function isBetween({ tokens, mentions }: Sentence, { from, to }: Speech): boolean {
  const date = mentions.find((mention) => mention.kind === 'date' && mention.from <= to + 1 && mention.to > to)
  const opening = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1
  return tokens[opening]?.norm === ',' && tokens[date?.to ?? to]?.norm === ':'
}

const opensClause = /^(?:that|and|but|or|while|although|though|whereas|because)$/

function accordingTo(sentence: Sentence, speech: Speech): Shape {
  const word = (at: number): string => sentence.tokens[at]?.norm ?? ''
  const opening = openingOf(word, speech)
  // "he told Al-Arabiya that, according to the ambassador, …", "and, by the Pentagon's count, …": all that follows is theirs
  if (word(opening - 1) === ',' && opensClause.test(word(opening - 2))) return 'leading'
  // "his army, which according to him now runs nine in ten"
  if (/^(?:which|who|that)$/.test(word(opening - 1)) || isBetweenMarks(sentence, opening, speech.to)) return 'aside'
  return opening <= 1 ? 'leading' : 'trailing'
}

// "by" of "by the Pentagon's count", "according" of "according to the Pentagon"
function openingOf(word: (at: number) => string, { by, verb, from }: Speech): number {
  if (by !== 'say-own') return Math.min(verb, from)
  return word(from - 1) === 'the' ? from - 2 : from - 1
}

// "(2,500 according to the Pentagon)", "– 2,500, according to the Pentagon –"
function isBetweenMarks({ tokens }: Sentence, verb: number, to: number): boolean {
  const closing = tokens.findIndex(({ norm }, at) => at >= to && /^[)—–]$/.test(norm))
  if (closing < 0 || closing > to + 1) return false
  const opening = tokens.slice(0, verb).findLastIndex(({ norm }) => /^[(—–]$/.test(norm))
  return opening >= 0 && verb - opening > 2
}
